import { sheetSpec, tableSpec } from '../xlsx/write-spec';
import { salesBook } from './books';
import { cellsOn } from './desk';
import type { ExcelDesk } from './excel-desk';
import { excelDesk } from './excel-desk';

let desk: ExcelDesk;
beforeEach(async () => {
  desk = await excelDesk({ file: salesBook() });
});
afterEach(() => desk.close());

const column = (c: number) => ({ top: 2, left: c, bottom: 3, right: c });
const chart = (name: string) => ({ kind: 'line' as const, title: 'Verloop', description: '', place: { top: 5, left: 1, bottom: 15, right: 5 }, categories: column(1), series: [{ name, values: column(2), color: '1F3864' }], format: '0', legend: true });

describe('texts of the user on a result sheet', () => {
  it.each(['=1+1', '+31 6', '-x', '@som', "'apostrof", '{=A1}', '=HYPERLINK("http://x","y")', '\t=1', '#N/A', '1e5', 'TRUE', '12-3'])('stay text: %s', async (text) => {
    await desk.workbook.write([sheetSpec({ tables: [tableSpec({ rows: [[text, 1]] })], cells: [{ row: 9, column: 1, content: text, note: text }] })]);
    const cells = await cellsOn(desk.workbook, 'Koers Bonus');
    expect([cells[1]?.[0], cells[8]?.[0]]).toEqual([text, text]);
  });

  it.each([
    ['=Omzet', ' =Omzet'],
    ['x'.repeat(300), `${'x'.repeat(254)}…`],
    ["KPI's 🎯", "KPI's 🎯"],
  ])('name a series of a chart: %s', async (name, shown) => {
    await desk.workbook.write([sheetSpec({ tables: [tableSpec({})], charts: [chart(name)] })]);
    expect(desk.excel.book.sheet('Koers Bonus')!.Charts.$items[0]?.Series.$items.map(({ Name }) => Name)).toEqual([shown]);
  });
});
