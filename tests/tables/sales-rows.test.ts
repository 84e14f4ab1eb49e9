import type { TestCell, TestSheet } from '../csv-workbook';
import { figures, findingsOf, readSheets, troubles } from './reading';

const header = ['Ordernummer', 'Orderdatum', 'Verkoper', 'Omzet'];
const sheet = (...rows: TestCell[][]): TestSheet => ({ name: 'Verkopen', cells: [header, ...rows] });
const people: TestSheet = { name: 'Medewerkers', cells: [['Nummer', 'Naam'], ['M1', 'Jan Smit'], ['M2', 'Els Bos'], ['M3', 'Piet Pot'], ['M4', 'Piet Pot']] };

it('skips blank rows and keeps the sheet row of every other', async () => {
  const read = await readSheets([sheet(['1', 46022, 'Jan', 10], [null, null, null, null], ['2', 46022, 'Els', 20])]);
  expect([...(read.long.get('sales')?.sheetRows ?? [])]).toEqual([2, 4]);
  expect(figures(read, 'amount')).toEqual([10, 20]);
});

it('reads the same whatever the size of the blocks', async () => {
  const rows = Array.from({ length: 50 }, (_, index) => [`${index}`, 46022 + index, `P${index % 3}`, index % 7 === 0 ? `${index},5` : index]);
  const whole = await readSheets([sheet(...rows)], { blockRows: 1000 });
  const pieces = await readSheets([sheet(...rows)], { blockRows: 7 });
  for (const column of ['id', 'date', 'person', 'amount']) expect(figures(pieces, column)).toEqual(figures(whole, column));
});

describe('totals among the data', () => {
  it('are left out when the row says so and has no date', async () => {
    const read = await readSheets([sheet(['1', 46022, 'Jan', 10], [null, null, 'Jan Totaal', 10], ['2', 46023, 'Els', 20], ['Eindtotaal', null, null, 30])]);
    expect(figures(read, 'amount')).toEqual([10, 20]);
    expect(findingsOf(read, 'row.total')).toMatchObject([{ subject: { row: 3 } }, { subject: { row: 5 } }]);
  });

  it('are left out when the row repeats the sum and has neither date nor person', async () => {
    const read = await readSheets([sheet(['1', 46022, 'Jan', 10], ['2', 46023, 'Els', 20.5], [null, null, null, 30.5])]);
    expect(figures(read, 'amount')).toEqual([10, 20.5]);
    expect(findingsOf(read, 'row.sumOfAbove')).toMatchObject([{ subject: { row: 4, cell: 'D4' }, args: { amount: 30.5 } }]);
  });

  it('are not seen in a customer called Total, nor in an amount that happens to be a sum', async () => {
    const cells = [[...header, 'Klant'], ['1', 46022, 'Jan', 10, 'Total Nederland'], ['2', 46023, 'Els', 20, 'Bos'], ['3', 46024, 'Els', 30, 'Totaal Glas']];
    const read = await readSheets([{ name: 'Verkopen', cells }]);
    expect(figures(read, 'amount')).toEqual([10, 20, 30]);
    expect(troubles(read)).toEqual([]);
  });

  it('in the totals row of an Excel table are not read at all', async () => {
    const cells = [header, ['1', 46022, 'Jan', 10], ['Totaal', null, null, 10]];
    const area = { top: 1, left: 1, bottom: 3, right: 4 };
    const read = await readSheets([{ name: 'Blad1', cells, tables: [{ name: 'tblVerkopen', area, hasHeader: true, hasTotals: true }] }]);
    expect(figures(read, 'amount')).toEqual([10]);
    expect(troubles(read)).toEqual([]);
  });
});

describe('order numbers that repeat', () => {
  it('are warnings, and every row stays', async () => {
    const rows = Array.from({ length: 9 }, (_, index) => [`O${index}`, 46022, 'Jan', 10]);
    const read = await readSheets([sheet(...rows, ['O3', 46022, 'Jan', 10])]);
    expect(figures(read, 'amount')).toHaveLength(10);
    expect(findingsOf(read, 'row.duplicateNumber')).toMatchObject([{ severity: 'warning', subject: { row: 11, cell: 'A11' }, args: { key: 'O3', rows: 2 } }]);
  });

  it('on most rows are lines of orders: one remark', async () => {
    const rows = Array.from({ length: 10 }, (_, index) => [`O${index % 3}`, 46022, 'Jan', 10]);
    const read = await readSheets([sheet(...rows)]);
    expect(findingsOf(read, 'column.repeats')).toMatchObject([{ severity: 'info', args: { distinct: 3, rows: 10 } }]);
    expect(findingsOf(read, 'row.duplicateNumber')).toEqual([]);
  });
});

