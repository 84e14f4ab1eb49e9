import type { TestCell } from '../csv-workbook';
import { figures, findingsOf, readSheets, troubles, unreadable } from './reading';

const header = ['Ordernummer', 'Orderdatum', 'Verkoper', 'Omzet excl. btw'];
const sales = (...rows: TestCell[][]) => readSheets([{ name: 'Verkopen', cells: [header, ...rows] }]);

describe('amounts as text', () => {
  it('read 1.234 as a thousand when another cell of the column shows a decimal comma', async () => {
    const read = await sales(['1', '2026-01-05', 'Jan', '1.234'], ['2', '2026-01-06', 'Jan', '1.234,56']);
    expect(figures(read, 'amount')).toEqual([1234, 1234.56]);
    expect(troubles(read)).toEqual([]);
  });

  it('do not guess 1.234 when nothing settles it, and mark the row unreadable', async () => {
    const read = await sales(['1', '2026-01-05', 'Jan', '1.234'], ['2', '2026-01-06', 'Jan', '500']);
    expect(figures(read, 'amount')).toEqual([NaN, 500]);
    expect(unreadable(read)).toEqual({ amount: [1, 0] });
    expect(findingsOf(read, 'cell.ambiguousNumber')).toEqual([
      {
        check: 'cell.ambiguousNumber',
        severity: 'error',
        subject: { sheet: 'Verkopen', table: 'Verkopen', row: 2, column: 'Omzet excl. btw', cell: 'D2' },
        args: { found: '1.234', rows: 1, withComma: 1234, withPoint: 1.234 },
      },
    ]);
  });

  it('report the same unreadable text once, with its rows', async () => {
    const read = await sales(['1', '2026-01-05', 'Jan', 'n.v.t.'], ['2', '2026-01-06', 'Jan', 50], ['3', '2026-01-07', 'Jan', 'n.v.t.']);
    expect(findingsOf(read, 'cell.notANumber')).toMatchObject([{ subject: { cell: 'D2' }, args: { found: 'n.v.t.', rows: 2 } }]);
  });

  it('refuse a malformed amount', async () => {
    const read = await sales(['1', '2026-01-05', 'Jan', '$101,2000.00'], ['2', '2026-01-05', 'Jan', '$162500.00']);
    expect(figures(read, 'amount')).toEqual([NaN, 162500]);
    expect(findingsOf(read, 'cell.notANumber')).toHaveLength(1);
  });
});

describe('cells that hold no value', () => {
  it.each([
    [{ error: '#N/A' }, 'cell.error'],
    [{ uncalculated: true as const }, 'cell.uncalculated'],
    [true, 'cell.booleanNumber'],
  ] as const)('%j in the amount is %s and the row unreadable', async (cell, check) => {
    const read = await sales(['1', '2026-01-05', 'Jan', cell], ['2', '2026-01-06', 'Jan', 10]);
    expect(findingsOf(read, check)).toMatchObject([{ severity: 'error', subject: { cell: 'D2' } }]);
    expect(figures(read, 'amount')).toEqual([NaN, 10]);
    expect(unreadable(read)).toEqual({ amount: [1, 0] });
  });

  it('a blank amount is no trouble of the row, and a warning where there is a date', async () => {
    const read = await sales(['1', '2026-01-05', 'Jan', null], ['2', '2026-01-06', 'Jan', 10]);
    expect(unreadable(read)).toEqual({});
    expect(findingsOf(read, 'column.blank')).toMatchObject([{ severity: 'warning', args: { rows: 1 }, subject: { cell: 'D2' } }]);
  });

  it('a blank amount without a date, as of an open deal, is a remark', async () => {
    const read = await sales(['1', null, 'Jan', null], ['2', '2026-01-06', 'Jan', 10]);
    expect(findingsOf(read, 'column.blank').map(({ severity }) => severity)).toEqual(['info', 'info']);
  });

  it('a blank sales person beside money is a warning', async () => {
    const read = await sales(['1', '2026-01-05', null, 100], ['2', '2026-01-06', 'Jan', 10]);
    expect(findingsOf(read, 'column.blank')).toMatchObject([{ severity: 'warning', subject: { cell: 'C2' } }]);
  });
});

