import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { koers } from '../../src/cli/koers';
import { smartInput } from '../../src/cli/smart-input';

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

const on = ['--today', '2026-11-22', '--lang', 'nl'];

describe('koers smart', () => {
  let folder = '';
  const file = (name: string, content: string): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'koers-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('answers a list of goals as labels are written', async () => {
    const goals = file('goals.json', JSON.stringify([{ id: 'a', lang: 'nl', text: 'Omzet naar € 1,5 miljoen binnen 6 maanden' }, { id: 7, text: 'Meer leads genereren' }]));
    const { exit, out } = await say('smart', goals, '--json', ...on);
    expect(exit).toBe(0);
    const [first, second, ...more]: readonly Record<string, unknown>[] = JSON.parse(out);
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      id: 'a', criteria: { specific: true, measurable: true, achievable: null, relevant: null, time_bound: true }, missing: [],
      extracted: { direction: 'up', baseline: null, target: 1_500_000, delta: null, delta_kind: null, unit: '€', deadline_text: 'binnen 6 maanden', deadline: '2027-05-22', frequency_text: null, time_kind: 'deadline' },
    });
    expect(second).toMatchObject({ id: '7', missing: ['specific', 'measurable', 'time_bound'], proposal: 'Aantal leads verhogen van ‹huidige waarde› naar ‹doel› vóór ‹datum›' });
  });

  it('tells of each line what is met, what to ask, and a proposal', async () => {
    const { exit, out } = await say('smart', file('goals.txt', 'Klanttevredenheid boven 8,0\r\n\r\nIncrease sales soon\n'), ...on);
    expect(exit).toBe(0);
    expect(out).toMatch(/1 {2}Klanttevredenheid boven 8,0\n {2}Specifiek +ja/);
    expect(out).toContain('Wanneer moet het zijn bereikt?');
    expect(out).toContain('Voorstel: Increase sales from ‹current value› to ‹target› by ‹date›');
  });

  it('says that a good text needs no other, and once at the end what no text can tell', async () => {
    const good = 'Aantal leads verhogen van 150 naar 220 vóór 1 juli 2027';
    const { out } = await say('smart', file('goals.txt', `${good}\n${good}\n`), ...on);
    expect(out).toContain('Voorstel: aan de tekst is niets te verbeteren.');
    expect(out).not.toContain('niet te zeggen');
    expect(out.match(/Acceptabel/g)).toHaveLength(1);
    const [json]: readonly Record<string, unknown>[] = JSON.parse((await say('smart', file('goals.json', JSON.stringify([good])), '--json', ...on)).out);
    expect(json).toMatchObject({ proposal: good, criteria: { achievable: null, relevant: null } });
  });

  it('skips a row without a text, says so, and does the others', async () => {
    const { exit, out, err } = await say('smart', file('goals.json', '[{"id": "x"}, {"id": "y", "text": "Geen boetes in 2027"}, 5]'), '--json', ...on);
    expect(exit).toBe(1);
    expect(JSON.parse(out)).toHaveLength(1);
    expect(err).toContain('Regel 1 (id x) heeft geen tekst');
    expect(err).toContain('Regel 3 (id 3) heeft geen tekst');
  });

  it.each([['broken JSON', '[{"id":', 'geen geldige JSON'], ['an object', '{"text": "a"}', 'geen lijst'], ['nothing', ' \n', 'geen enkel doel'], ['an empty list', '[]', 'geen enkel doel']])('refuses %s with a sentence', async (_, content, sentence) => {
    const { exit, out, err } = await say('smart', file('goals.json', content), '--json', ...on);
    expect([exit, out]).toEqual([3, '']);
    expect(err).toContain(sentence);
  });

  it('says which file is not there', async () => {
    expect(await say('smart', join(folder, 'no.json'), ...on)).toMatchObject({ exit: 3, err: expect.stringContaining('bestaat niet') });
  });

  it('takes lines for goals unless they are announced as JSON', () => {
    expect(smartInput('Omzet verhogen\n', false)).toMatchObject({ kind: 'rows', rows: [{ goal: { id: '1', text: 'Omzet verhogen' } }] });
    expect(smartInput('Omzet verhogen\n', true)).toMatchObject({ kind: 'broken' });
  });
});