describe('people in the sales', () => {
  it('are known by id or by name', async () => {
    const read = await readSheets([people, sheet(['1', 46022, 'M1', 10], ['2', 46022, 'Els Bos', 10])]);
    expect(troubles(read)).toEqual([]);
  });

  it('who are nobody are reported once, with the number of rows', async () => {
    const read = await readSheets([people, sheet(['1', 46022, 'Kees', 10], ['2', 46022, 'M1', 10], ['3', 46022, 'Kees', 10])]);
    expect(findingsOf(read, 'cell.unknownReference')).toMatchObject([{ severity: 'warning', subject: { cell: 'C2' }, args: { found: 'Kees', rows: 2 } }]);
  });

  it('whose name two people have are reported', async () => {
    const read = await readSheets([people, sheet(['1', 46022, 'Piet Pot', 10])]);
    expect(findingsOf(read, 'cell.ambiguousName')).toMatchObject([{ subject: { cell: 'C2' }, args: { found: 'Piet Pot' } }]);
  });

  it('beyond 200 unknown names are counted in one more finding', async () => {
    const rows = Array.from({ length: 250 }, (_, index) => [`${index}`, 46022, `X${index}`, 10]);
    const read = await readSheets([people, sheet(...rows)]);
    expect(findingsOf(read, 'cell.unknownReference')).toHaveLength(200);
    expect(findingsOf(read, 'column.more')).toMatchObject([{ args: { distinct: 50, rows: 50 }, subject: { cell: 'C202' } }]);
  });
});

describe('columns that the schema does not know', () => {
  it('are kept under their own header: numbers when every cell is one, otherwise text', async () => {
    const cells = [[...header, 'Korting', 'Opmerking', 'Kostenplaats'], ['1', 46022, 'Jan', 10, '1,5', 'spoed', '0120'], ['2', 46022, 'Jan', 10, null, '12', '0130']];
    const read = await readSheets([{ name: 'Verkopen', cells }]);
    expect(figures(read, 'Korting')).toEqual([1.5, NaN]);
    expect(figures(read, 'Opmerking')).toEqual(['spoed', '12']);
    expect(figures(read, 'Kostenplaats')).toEqual(['0120', '0130']);
  });

  it('are read as a measure needs them', async () => {
    const cells = [[...header, 'Leverdatum'], ['1', 46022, 'Jan', 10, '13-01-2026'], ['2', 46022, 'Jan', 10, 'volgt']];
    const measures = { name: 'Maatstaven', cells: [['Maatstaf', 'Berekening', 'Tabel', 'Kolom', 'Datumkolom'], ['Geleverd', 'som', 'Verkopen', 'Omzet', 'Leverdatum']] };
    const read = await readSheets([{ name: 'Verkopen', cells }, measures]);
    expect(figures(read, 'Leverdatum')).toEqual([46035, NaN]);
    expect(findingsOf(read, 'cell.notADate')).toMatchObject([{ severity: 'error', subject: { cell: 'E3' } }]);
  });
});

it('reads another table that a measure names, under that name', async () => {
  const calls = { name: 'Belnotities', cells: [['Datum gesprek', 'Wie', 'Gesprekken'], ['2026-01-05', 'Jan', '3'], ['2026-01-06', 'Els', '4']] };
  const measures = {
    name: 'Maatstaven',
    cells: [['Maatstaf', 'Berekening', 'Tabel', 'Kolom', 'Datumkolom', 'Persoonskolom'], ['Gesprekken', 'som', 'Belnotities', 'Gesprekken', 'Datum gesprek', 'Wie']],
  };
  const read = await readSheets([sheet(['1', 46022, 'Jan', 10]), calls, measures]);
  expect(figures(read, 'Gesprekken', 'Belnotities')).toEqual([3, 4]);
  expect(figures(read, 'Datum gesprek', 'Belnotities')).toEqual([46027, 46028]);
  expect(figures(read, 'Wie', 'Belnotities')).toEqual(['Jan', 'Els']);
});