describe('a column that a measure uses', () => {
  const measures = (column: string | null, filter: string | null) => ({ name: 'Maatstaven', cells: [['Maatstaf', 'Berekening', 'Kolom', 'Filter'], ['A', 'som', column, filter]] });
  const book = (status: TestCell, margin: TestCell, measure = measures('Marge', 'Status <> verloren')) =>
    readSheets([{ name: 'Verkopen', cells: [[...header, 'Status', 'Marge'], ['1', '2026-01-05', 'Jan', 100, status, margin], ['2', '2026-01-06', 'Jan', 10, 'gewonnen', 3]] }, measure]);

  it('makes an unreadable margin an error, and the row unreadable in that column alone', async () => {
    const read = await book('gewonnen', { error: '#DIV/0!' });
    expect(unreadable(read)).toEqual({ margin: [1, 0] });
    expect(figures(read, 'amount')).toEqual([100, 10]);
    expect(findingsOf(read, 'cell.error')).toMatchObject([{ severity: 'error', subject: { cell: 'F2' } }]);
  });

  it('makes an unreadable status an error when a filter looks at it', async () => {
    const read = await book({ error: '#REF!' }, 5);
    expect(unreadable(read)).toEqual({ status: [1, 0] });
    expect(findingsOf(read, 'cell.error')).toMatchObject([{ severity: 'error', subject: { cell: 'E2' } }]);
  });

  it('leaves it a warning when no measure looks at it', async () => {
    const read = await book({ error: '#REF!' }, { error: '#REF!' }, measures(null, null));
    expect(findingsOf(read, 'cell.error').map(({ severity }) => severity)).toEqual(['warning', 'warning']);
    expect(unreadable(read)).toEqual({ status: [1, 0], margin: [1, 0] });
  });

  it('warns of a blank status beside money when a filter looks at it', async () => {
    expect(findingsOf(await book(null, 5), 'column.blank')).toMatchObject([{ severity: 'warning', subject: { cell: 'E2' }, args: { rows: 1 } }]);
    expect(findingsOf(await book(null, 5, measures('Marge', null)), 'column.blank')).toEqual([]);
  });

  it('warns of a blank margin', async () => {
    expect(findingsOf(await book('gewonnen', null), 'column.blank')).toMatchObject([{ severity: 'warning', subject: { cell: 'F2' }, args: { rows: 1 } }]);
    expect(findingsOf(await book('gewonnen', null, measures(null, null)), 'column.blank')).toEqual([]);
  });
});

describe('dates', () => {
  it('are read as serials and as texts in one column', async () => {
    const read = await sales(['1', 46022, 'Jan', 1], ['2', '31-12-2025', 'Jan', 1], ['3', '2025-12-31 00:00:00', 'Jan', 1], ['4', '31 dec 2025', 'Jan', 1]);
    expect(figures(read, 'date')).toEqual([46022, 46022, 46022, 46022]);
  });

  it('in a 1904 workbook are four years and a day later', async () => {
    const read = await readSheets([{ name: 'Verkopen', cells: [header, ['1', 44560, 'Jan', 1], ['2', '31-12-2025', 'Jan', 1]] }], { date1904: true });
    expect(figures(read, 'date')).toEqual([46022, 46022]);
  });

  it('that are ambiguous are settled by one day above 12', async () => {
    const read = await sales(['1', '03-04-2026', 'Jan', 1], ['2', '13-04-2026', 'Jan', 1]);
    expect(figures(read, 'date')).toEqual([46115, 46125]);
  });

  it('that stay ambiguous are missing, with both readings named', async () => {
    const read = await sales(['1', '03-04-2026', 'Jan', 1], ['2', '05-06-2026', 'Jan', 1]);
    expect(figures(read, 'date')).toEqual([NaN, NaN]);
    expect(findingsOf(read, 'cell.ambiguousDate')).toHaveLength(2);
  });

  it('follow the order in Settings', async () => {
    const settings = { name: 'Instellingen', cells: [['Instelling', 'Tabel', 'Kolom', 'Waarde'], ['datumvolgorde', null, null, 'maand-dag-jaar']] };
    const read = await readSheets([{ name: 'Verkopen', cells: [header, ['1', '03-04-2026', 'Jan', 1]] }, settings]);
    expect(figures(read, 'date')).toEqual([46085]);
    expect(findingsOf(read, 'cell.ambiguousDate')).toEqual([]);
  });

  it('with two-digit years or out of range are findings', async () => {
    const read = await sales(['1', '31-12-25', 'Jan', 1], ['2', 20251231, 'Jan', 1], ['3', '2025-12-31', 'Jan', 1], ['4', '2025-12-30', 'Jan', 1]);
    expect(findingsOf(read, 'cell.twoDigitYear')).toHaveLength(1);
    expect(findingsOf(read, 'cell.dateOutOfRange')).toMatchObject([{ args: { found: '20251231' } }]);
  });
});

describe('names', () => {
  it('keep NA as a name', async () => {
    const read = await sales(['1', '2026-01-05', 'NA', 1]);
    expect(figures(read, 'person')).toEqual(['NA']);
    expect(troubles(read)).toEqual([]);
  });

  it('lose stray and non-breaking spaces, so that one person is one', async () => {
    const read = await sales(['1', '2026-01-05', ' Jan\u00a0 Smit ', 1], ['2', '2026-01-05', 'Jan Smit', 1]);
    expect(figures(read, 'person')).toEqual(['Jan Smit', 'Jan Smit']);
  });

  it('that are numbers become their digits', async () => {
    const read = await sales(['1', '2026-01-05', 279, 1], ['2', '2026-01-05', '279', 1]);
    expect(figures(read, 'person')).toEqual(['279', '279']);
  });
});
