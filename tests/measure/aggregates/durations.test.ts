import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { durationIn, isReversed } from '../../../src/measure/duration';
import { day } from '../../cases/workbook';
import { readSheets } from '../../tables/reading';
import { compileMeasures } from '../../../src/measure/compile-measures';
import { kpiFigures } from '../../../src/measure/kpi/kpi-figures';
import { describedParts } from '../../../src/measure/kpi/kpi-origin';
import { measureSentence } from '../../../src/sheets/measure-words';
import { sheetText } from '../../../src/i18n/sheet-text';
import { csvSheet, type TestCell, type TestSheet } from '../../csv-workbook';
import { describeShared } from '../../shared-data';

const friday = day('2026-04-24');

describe('the time between two days', () => {
  it.each([
    ['2026-04-24', '2026-04-24', 0, 0],
    ['2026-04-24', '2026-04-25', 1, 0],
    ['2026-04-24', '2026-04-27', 3, 0],
    ['2026-04-24', '2026-04-28', 4, 1],
    ['2026-04-20', '2026-04-24', 4, 4],
    ['2026-04-18', '2026-04-26', 8, 5],
    ['2026-04-28', '2026-04-24', -4, -1],
    ['2025-12-31', '2026-12-31', 365, 260],
  ])('from %s to %s is %d days, of which %d are working days; Koningsdag 2026 is a Monday', (from, to, days, working) => {
    expect(durationIn('days', [])(day(from), day(to))).toBe(days);
    expect(durationIn('workingDays', [day('2026-04-27')])(day(from), day(to))).toBe(working);
  });
  it('counts hours to the second, and days without the clock', () => {
    expect(durationIn('hours', [])(friday + 9.5 / 24, friday + 1 + 8.25 / 24)).toBe(22.75);
    expect(durationIn('days', [])(friday + 23 / 24, friday + 1 + 1 / 24)).toBe(1);
    expect(durationIn('workingDays', [])(friday + 23 / 24, friday + 3 + 1 / 24)).toBe(1);
  });
});

const sheet = (name: string, ...cells: TestCell[][]): TestSheet => ({ name, cells });
const deals = (...rows: TestCell[][]): TestSheet => sheet('Verkopen', ['Nummer', 'Sluitdatum', 'Verkoper', 'Omzet', 'Aangemaakt'], ...rows);
const measure = (unit: string, column = 'Sluitdatum − Aangemaakt'): TestSheet => sheet('Maatstaven', ['Maatstaf', 'Berekening', 'Tabel', 'Kolom', 'Doorlooptijd in'], ['Doorlooptijd', 'gemiddelde', 'Verkopen', column, unit]);
const kpis = sheet('KPI’s', ['KPI', 'Maatstaf', 'Doel', 'Eenheid'], ['Doorlooptijd', 'Doorlooptijd', 10, 'aantal']);

async function actual(sheets: readonly TestSheet[], period: string): Promise<unknown> {
  const tables = await readSheets(sheets);
  const { kpis: found } = kpiFigures(tables, { today: day('2026-12-31'), period });
  const { actual: figure } = found[0]!.current;
  return figure.kind === 'known' ? figure.value : figure.kind;
}

describe('a measure of the time between two columns of dates', () => {
  const two = deals(['1', '2026-04-28', 'Ann', 100, '2026-04-24'], ['2', '2026-04-30', 'Ann', 100, '2026-04-28']);
  it('is in days unless a unit says otherwise', async () => {
    expect(await actual([two, measure(''), kpis], '2026-04')).toBe(3);
    expect(await actual([two, measure('werkdagen'), kpis], '2026-04')).toBe(2);
    expect(await actual([two, measure('uren'), kpis], '2026-04')).toBe(72);
  });
  it('leaves out the holidays of the workbook', async () => {
    const free = sheet('Feestdagen', ['Datum', 'Feestdag', 'Land'], ['2026-04-27', 'Koningsdag', 'NL']);
    expect(await actual([two, measure('werkdagen'), kpis, free], '2026-04')).toBe(1.5);
  });
  it('does not count what is not closed, and is missing where the beginning is lacking', async () => {
    expect(await actual([deals(['1', '2026-04-28', 'Ann', 100, '2026-04-24'], ['2', '', 'Ann', 100, '2026-04-01']), measure(''), kpis], '2026-04')).toBe(4);
    expect(await actual([deals(['1', '2026-04-28', 'Ann', 100, '2026-04-24'], ['2', '2026-04-29', 'Ann', 100, '']), measure(''), kpis], '2026-04')).toBe('missing');
    expect(await actual([deals(['1', '2026-04-28', 'Ann', 100, '2026-04-24'], ['2', '2026-04-29', 'Ann', 100, 'ooit']), measure(''), kpis], '2026-04')).toBe('missing');
  });
  it('says so when one of the columns holds no dates', async () => {
    const { findings } = compileMeasures(await readSheets([two, measure('', 'Sluitdatum − Omzet')]));
    expect(findings.map(({ check }) => check)).toEqual(['measure.notNumbers']);
  });
});

