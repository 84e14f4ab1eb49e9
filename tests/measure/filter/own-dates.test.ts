import { kpiFigures } from '../../../src/measure/kpi/kpi-figures';
import { isComparedWithDay } from '../../../src/tables/long/days-in-filters';
import { day } from '../../cases/workbook';
import type { TestCell, TestSheet } from '../../csv-workbook';
import { readSheets } from '../../tables/reading';

const sheet = (name: string, ...cells: TestCell[][]): TestSheet => ({ name, cells });
/** Sales of 1, 10 and 100 euros; the last column is one that Koers has no word for. */
const sales = (a: TestCell, b: TestCell, c: TestCell): TestSheet =>
  sheet('Sales', ['Id', 'Date', 'Sales person', 'Amount', 'Signed by board'], ['1', '2026-05-03', 'Ann', 1, a], ['2', '2026-05-04', 'Ann', 10, b], ['3', '2026-05-05', 'Ann', 100, c]);
const kpis = sheet('KPIs', ['KPI', 'Measure', 'Target', 'Target per'], ['K', 'M', 10, 'month']);

async function figure(filter: string, own: TestSheet): Promise<readonly unknown[]> {
  const measures = sheet('Measures', ['Measure', 'Aggregate', 'Column', 'Filter'], ['M', 'sum', 'Amount', filter]);
  const { kpis: found, findings } = kpiFigures(await readSheets([own, measures, kpis]), { today: day('2026-05-31') });
  const { actual } = found[0]!.current;
  return [actual.kind === 'known' ? actual.value : actual.kind, ...findings.filter(({ check }) => check.startsWith('measure.')).map(({ check }) => check)];
}

describe('a filter on a column of days that is the user’s own', () => {
  const days = sales(day('2026-04-09'), day('2026-04-10'), day('2026-05-01') + 0.75);
  it.each([
    ['Signed by board >= 2026-04-10', 110],
    ['Signed by board > 2026-04-10', 100],
    ['Signed by board < 10-04-2026', 1],
    ['Signed by board = 2026-05-01', 100],
    ['Signed by board <> 2026-05-01', 11],
    ['Signed by board = 2026-04-09|2026-05-01', 101],
    ['Signed by board between 2026-04-10 and 2026-05-01', 110],
    ['Amount >= 5; "Signed by board" <= 2026-04-30', 10],
    ['Amount = 1 or Signed by board >= 2026-05-01', 101],
  ])('%s counts %d', async (filter, sum) => expect(await figure(filter, days)).toEqual([sum]));

  it('reads days that were typed as text, and a blank day lies in no stretch', async () => {
    expect(await figure('Signed by board >= 2026-04-10', sales('2026-04-09', '10 april 2026', ''))).toEqual([10]);
  });
  it('leaves a column of codes or numbers what it is', async () => {
    expect(await figure('Signed by board = 2026-04-10', sales('2026-04-09', '2026-04-10', 'A-7'))).toEqual([10]);
    expect(await figure('Signed by board >= 46122', sales(day('2026-04-09'), day('2026-04-10'), day('2026-05-01')))).toEqual([110]);
    expect(await figure('Signed by board >= 2026-04-10', sales(1, 2, 3))).toEqual(['missing', 'measure.filterValue']);
  });
});

describe('a column that a filter compares with a day', () => {
  it.each([
    ['Created>=2026-04-01', true],
    ['Status = Won; Created < 1 april 2026', true],
    ['created ligt tussen 01-04-2026 en 30-04-2026', true],
    ['Created in (2026-04-01, 2026-04-02)', true],
    ['Created is empty', false],
    ['Created = 20260401', false],
    ['Created on = 2026-04-01', false],
    ['Closed > 2026-04-01 and Created = Won', false],
  ])('%s: %s', (filter, expected) => expect(isComparedWithDay([filter], ['Created'])).toBe(expected));
});
