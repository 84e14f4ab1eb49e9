import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeCodec } from '../../src/cli/node-codec';
import type { WorkbookOutline } from '../../src/ports/workbook';
import { xlsxReader } from '../../src/xlsx/read';
import { openZip } from '../../src/xlsx/zip';
import { describeShared } from '../shared-data';
import type { Seen } from './read-fixture';
import { seenIn } from './read-fixture';

interface Book {
  readonly outline: WorkbookOutline;
  readonly sheets: ReadonlyMap<string, Seen[][]>;
}

async function readBook(file: string): Promise<Book> {
  const reader = xlsxReader(openZip(readFileSync(file), nodeCodec));
  const outline = await reader.outline();
  const sheets = new Map<string, Seen[][]>();
  for (const { name, used } of outline.sheets) sheets.set(name, used ? await seenIn(reader.read(used)) : []);
  return { outline, sheets };
}

const sum = (values: readonly (Seen | undefined)[]): number => values.reduce<number>((total, value) => total + (typeof value === 'number' ? value : 0), 0);

/** The body of a sheet of which the first used row holds the headings. */
function columnsOf(rows: readonly (readonly Seen[])[]): (heading: string) => readonly Seen[] {
  const headings = rows[0] ?? [];
  return (heading) => {
    const at = headings.indexOf(heading);
    if (at < 0) throw new Error(`no column ${heading}`);
    return rows.slice(1).map((row) => row[at] ?? null);
  };
}

