import type { TestCell } from '../csv-workbook';
import { figures, findingsOf, mapping, readSheets, unreadable } from './reading';

const book = (header: TestCell[], ...rows: TestCell[][]) => readSheets([{ name: 'Verkopen', cells: [header, ...rows] }, { name: 'Maatstaven', cells: [['Maatstaf', 'Tabel', 'Kolom'], ['Omzet', 'Verkopen', header.at(-1) ?? '']] }]);

describe('a header that stands twice', () => {
  it('means the leftmost, for the table and for a measure that names it', async () => {
    const read = await book(['Nr', 'Datum', 'Verkoper', 'Omzet excl. btw', 'Omzet excl. btw'], ['1', '2026-01-05', 'A', 1000, 5]);
    expect(figures(read, 'amount')).toEqual([1000]);
    expect([...(read.long.get('sales')?.columns.keys() ?? [])].filter((key) => key.startsWith('Omzet'))).toEqual([]);
    expect(findingsOf(read, 'column.duplicateHeader')).toMatchObject([{ severity: 'warning', subject: { cell: 'E1' } }]);
  });
  it('means the leftmost whatever its cells hold, so that what is said is true', async () => {
    const read = await book(['Nr', 'Datum', 'Verkoper', 'Omzet', 'omzet'], ['1', '2026-01-05', 'A', 'veel', 5]);
    expect(mapping(read, 'sales')['amount']).toBe('Omzet');
    expect(findingsOf(read, 'column.duplicateHeader')).toHaveLength(1);
    expect(unreadable(read)['amount']).toEqual([1]);
  });
  it('means the leftmost in a column of the user in a short table', async () => {
    const { people } = await readSheets([{ name: 'Medewerkers', cells: [['Nummer', 'Naam', 'Quotum', 'Quotum'], ['A', 'Anna', 900, 1]] }]);
    expect(people[0]?.extra['Quotum']).toBe(900);
  });
});

describe('amounts that include VAT', () => {
  const asked = async (...headers: string[]) => findingsOf(await book(['Nr', 'Datum', 'Verkoper', ...headers], ['1', '2026-01-05', 'A', 1210, 1000]), 'column.inclusive');

  it.each(['Omzet incl. btw', 'Bedrag incl. btw'])('are asked about when there are no others: %s', async (header) => {
    expect(await asked(header)).toMatchObject([{ severity: 'warning', subject: { cell: 'D1', column: header }, args: { chosen: header } }]);
  });
  it('are not when there are others', async () => expect(await asked('Bedrag incl. btw', 'Bedrag')).toEqual([]));
  it('are not when they do not say so', async () => expect(await asked('Bedrag')).toEqual([]));
  it('are not when the user chose them', async () => {
    const settings = { name: 'Instellingen', cells: [['Instelling', 'Tabel', 'Kolom', 'Waarde'], ['kolom', 'Verkopen', 'Omzet excl. btw', 'Omzet incl. btw']] };
    const read = await readSheets([{ name: 'Verkopen', cells: [['Nr', 'Datum', 'Verkoper', 'Omzet incl. btw'], ['1', '2026-01-05', 'A', 1210]] }, settings]);
    expect(mapping(read, 'sales')['amount']).toBe('Omzet incl. btw');
    expect(findingsOf(read, 'column.inclusive')).toEqual([]);
  });
});

describe('a date in the column of amounts', () => {
  const day = 46027;
  const sales = (...rows: TestCell[][]) => book(['Nr', 'Datum', 'Verkoper', 'Omzet excl. btw'], ...rows);

  it('cannot be read, with the cell', async () => {
    const read = await sales(['1', day, 'A', day], ['2', day, 'A', 100]);
    expect(figures(read, 'amount')).toEqual([NaN, 100]);
    expect(unreadable(read)['amount']).toEqual([1, 0]);
    expect(findingsOf(read, 'cell.dateAsAmount')).toMatchObject([{ severity: 'error', subject: { cell: 'D2' }, args: { day, rows: 1 } }]);
  });
  it.each([
    ['another number', day + 1],
    ['the same with cents', day + 0.5],
    ['the same typed as text', '46027,00'],
  ])('is none: %s', async (_, amount) => {
    expect(findingsOf(await sales(['1', day, 'A', amount]), 'cell.dateAsAmount')).toEqual([]);
  });
  it('is known in a workbook that counts from 1904', async () => {
    const cells = [['Nr', 'Datum', 'Verkoper', 'Omzet excl. btw'], ['1', day - 1462, 'A', day - 1462]];
    const read = await readSheets([{ name: 'Verkopen', cells }, { name: 'Maatstaven', cells: [['Maatstaf'], ['Omzet']] }], { date1904: true });
    expect(findingsOf(read, 'cell.dateAsAmount')).toMatchObject([{ args: { day } }]);
  });
});
