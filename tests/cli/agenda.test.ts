import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collect } from '../../src/app/collect';
import { koers } from '../../src/cli/koers';
import { nodeCodec } from '../../src/cli/node-codec';
import { openXlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { sheetOf, type UserSheet, userWorkbook } from '../real/user-workbook';

async function say(...words: readonly string[]) {
  const said = { out: '', err: '' };
  const listen = (stream: NodeJS.WriteStream, to: 'out' | 'err') =>
    jest.spyOn(stream, 'write').mockImplementation((text) => {
      said[to] += String(text);
      return true;
    });
  const ears = [listen(process.stdout, 'out'), listen(process.stderr, 'err')];
  const exit = await koers([...words, '-q']).finally(() => ears.forEach((ear) => ear.mockRestore()));
  return { exit, ...said };
}

const people = sheetOf('Medewerkers', 'Personeelsnr | Naam | Team', 'M1 | Sanne de Vries | Noord', 'M2 | Joris Bos | Noord');
const kpis = sheetOf(
  "KPI's",
  'KPI | Omschrijving | Voor | Eigenaar | Eenheid | Richting | Doel | Doel per | Ondergrens | Bovengrens | Ritme | Bij afwijking',
  'Leads | Aantal leads | Noord | Sanne de Vries | aantal | - | 200 | maand | - | - | week | Belblok van twee dagen',
  'Omzet | Omzet per maand | - | Joris Bos | geld | - | 1000 | maand | - | - | maand | -',
  'Korting | Gemiddelde korting | - | Joris Bos | percentage | binnen grenzen | - | maand | 0.04 | 0.07 | maand | -',
);
const actuals = sheetOf(
  'Realisatie',
  'KPI | Periode | Waarde',
  'Leads | 2026-08 | 210', 'Leads | 2026-09 | 100', 'Omzet | 2026-08 | 900', 'Omzet | 2026-09 | 700.25', 'Omzet | 2026-10 | 5', 'Korting | 2026-09 | 0.061',
);
const ownActions = sheetOf(
  'Acties',
  'Nummer | KPI | Voor | Periode | Actie | Wie | Stand',
  'A-7 | Omzet | - | 2026-08 | Aanbod sturen | Joris Bos | klaar',
  'A-8 | Omzett | - | 2026-08 | Nabellen | Joris Bos | half',
  'A-8 | Leads | Noord | 2026-07 | Beurs | Sanne de Vries | klaar',
);

describe('koers agenda and koers record', () => {
  let folder = '';
  const at = (name: string): string => join(folder, name);
  const write = async (name: string, ...sheets: readonly UserSheet[]) => writeFileSync(at(name), await userWorkbook(sheets));
  const tablesOf = async (name: string) => (await collect(openXlsxWorkbook(readFileSync(at(name)), nodeCodec))).tables;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'koers-'));
    await write('book.xlsx', people, kpis, actuals);
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const day = ['--today', '2026-10-15', '--lang', 'nl'];

  it('writes the agenda in a copy, and leaves the book as it was', async () => {
    const bytes = readFileSync(at('book.xlsx'));
    const said = await say('agenda', at('book.xlsx'), ...day);
    expect(said).toMatchObject({ exit: 0, err: '' });
    expect(said.out).toContain('Noord, 15-10-2026: 1 KPI te bespreken, 1 uit koers, 0 open acties.');
    expect(readFileSync(at('book.xlsx')).equals(bytes)).toBe(true);
    const { sheets } = await openXlsxWorkbook(readFileSync(at('book-agenda.xlsx')), nodeCodec).outline();
    expect(sheets.filter(({ owned }) => owned === 'agenda')).toHaveLength(1);
  });

  it('makes the same file twice', async () => {
    await say('agenda', at('book.xlsx'), ...day);
    const first = readFileSync(at('book-agenda.xlsx'));
    await say('agenda', at('book.xlsx'), ...day);
    expect(readFileSync(at('book-agenda.xlsx')).equals(first)).toBe(true);
  });

  it('writes a calendar, over its own earlier one only', async () => {
    expect((await say('agenda', at('book.xlsx'), '--ics', at('a.ics'), ...day)).out).toContain('a.ics, met 2 besprekingen die terugkomen en 0 acties');
    expect(readFileSync(at('a.ics'), 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect((await say('agenda', at('book.xlsx'), '--ics', at('a.ics'), ...day)).exit).toBe(0);
    writeFileSync(at('own.ics'), 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Mine\r\n');
    expect(await say('agenda', at('book.xlsx'), '--ics', at('own.ics'), ...day)).toMatchObject({ exit: 3, err: expect.stringContaining('own.ics') });
  });

  it('proposes an action per KPI off course in a table that it makes, and nothing the second time', async () => {
    const said = await say('agenda', at('book.xlsx'), '--propose', '--out', at('book.xlsx'), ...day);
    expect(said.out).toContain('A-2 Leads: Belblok van twee dagen, Sanne de Vries, uiterlijk 22-10-2026.');
    const { actions } = await tablesOf('book.xlsx');
    expect(actions).toMatchObject([
      { id: 'A-1', kpi: 'Omzet', period: '2026-10', action: 'Nog te bepalen', owner: 'Joris Bos', state: 'open' },
      { id: 'A-2', kpi: 'Leads', scope: 'Noord', period: '2026-09', deviation: '100 van 200 in september 2026: 50% van het doel', action: 'Belblok van twee dagen', owner: 'Sanne de Vries', state: 'open' },
    ]);
    expect((await say('agenda', at('book.xlsx'), '--propose', '--out', at('book.xlsx'), ...day)).out).toContain('Er is niets voor te stellen');
    expect((await tablesOf('book.xlsx')).actions).toHaveLength(2);
  });

  it('adds proposals below the rows of the own table, with the next number', async () => {
    await write('own.xlsx', people, kpis, actuals, ownActions);
    await say('agenda', at('own.xlsx'), '--propose', '--out', at('own.xlsx'), ...day);
    const { actions } = await tablesOf('own.xlsx');
    expect(actions.map(({ id, kpi, row }) => [id, kpi, row])).toEqual([['A-7', 'Omzet', 2], ['A-8', 'Omzett', 3], ['A-8', 'Leads', 4], ['A-9', 'Omzet', 5], ['A-10', 'Leads', 6]]);
  });

  it('refuses to propose in a table that cannot say which KPI an action is about', async () => {
    await write('own.xlsx', people, kpis, actuals, sheetOf('Acties', 'Nummer | Actie | Wie | Uiterlijk | Stand', 'A-1 | Bellen | Joris Bos | - | open'));
    const bytes = readFileSync(at('own.xlsx'));
    expect(await say('agenda', at('own.xlsx'), '--propose', '--out', at('own.xlsx'), ...day)).toMatchObject({ exit: 1, err: expect.stringContaining('geen kolom KPI') });
    expect(readFileSync(at('own.xlsx')).equals(bytes)).toBe(true);
  });

  it('finds broken rows of Actions with their cells: an unknown KPI, a state that is none, a number that is there twice', async () => {
    await write('own.xlsx', people, kpis, actuals, ownActions);
    const { findings } = JSON.parse((await say('agenda', at('own.xlsx'), ...day, '--json')).out) as { findings: readonly { check: string; sheet?: string; cell?: string }[] };
    const found = findings.filter(({ sheet }) => sheet === 'Acties').map(({ check, cell }) => [check, cell ?? '']);
    expect(found).toEqual(expect.arrayContaining([['cell.unknownReference', 'B3'], ['cell.notAChoice', 'G3'], ['action.sameNumber', 'A4'], ['action.doneUndated', expect.any(String)]]));
  });

  it('says that there is nothing to review', async () => {
    await write('empty.xlsx', people);
    expect(await say('agenda', at('empty.xlsx'), ...day)).toMatchObject({ exit: 1, err: expect.stringContaining('niets geschreven') });
    expect(existsSync(at('empty-agenda.xlsx'))).toBe(false);
  });

  it('records how every KPI stood, so that it keeps its colour when the target changes', async () => {
    const said = await say('record', at('book.xlsx'), '--period', '2026-09', ...day);
    expect(said).toMatchObject({ exit: 0, err: '' });
    expect(said.out).toContain("3 KPI's, 1 periode, samen 3 standen.");
    expect(said.out).toContain('Leads, sep 2026: uit koers');
    const { kpiHistory } = await tablesOf('book.xlsx');
    expect(kpiHistory).toMatchObject([
      { kpi: 'Leads', scope: 'Noord', period: '2026-09', value: 100, target: 200, green: 1, amber: 0.9, status: 'offCourse', unreadable: [] },
      { kpi: 'Omzet', period: '2026-09', value: 700.25, target: 1000, status: 'offCourse', unreadable: [] },
      { kpi: 'Korting', period: '2026-09', value: 0.061, lower: 0.04, upper: 0.07, status: 'onCourse', unreadable: [] },
    ]);
    expect(kpiHistory[2]?.target).toBeUndefined();
  });

  it('tells KPIs from the periods that they are recorded for: five rows are three KPIs', async () => {
    const said = await say('record', at('book.xlsx'), '--period', '2026-Q3', ...day);
    expect(said.out).toContain("3 KPI's, 2 perioden, samen 5 standen.");
  });

  it('records nothing twice', async () => {
    await say('record', at('book.xlsx'), '--period', '2026-09', ...day);
    const bytes = readFileSync(at('book.xlsx'));
    const again = await say('record', at('book.xlsx'), '--period', 'september 2026', ...day);
    expect([again.exit, again.out]).toEqual([0, expect.stringContaining('3 standen waren al vastgelegd')]);
    expect(readFileSync(at('book.xlsx')).equals(bytes)).toBe(true);
  });

  it('leaves what is not known to be recorded later', async () => {
    const said = await say('record', at('book.xlsx'), '--period', '2026-08', ...day, '--json');
    const { recorded, unknown } = JSON.parse(said.out) as { recorded: readonly { kpi: string }[]; unknown: readonly { kpi: string }[] };
    expect([recorded.map(({ kpi }) => kpi), unknown.map(({ kpi }) => kpi)]).toEqual([['Leads', 'Omzet'], ['Korting']]);
  });

  it.each([
    ['a period that still runs', '2026-10', '2026-10-15', 1, 'nog niet voorbij'],
    ['a period that ends today', '2026-10', '2026-10-31', 1, 'nog niet voorbij'],
    ['what is no period', 'gisteren', '2026-10-15', 2, 'is geen periode'],
  ] as const)('refuses %s', async (_, period, today, exit, err) => {
    const bytes = readFileSync(at('book.xlsx'));
    expect(await say('record', at('book.xlsx'), '--period', period, '--today', today, '--lang', 'nl')).toMatchObject({ exit, err: expect.stringContaining(err) });
    expect(readFileSync(at('book.xlsx')).equals(bytes)).toBe(true);
  });

  it('records nothing where there are no KPIs', async () => {
    await write('empty.xlsx', people);
    expect(await say('record', at('empty.xlsx'), '--period', '2026-09', ...day)).toMatchObject({ exit: 1, err: expect.stringContaining('niets vastgelegd') });
  });

  it('asks for the period', async () => expect(await say('record', at('book.xlsx'), ...day)).toMatchObject({ exit: 2, err: expect.stringContaining('--period 2026-09') }));
});