describeShared('messy workbooks', (shared) => {
  const folder = join(shared, 'data/public/messy-workbooks');
  const first = async (file: string): Promise<Seen[][]> => [...(await readBook(join(folder, file))).sheets.values()][0] ?? [];

  // Counted with another XML reader.
  it.each([
    ['pbpython_Example4.xlsx', 808],
    ['pbpython_sales-estimate.xlsx', 104],
    ['pbpython_sales_9_2022.xlsx', 101],
    ['pbpython_sales_cleanup.xlsx', 14],
    ['pbpython_salesfunnel.xlsx', 144],
    ['pbpython_shipping_tables.xlsx', 97],
    ['tidyxl_1904.xlsx', 2],
    ['tidyxl_examples.xlsx', 448],
    ['tidyxl_formulas.xlsx', 12],
    ['tidyxl_iris-google-doc.xlsx', 755],
    ['tidyxl_new_line_errors.xlsx', 3],
    ['unpivotr_PhD_major-field.xlsx', 700],
    ['unpivotr_harry-potter.xlsx', 88],
    ['unpivotr_newresconst.xlsx', 2873],
    ['unpivotr_purpose.xlsx', 1401],
    ['unpivotr_worked-examples.xlsx', 544],
  ])('%s has %i filled cells', async (file, expected) => {
    const { sheets } = await readBook(join(folder, file));
    expect([...sheets.values()].flat(2).filter((value) => value !== null)).toHaveLength(expected);
  });

  it('counts the error cells of tidyxl_examples by kind', async () => {
    const { sheets } = await readBook(join(folder, 'tidyxl_examples.xlsx'));
    const counts: Record<string, number> = {};
    for (const value of [...sheets.values()].flat(2)) {
      if (typeof value === 'object' && value !== null) counts[value.error] = (counts[value.error] ?? 0) + 1;
    }
    expect(counts).toEqual({ '#DIV/0!': 1, '#REF!': 1, '#NAME?': 3 });
  });

  it('gives the raw serial and the date system of tidyxl_1904', async () => {
    const { outline, sheets } = await readBook(join(folder, 'tidyxl_1904.xlsx'));
    const serial = sheets.get('Sheet1')?.[0]?.[0];
    expect(outline.date1904).toBe(true);
    expect(new Date(Date.UTC(1904, 0, 1) + Number(serial) * 86_400_000).toISOString().slice(0, 10)).toBe('1998-07-05');
  });

  it.each([
    ['unpivotr_newresconst.xlsx', 61],
    ['unpivotr_PhD_major-field.xlsx', 8],
    ['unpivotr_purpose.xlsx', 11],
    ['unpivotr_harry-potter.xlsx', 5],
    ['unpivotr_worked-examples.xlsx', 4],
  ])('finds the merged areas of %s', async (file, expected) => {
    const { outline } = await readBook(join(folder, file));
    expect(outline.sheets.flatMap(({ merges }) => merges)).toHaveLength(expected);
  });

  it('sums the sales funnel by rep', async () => {
    const column = columnsOf(await first('pbpython_salesfunnel.xlsx'));
    const totals: Record<string, number> = {};
    column('Rep').forEach((rep, i) => (totals[String(rep)] = (totals[String(rep)] ?? 0) + Number(column('Price')[i])));
    expect(totals).toEqual({ 'Craig Booker': 80000, 'Daniel Hilton': 115000, 'John Smith': 40000, 'Cedric Moss': 110000, 'Wendy Yule': 177000 });
  });

  it('leaves amounts that are text as text', async () => {
    const sales = columnsOf(await first('pbpython_sales_cleanup.xlsx'))('Sales');
    expect(sales.filter((value) => typeof value === 'string')).toHaveLength(2);
  });

  it('reads a hundred invoice dates as the text they are', async () => {
    const column = columnsOf(await first('pbpython_Example4.xlsx'));
    const dates = column('INVOICE_DATE').filter((value) => typeof value === 'string' && /^\d\d?\/\d\d?\/\d{4}$/.test(value));
    expect(dates).toHaveLength(100);
    expect(dates.filter((value) => !String(value).endsWith('2019'))).toHaveLength(10);
  });

  it('finds sixteen totals that do not multiply', async () => {
    const column = columnsOf(await first('pbpython_Example4.xlsx'));
    const [units, prices, totals] = [column('QUANTITY'), column('UNIT_PRICE_USD'), column('TOTAL_PRICE_USD')];
    const wrong = totals.filter((total, i) => Math.abs(Number(units[i]) * Number(prices[i]) - Number(total)) > 0.005);
    expect(wrong).toHaveLength(16);
  });

  it('leaves four missing segments blank', async () => {
    expect(columnsOf(await first('pbpython_sales_9_2022.xlsx'))('Segment').filter((value) => value === null)).toHaveLength(4);
  });

  it('reads the tidy figures of unpivotr_purpose', async () => {
    const { sheets } = await readBook(join(folder, 'unpivotr_purpose.xlsx'));
    const values = columnsOf(sheets.get('Tidy') ?? [])('Value');
    expect(values).toHaveLength(79);
    expect(sum(values)).toBe(3_358_000);
  });

  it('finds the one real table of pbpython_shipping_tables', async () => {
    const { outline } = await readBook(join(folder, 'pbpython_shipping_tables.xlsx'));
    const area = { sheet: 'shipping_rates', top: 8, left: 3, bottom: 16, right: 5 };
    expect(outline.tables).toEqual([{ name: 'ship_cost', area, hasHeader: true, hasTotals: false }]);
  });

  it('resolves the escaped line ends of tidyxl_new_line_errors', async () => {
    const texts = (await first('tidyxl_new_line_errors.xlsx')).flat();
    expect(texts.some((text) => String(text).includes('first line of text \r\nsecond line'))).toBe(true);
  });
});

describeShared('a workbook with everything', (shared) => {
  const file = join(shared, 'reference/workbook-engines-proto/input.xlsx');

  it('has three tables, of which one has a totals row', async () => {
    const { outline } = await readBook(file);
    expect(outline.tables).toEqual([
      { name: 'tblMedewerkers', area: { sheet: 'Medewerkers', top: 3, left: 1, bottom: 27, right: 8 }, hasHeader: true, hasTotals: false },
      { name: 'tblResultaten', area: { sheet: 'Resultaten', top: 3, left: 1, bottom: 292, right: 7 }, hasHeader: true, hasTotals: true },
      { name: 'tblSchijven', area: { sheet: 'Parameters', top: 8, left: 1, bottom: 12, right: 3 }, hasHeader: true, hasTotals: false },
    ]);
  });

  it('has two hidden sheets', async () => {
    const { outline } = await readBook(file);
    expect(outline.sheets.filter(({ visible }) => !visible).map(({ name }) => name)).toEqual(['Hulp (verborgen)', 'ZeerVerborgen']);
  });

  it('has no formula without a value, also where one spills', async () => {
    const { sheets } = await readBook(file);
    expect([...sheets.values()].flat(2).filter((value) => value === 'uncalculated')).toEqual([]);
  });
});
