import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { koers } from '../../src/cli/koers';
import { sheetOf, userWorkbook } from '../real/user-workbook';

async function say(...words: readonly string[]) {
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

describe('koers kpis', () => {
  let folder = '';
  const at = (name: string): string => join(folder, name);
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'koers-'));
    const book = await userWorkbook([
      sheetOf('Verkopers', 'Verkoper | Naam | Team', 'M1 | Sanne de Vries | Noord'),
      sheetOf('Verkopen', 'Factuurnummer | Factuurdatum | Verkoper | Omzet excl. btw', 'F1 | 15-09-2026 | M1 | 1000', 'F2 | 20-10-2026 | M1 | 4000', 'F3 | 03-11-2026 | M1 | 50'),
    ]);
    writeFileSync(at('book.xlsx'), book);
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const day = ['--today', '2026-11-22'];

  it('searches in both languages, and lists by sector', async () => {
    const found = await say('kpis', 'ziekteverzuim', '--language', 'nl');
    expect([found.exit, found.out.split('\n')[0]]).toEqual([0, expect.stringMatching(/^ {2}ziekteverzuim +Ziekteverzuim: /)]);
    expect((await say('kpis', 'verzuim', '--lang', 'en')).out).toMatch(/^ {2}absenteeism +Absenteeism: Which share/);
    const listed = await say('kpis', '--sector', 'zorg', '--lang', 'nl');
    expect(listed.out.split('\n').filter((line) => /^\S/.test(line))).toEqual(expect.arrayContaining(['Zorg']));
    expect(JSON.parse((await say('kpis', 'dso', '--json')).out)).toMatchObject([{ id: 'days-sales-outstanding' }]);
    expect((await say('kpis', 'qqqqq', '--lang', 'en')).out).toContain('Nothing found for “qqqqq”');
    expect(await say('kpis', '--sector', 'banken', '--lang', 'nl')).toMatchObject({ exit: 2, err: expect.stringContaining('“banken” is geen sector') });
  });

  it('adds KPIs to the book, tells their baseline, and nothing the second time', async () => {
    const added = await say('kpis', 'add', at('book.xlsx'), 'omzet', 'absenteeism', '--for', 'Noord', '--owner', 'Sanne de Vries', ...day, '--lang', 'nl');
    expect(added).toMatchObject({ exit: 0, err: '' });
    expect(added.out).toMatch(/Omzet: nulmeting €\s4\.000 \(oktober 2026, Omzet\)\./);
    expect(added.out).toContain('Ziekteverzuim: geen nulmeting. De cijfers houdt u zelf bij');
    const bytes = readFileSync(at('book.xlsx'));
    const again = await say('kpis', 'add', at('book.xlsx'), 'revenue', 'Ziekteverzuim', '--for', 'noord', ...day, '--lang', 'nl');
    expect(again.out).toContain("Alle KPI's stonden er al");
    expect(readFileSync(at('book.xlsx')).equals(bytes)).toBe(true);
  });

  it('speaks the language of the book, whatever that of the computer', async () => {
    const env = process.env['LC_ALL'];
    process.env['LC_ALL'] = 'en_GB.UTF-8';
    const added = await say('kpis', 'add', at('book.xlsx'), 'verzuim', ...day).finally(() => (env === undefined ? delete process.env['LC_ALL'] : (process.env['LC_ALL'] = env)));
    expect(added.out).toMatch(/^1 KPI toegevoegd aan .*\n {2}Ziekteverzuim: geen nulmeting/);
  });

  it('writes to another file with --out, and tells a program what it did', async () => {
    const bytes = readFileSync(at('book.xlsx'));
    const said = await say('kpis', 'add', at('book.xlsx'), 'revenue', '--out', at('new.xlsx'), ...day, '--json', '--lang', 'en');
    expect(JSON.parse(said.out)).toMatchObject({ out: at('new.xlsx'), added: [{ id: 'revenue', name: 'Revenue', baseline: { kind: 'known', value: 4000 } }], measures: ['Revenue'] });
    expect(readFileSync(at('book.xlsx')).equals(bytes)).toBe(true);
  });

  it('says what is wrong and changes nothing', async () => {
    const bytes = readFileSync(at('book.xlsx'));
    expect(await say('kpis', 'add', at('book.xlsx'), '--lang', 'nl')).toMatchObject({ exit: 2, err: expect.stringContaining('koers kpis add') });
    expect(await say('kpis', 'add', at('book.xlsx'), 'omzte', '--lang', 'nl')).toMatchObject({ exit: 2, err: expect.stringMatching(/“omzte” is niet één KPI van de bibliotheek.*omzet/) });
    expect((await say('kpis', 'add', at('none.xlsx'), 'omzet', '--lang', 'nl')).exit).toBe(3);
    expect(readFileSync(at('book.xlsx')).equals(bytes)).toBe(true);
  });

  it('adds on a plain template the columns that it lacks, and says so', async () => {
    await say('template', at('plain.xlsx'), '--lang', 'nl');
    const added = await say('kpis', 'add', at('plain.xlsx'), 'nps', 'omzet', '--for', 'Noord', '--owner', 'Sanne de Vries', ...day, '--lang', 'nl');
    expect(added).toMatchObject({ exit: 0, err: '', out: expect.stringContaining('kreeg er rechts kolommen bij: Voor, Maatstaf, Omschrijving') });
    const before = readFileSync(at('plain.xlsx'));
    expect(await say('kpis', 'add', at('plain.xlsx'), 'dso', '--owner', 'Sanne', ...day, '--lang', 'nl')).toMatchObject({ exit: 2, err: expect.stringContaining('Bedoelt u: Sanne de Vries?') });
    expect(await say('kpis', 'add', at('plain.xlsx'), 'dso', '--for', 'Nord', ...day, '--lang', 'nl')).toMatchObject({ exit: 2, err: expect.stringContaining('Noord') });
    expect(readFileSync(at('plain.xlsx')).equals(before)).toBe(true);
  });

  it('says which tables are there already, and what one job leaves out', async () => {
    await say('template', at('plain.xlsx'), '--lang', 'nl');
    const before = readFileSync(at('plain.xlsx'));
    expect(await say('add', at('plain.xlsx'), '--tables', 'kpis', '--lang', 'nl')).toMatchObject({ exit: 0, out: expect.stringContaining('staat al op het blad') });
    expect(readFileSync(at('plain.xlsx')).equals(before)).toBe(true);
    expect((await say('add', at('plain.xlsx'), '--tables', 'kpis,gates', '--lang', 'nl')).out).toMatch(/^Toegevoegd aan .*\n.*staat al op het blad/);
    expect((await say('run', at('plain.xlsx'), '--job', 'kpis', '-q', ...day, '--lang', 'nl')).out).toContain('--job dashboard');
    expect((await say('run', at('plain.xlsx'), '-q', '--force', ...day, '--lang', 'nl')).out).not.toContain('--job');
  });
});
