import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { koers } from '../../src/cli/koers';

async function say(...words: readonly string[]): Promise<{ readonly exit: number; readonly out: string; readonly err: string }> {
  const said = { out: '', err: '' };
  const listen = (stream: NodeJS.WriteStream, to: 'out' | 'err') =>
    jest.spyOn(stream, 'write').mockImplementation((text) => {
      said[to] += String(text);
      return true;
    });
  const ears = [listen(process.stdout, 'out'), listen(process.stderr, 'err')];
  const exit = await koers(words).finally(() => ears.forEach((ear) => ear.mockRestore()));
  return { exit, ...said };
}

describe('koers close, reopen and ledger', () => {
  const folder = mkdtempSync(join(tmpdir(), 'koers-'));
  const book = join(folder, 'book.xlsx');
  const on = ['--today', '2026-04-15', '--quiet'];
  const q1 = ['--period', '2026-Q1', '--by', 'Anja'];
  afterAll(() => rmSync(folder, { recursive: true }));

  it('records a quarter in the book, refuses it twice, reopens it with a reason, and tells the balances', async () => {
    await say('template', book, '--lang', 'en');
    expect(await say('close', book, '--period', '2026-Q1', ...on)).toMatchObject({ exit: 2 });
    expect(await say('close', book, '--period', '2026-Q2', '--by', 'Anja', ...on)).toMatchObject({ exit: 1, err: expect.stringContaining('not over yet') });
    expect(await say('close', book, ...q1, ...on)).toMatchObject({ exit: 0, out: expect.stringContaining('Sanne de Vries: €2,175.00 due') });
    expect(await say('close', book, ...q1, ...on)).toMatchObject({ exit: 1, err: expect.stringContaining('is closed already') });
    const state = JSON.parse((await say('ledger', book, '--json', ...on)).out) as { readonly periods: readonly { readonly name: string; readonly due: number }[]; readonly findings: readonly unknown[] };
    expect(state.periods.map(({ name, due }) => [name, due])).toEqual([['Sanne de Vries', 2175], ['Joris Claes', 829.5], ['Amina Bakker', 1675]]);
    expect(state.findings).toEqual([]);
    expect(await say('reopen', book, ...q1, ...on)).toMatchObject({ exit: 2, err: expect.stringContaining('--reason') });
    expect(await say('reopen', book, ...q1, '--reason', 'Wrong sale', ...on)).toMatchObject({ exit: 0, out: expect.stringContaining('3 lines reversed') });
    expect(await say('ledger', book, ...on)).toMatchObject({ exit: 0, out: expect.stringContaining('reopened on 15 Apr 2026 by Anja: Wrong sale') });
  }, 60_000);
});