describe('rows that a duration is not known of', () => {
  const found = async (unit: string, ...rows: TestCell[][]) => compileMeasures(await readSheets([deals(...rows), measure(unit), kpis, sheet('Feestdagen', ['Datum', 'Feestdag'], ['2026-01-01', 'Nieuwjaar'])]));
  const good = ['1', '2026-04-28', 'Ann', 100, '2026-04-24'];
  const monday = ['2', '2026-05-04', 'Bob', 100, '2026-05-02'];

  it.each([
    ['', '2026-04-28', '2026-04-29'],
    ['werkdagen', '2026-04-25', '2026-04-26'],
    ['uren', '2026-04-28', '2026-04-29'],
  ])('tells of a row that ends before it starts, in %j, with its cell; its month is not known and others are', async (unit, end, start) => {
    const rows = [good, ['2', end, 'Ann', 100, start], monday];
    const { findings } = await found(unit, ...rows);
    expect(findings).toMatchObject([{ check: 'measure.endBeforeStart', severity: 'error', subject: { sheet: 'Verkopen', row: 3, column: 'Sluitdatum', cell: 'B3' }, args: { measure: 'Doorlooptijd', from: 'Aangemaakt', to: 'Sluitdatum', rows: 1 } }]);
    expect(await actual([deals(...rows), measure(unit), kpis], '2026-04')).toBe('missing');
    expect(await actual([deals(...rows), measure(unit), kpis], '2026-05')).not.toBe('missing');
  });

  it('counts them, points at the first, and leaves alone what the filter stops', async () => {
    const cells = [good, ['2', '2026-04-28', 'Ann', 1, '2026-05-01'], ['3', '2026-04-28', 'Ann', 100, '2026-05-01'], ['4', '2026-04-28', 'Ann', 100, '2026-05-02']];
    const filtered = sheet('Maatstaven', ['Maatstaf', 'Berekening', 'Tabel', 'Kolom', 'Filter'], ['Doorlooptijd', 'gemiddelde', 'Verkopen', 'Sluitdatum − Aangemaakt', 'Omzet > 50']);
    expect(compileMeasures(await readSheets([deals(...cells), filtered, kpis])).findings).toMatchObject([{ check: 'measure.endBeforeStart', subject: { cell: 'B4' }, args: { rows: 2 } }]);
  });

  it.each([
    ['hours', 9.5, 9.25, true],
    ['hours', 9.5, 9.5, false],
    ['days', 9.5, 9.25, false],
    ['days', 9, 8.75, true],
    ['workingDays', 9.5, 9.25, false],
    ['days', NaN, 9, false],
    ['days', 9, NaN, false],
  ] as const)('in %s from %d to %d is reversed: %s', (unit, start, end, expected) => expect(isReversed(unit, start, end)).toBe(expected));

  it('tells of an end without a start at the empty cell, and not of a row that is still open', async () => {
    const rows = [good, ['2', '2026-04-29', 'Ann', 100, ''], ['3', '', 'Ann', 100, '2026-04-01'], ['4', '', 'Ann', 100, '']];
    expect((await found('', ...rows)).findings).toMatchObject([{ check: 'measure.noStart', severity: 'error', subject: { row: 3, column: 'Aangemaakt', cell: 'E3' }, args: { rows: 1 } }]);
  });

  it('tells of a start that cannot be read once, where it is read', async () => {
    const tables = await readSheets([deals(good, ['2', '2026-04-29', 'Ann', 100, 'ooit']), measure(''), kpis]);
    expect(compileMeasures(tables).findings).toEqual([]);
    expect(tables.findings.map(({ subject: { cell } }) => cell)).toContain('E3');
  });

  it('says how many rows are still open', async () => {
    const { measures } = await found('', good, ['3', '', 'Ann', 100, '2026-04-01'], ['4', '', 'Ann', 100, '2026-04-02'], ['5', '', 'Ann', 100, '']);
    const described = describedParts(measures.get('doorlooptijd')!);
    expect(measureSentence(described, sheetText('nl'))).toBe('Gemiddelde van Doorlooptijd (dagen tussen Aangemaakt en Sluitdatum; 2 rijen zonder Sluitdatum lopen nog en tellen niet mee), rijen van Verkopen, per Verkoper en maand van Sluitdatum.');
    expect(measureSentence(described, sheetText('en'))).toContain('2 rows without Sluitdatum are still open and do not count');
  });
});

interface Published {
  readonly checks: readonly { readonly id: string; readonly value: number; readonly tolerance: number }[];
}

describeShared('the published sales cycle', (shared) => {
  const folder = join(shared, 'data', 'public', 'crm-sales-opportunities');
  it('comes out of the same deals', async () => {
    const { checks } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Published;
    const published = checks.find(({ id }) => id === 'cycle_won_days')!;
    const cycle = sheet('Measures', ['Measure', 'Aggregate', 'Column', 'Filter', 'Date column'], ['Cycle', 'average', 'close_date − engage_date', 'deal_stage = Won', 'close_date']);
    const kpi = sheet('KPIs', ['KPI', 'Measure', 'Target', 'Per', 'Unit'], ['Cycle', 'Cycle', 50, 'year', 'number']);
    const found = await actual([csvSheet(join(folder, 'sales_pipeline.csv')), csvSheet(join(folder, 'sales_teams.csv')), cycle, kpi], '2017');
    expect(Math.abs(Number(found) - published.value)).toBeLessThanOrEqual(published.tolerance);
  });
});
