import type { TestSheet } from '../csv-workbook';
import { findingsOf, mapping, readSheets, sheetOf, troubles } from './reading';

const sales = (name: string, header: readonly string[], row: TestSheet['cells'][number]): TestSheet => ({ name, cells: [header, row, row.map((cell) => cell)] });

describe('headers of a sales table', () => {
  it.each([
    [['Verkoper', 'Sluitdatum', 'Omzet excl. btw'], { person: 'Verkoper', date: 'Sluitdatum', amount: 'Omzet excl. btw' }],
    [['Vertegenw.', 'Factuurdatum', 'Netto-omzet'], { person: 'Vertegenw.', date: 'Factuurdatum', amount: 'Netto-omzet' }],
    [['ACCOUNTMANAGER', 'ORDERDATUM', 'BEDRAG (EUR)'], { person: 'ACCOUNTMANAGER', date: 'ORDERDATUM', amount: 'BEDRAG (EUR)' }],
    [['sales_agent', 'close_date', 'close_value'], { person: 'sales_agent', date: 'close_date', amount: 'close_value' }],
    [['SalesPersonID', 'OrderDate', 'SubTotal'], { person: 'SalesPersonID', date: 'OrderDate', amount: 'SubTotal' }],
    [['Rep', 'Invoice date', 'Ext Price'], { person: 'Rep', date: 'Invoice date', amount: 'Ext Price' }],
    [['Commerciële medewerker', 'Datum', 'Omzet (excl. BTW)'], { person: 'Commerciële medewerker', date: 'Datum', amount: 'Omzet (excl. BTW)' }],
  ])('%j are recognised', async (header, expected) => {
    const read = await readSheets([sales('Blad1', header, ['Jan', '2026-01-31', '12,50'])]);
    expect(mapping(read, 'sales')).toEqual(expected);
  });

  it('with an order and a delivery date take the order date and name the other', async () => {
    const read = await readSheets([sales('Verkopen', ['Leverdatum', 'Orderdatum', 'Verkoper', 'Omzet'], [46022, 46010, 'Jan', 5])]);
    expect(mapping(read, 'sales')['date']).toBe('Orderdatum');
    expect(findingsOf(read, 'column.alternative')).toMatchObject([{ severity: 'info', args: { chosen: 'Orderdatum', alternatives: 'Leverdatum' } }]);
  });

  it('prefer the amount without VAT', async () => {
    const read = await readSheets([sales('Verkopen', ['Datum', 'Verkoper', 'Omzet incl. btw', 'Omzet excl. btw'], [46022, 'Jan', 121, 100])]);
    expect(mapping(read, 'sales')['amount']).toBe('Omzet excl. btw');
  });

  it('that only resemble are used with a warning', async () => {
    const read = await readSheets([sales('Verkopen', ['Datum', 'Hoofdverkoper of verkoper', 'Omzet'], [46022, 'Jan', 100])]);
    expect(findingsOf(read, 'column.uncertain')).toMatchObject([{ severity: 'warning', args: { chosen: 'Hoofdverkoper of verkoper' } }]);
  });

  it('without a date are an error that says which column is lacking', async () => {
    const read = await readSheets([sales('Verkopen', ['Verkoper', 'Omzet', 'Klant'], ['Jan', 100, 'Bos'])]);
    expect(findingsOf(read, 'column.notFound')).toMatchObject([{ severity: 'error', args: { column: { nl: 'Datum', en: 'Date' } } }]);
  });

  it('over cells that do not fit are still taken, and the cells reported', async () => {
    const read = await readSheets([sales('Verkopen', ['Datum', 'Verkoper', 'Omzet'], [46022, 'Jan', 'onbekend'])]);
    expect(findingsOf(read, 'cell.notANumber')).toMatchObject([{ args: { found: 'onbekend', rows: 2 } }]);
  });
});

