import { compareMeasures } from '../../../src/measure/compare/compare-measures';
import type { TestCell, TestSheet } from '../../csv-workbook';
import { day } from '../../cases/workbook';
import { readSheets } from '../../tables/reading';

const sheet = (name: string, ...cells: TestCell[][]): TestSheet => ({ name, cells });
const people = sheet('Medewerkers', ['Nummer', 'Naam', 'Functie'], ['M1', 'Ann', 'Verkoper'], ['M2', 'Bob', 'Verkoper']);
const headers = ['Nummer', 'Datum', 'Verkoper', 'Omzet'];
const crm = (...rows: TestCell[][]): TestSheet => sheet('Verkopen', headers, ...rows);
const books = (...rows: TestCell[][]): TestSheet => sheet('Boekhouding', ['Nummer', 'Datum', 'Wie', 'Bedrag'], ...rows);
const measures = (equals = 'Geboekt'): TestSheet =>
  sheet('Maatstaven', ['Maatstaf', 'Berekening', 'Tabel', 'Kolom', 'Datumkolom', 'Persoonskolom', 'Zelfde als'], ['Omzet', 'som', 'Verkopen', 'Omzet', 'Datum', 'Verkoper', equals], ['Geboekt', 'som', 'Boekhouding', 'Bedrag', 'Datum', 'Wie', '']);

const compared = async (left: readonly TestCell[][], right: readonly TestCell[][], equals?: string) => compareMeasures(await readSheets([people, crm(...left), books(...right), measures(equals)]), { today: day('2026-12-31') });

const same: TestCell[][] = [['1', '2026-01-10', 'Ann', 100.1], ['2', '2026-01-12', 'Bob', 200], ['3', '2026-02-01', 'Ann', 50]];

/** The figures that differ, as person, month, left and right; `?` is not known. */
async function figures(left: readonly TestCell[][], right: readonly TestCell[][]): Promise<readonly string[]> {
  const { comparisons } = await compared(left, right);
  const shown = (value: { kind: string; value?: number }): string => (value.kind === 'known' ? String(value.value) : '?');
  return comparisons[0]!.differences.map(({ person, period, left: a, right: b }) => `${person === '' ? 'all' : person} ${period.name} ${shown(a)} ${shown(b)}`);
}

const rows = async (left: readonly TestCell[][], right: readonly TestCell[][]): Promise<readonly string[]> => {
  const { comparisons } = await compared(left, right);
  return comparisons[0]!.rows.map(({ kind, id, left: a, right: b }) => `${kind} ${id} ${a?.value ?? '-'} ${b?.value ?? '-'} ${a?.source.cell ?? '-'} ${b?.source.cell ?? '-'}`);
};

describe('two tables that claim the same figure', () => {
  it('have no differences when they agree, whatever the order, the spelling and the time of day', async () => {
    const { comparisons, findings } = await compared(same, [['3', 46054.5, 'ann', 50], ['1', '2026-01-10', 'M1', 100.1], ['2', '2026-01-31', 'Bob', 200]]);
    expect([comparisons[0]!.differences, comparisons[0]!.rows, findings]).toEqual([[], [], []]);
    expect(comparisons[0]!.counts).toEqual({ leftOnly: 0, rightOnly: 0, amount: 0, person: 0, period: 0 });
  });
  it('differ per month for the company and for the person', async () => {
    const other: TestCell[][] = [['1', '2026-01-10', 'Ann', 90.1], ['2', '2026-01-12', 'Bob', 200], ['3', '2026-02-01', 'Ann', 50]];
    expect(await figures(same, other)).toEqual(['all 2026-01 300.1 290.1', 'Ann 2026-01 100.1 90.1']);
    expect(await rows(same, other)).toEqual(['amount 1 100.1 90.1 D2 D2']);
  });
  it('list what only one of them has, the largest first', async () => {
    const other: TestCell[][] = [['1', '2026-01-10', 'Ann', 100.1], ['3', '2026-02-01', 'Ann', 50], ['9', '2026-02-03', 'Bob', 7]];
    expect(await rows(same, other)).toEqual(['leftOnly 2 200 - D3 -', 'rightOnly 9 - 7 - D4']);
  });
  it('list a row of somebody else and of another month', async () => {
    const other: TestCell[][] = [['1', '2026-01-10', 'Bob', 100.1], ['2', '2026-02-12', 'Bob', 200], ['3', '2026-02-01', 'Ann', 50]];
    expect((await rows(same, other)).map((row) => row.slice(0, 8))).toEqual(['person 1', 'period 2']);
    expect(await figures(same, other)).toEqual(['all 2026-01 300.1 100.1', 'Ann 2026-01 100.1 0', 'Bob 2026-01 200 100.1', 'all 2026-02 50 250', 'Bob 2026-02 0 200']);
  });
  it('add up the lines of one number', async () => {
    expect(await rows(same, [['1', '2026-01-10', 'Ann', 60], ['1', '2026-01-10', 'Ann', 40.1], ['2', '2026-01-12', 'Bob', 200], ['3', '2026-02-01', 'Ann', 50]])).toEqual([]);
  });
  it('show a figure that is not known as such, never as 0', async () => {
    expect(await figures(same, [['1', '2026-01-10', 'Ann', 'onbekend'], ['2', '2026-01-12', 'Bob', 200], ['3', '2026-02-01', 'Ann', 50]])).toEqual(['all 2026-01 300.1 ?', 'Ann 2026-01 100.1 ?']);
    expect(await figures(same, same.slice(0, 2))).toEqual(['all 2026-02 50 ?', 'Ann 2026-02 50 ?']);
  });
  it('see the rows of somebody whom People does not know in the figure of the company', async () => {
    expect(await figures(same, [...same, ['4', '2026-02-05', 'Cor', 5]])).toEqual(['all 2026-02 50 55']);
  });
  it('are findings at the cell that names the other', async () => {
    const { findings } = await compared(same, same.slice(1));
    expect(findings).toMatchObject([
      { check: 'compare.figuresDiffer', severity: 'warning', subject: { sheet: 'Maatstaven', cell: 'G2' }, args: { measure: 'Omzet', other: 'Geboekt', figures: 2, period: '2026-01', left: 300.1, right: 200 } },
      { check: 'compare.rowsDiffer', args: { leftOnly: 1, rightOnly: 0 } },
    ]);
  });
  it('are not compared with themselves', async () => {
    const { comparisons, findings } = await compared(same, same, 'Omzet');
    expect([comparisons, findings.map(({ check }) => check)]).toEqual([[], ['compare.nothingToCompare']]);
  });
  it('are not compared unless the workbook says so', async () => {
    expect(await compared(same, [], '')).toEqual({ comparisons: [], findings: [] });
  });
});