describe('places', () => {
  const header = ['Datum', 'Verkoper', 'Omzet'];
  const rows = [[46022, 'Jan', 10], [46023, 'Els', 20]];

  it('may lie below a title and a blank row, with notes beside and below', async () => {
    const cells = [
      ['Verkopen 2025', null, null, null, null],
      [null, null, null, null, null],
      [...header, null, 'Let op: zonder btw'],
      [...(rows[0] ?? []), null, 'Bron: boekhouding'],
      [...(rows[1] ?? []), null, null],
      [null, null, null, null, null],
      ['Cijfers zijn voorlopig', null, null, null, null],
    ];
    const read = await readSheets([{ name: 'Blad1', cells, top: 2, left: 3 }]);
    expect(sheetOf(read, 'sales')).toBe('Blad1');
    expect([...(read.long.get('sales')?.sheetRows ?? [])]).toEqual([5, 6]);
    expect(troubles(read)).toEqual([]);
  });

  it('may hold several tables, beside and below each other', async () => {
    const cells = [
      ['Medewerkersnummer', 'Naam', 'Functie', null, ...header],
      ['M1', 'Jan', 'Verkoper', null, 46022, 'M1', 10],
      ['M2', 'Els', 'Verkoper', null, 46023, 'M2', 20],
      [null, null, null, null, null, null, null],
      ['Verkoper', 'Periode', 'Target', null, null, null, null],
      ['M1', '2026-Q1', 100, null, null, null, null],
    ];
    const read = await readSheets([{ name: 'Alles', cells: cells.map((row) => row.map((cell) => (cell === 'Medewerkersnummer' ? 'Personeelsnummer' : cell))) }]);
    expect(read.people.map(({ id }) => id)).toEqual(['M1', 'M2']);
    expect(read.targets.map(({ person, period, value }) => [person, period, value])).toEqual([['M1', '2026-Q1', 100]]);
    expect(read.long.get('sales')?.rows).toBe(2);
  });

  it('go on below a blank row', async () => {
    const cells = [header, ...rows, [null, null, null], [46024, 'Jan', 30]];
    const read = await readSheets([{ name: 'Verkopen', cells }]);
    expect(read.long.get('sales')?.rows).toBe(3);
  });

  it('are read to the end of a large sheet, blank row at the end of the sample or not', async () => {
    const wide = [...header, ...Array.from({ length: 27 }, (_, index) => `Veld ${index}`)];
    const body = Array.from({ length: 2500 }, (_, index) => (index === 198 ? wide.map(() => null) : wide.map((_, column) => [46022, 'Jan', 1][column] ?? 'x')));
    const read = await readSheets([{ name: 'Verkopen', cells: [wide, ...body] }]);
    expect(read.long.get('sales')?.rows).toBe(2499);
    expect(read.long.get('sales')?.sheetRows.at(-1)).toBe(2501);
  });

  it('of an Excel table far down a large sheet are found, and nothing above it is lost', async () => {
    const wide = Array.from({ length: 30 }, (_, index) => header[index] ?? `Veld ${index}`);
    const line = [46022, 'Jan', 1, ...Array.from({ length: 27 }, () => 'x')];
    const above = [wide, ...Array.from({ length: 999 }, () => line)];
    const list = [['Nummer', 'Naam', 'Functie'], ...Array.from({ length: 1500 }, (_, index) => [`M${index}`, `Naam ${index}`, 'Verkoper'])];
    const area = { top: 1003, left: 1, bottom: 2503, right: 3 };
    const cells = [...above, [], [], ...list];
    const read = await readSheets([{ name: 'Verkopen', cells, tables: [{ name: 'Medewerkers', area, hasHeader: true, hasTotals: false }] }]);
    expect(read.people).toHaveLength(1500);
    expect(read.long.get('sales')?.rows).toBe(999);
  });

  it('of Excel tables go before the sheet around them', async () => {
    const cells = [['Overzicht', null, null], header, ...rows];
    const tables = [{ name: 'Orders', area: { top: 2, left: 1, bottom: 4, right: 3 }, hasHeader: true, hasTotals: false }];
    const read = await readSheets([{ name: 'Blad1', cells, tables }]);
    expect(read.long.get('sales')).toMatchObject({ table: 'Orders', rows: 2 });
  });

  it('with merged headers over two rows are read, and reported', async () => {
    const cells = [['Datum', 'Verkoper', 'Omzet', null], [null, null, 'excl. btw', 'incl. btw'], [46022, 'Jan', 100, 121], [46023, 'Els', 200, 242]];
    const merges = [{ top: 1, left: 3, bottom: 1, right: 4 }, { top: 1, left: 1, bottom: 2, right: 1 }, { top: 1, left: 2, bottom: 2, right: 2 }];
    const read = await readSheets([{ name: 'Verkopen', cells, merges }]);
    expect(mapping(read, 'sales')).toMatchObject({ date: 'Datum', person: 'Verkoper', amount: 'Omzet excl. btw' });
    expect([...(read.long.get('sales')?.sheetRows ?? [])]).toEqual([3, 4]);
    expect(findingsOf(read, 'header.merged')).toHaveLength(1);
  });

  it('on result sheets of Koers are never looked at', async () => {
    const read = await readSheets([{ name: 'Koers Bonus', owned: 'bonus', cells: [header, ...rows] }]);
    expect(read.recognition.candidates).toEqual([]);
    expect(read.long.size).toBe(0);
  });
});

describe('two tables that fit', () => {
  const header = ['Datum', 'Verkoper', 'Omzet'];
  const first = { name: 'Verkopen 2025', cells: [header, [46022, 'Jan', 10]] };
  const second = { name: 'Verkopen 2024', cells: [header, [45600, 'Jan', 20]] };
  const settings = (value: string): TestSheet => ({ name: 'Instellingen', cells: [['Instelling', 'Tabel', 'Kolom', 'Waarde'], ['tabel', 'Verkopen', null, value]] });

  it('are an error that names both', async () => {
    const read = await readSheets([first, second]);
    expect(findingsOf(read, 'table.notRead')).toMatchObject([{ severity: 'error', args: { chosen: 'Verkopen 2025', other: expect.stringMatching(/^Verkopen 2024 A1:/) } }]);
  });

  it('are settled by the Settings table', async () => {
    const read = await readSheets([first, second, settings('verkopen 2024')]);
    expect(sheetOf(read, 'sales')).toBe('Verkopen 2024');
    expect(findingsOf(read, 'table.alternative')).toEqual([]);
  });

  it('are not settled by a name that does not exist', async () => {
    const read = await readSheets([first, second, settings('Verkopen 2023')]);
    expect(findingsOf(read, 'settings.unknownSource')).toMatchObject([{ severity: 'error', subject: { sheet: 'Instellingen', row: 2 }, args: { found: 'Verkopen 2023' } }]);
  });
});

describe('a mapping in the Settings table', () => {
  const cells = [['Datum', 'Verkoper', 'Omzet', 'Brutomarge'], [46022, 'Jan', 100, 30]];
  const settings = (...row: readonly (string | null)[]): TestSheet => ({ name: 'Settings', cells: [['Setting', 'Table', 'Column', 'Value'], row] });

  it('wins over what is recognised', async () => {
    const read = await readSheets([{ name: 'Verkopen', cells }, settings('mapping', 'sales', 'amount', 'brutomarge')]);
    expect(mapping(read, 'sales')['amount']).toBe('Brutomarge');
  });

  it.each([
    [['mapping', 'verkoop-tabel', 'amount', 'Omzet'], 'settings.unknownTable'],
    [['mapping', 'Sales', 'winstdeling', 'Omzet'], 'settings.unknownColumn'],
    [['mapping', 'Sales', 'amount', 'Netto'], 'settings.unknownHeader'],
    [['date order', null, null, 'jaar eerst'], 'settings.unknownValue'],
  ] as const)('%j is a finding', async (row, check) => {
    const read = await readSheets([{ name: 'Verkopen', cells }, settings(...row)]);
    expect(findingsOf(read, check)).toHaveLength(1);
  });
});
