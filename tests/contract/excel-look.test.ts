import { normalise } from '../../sandbox/book/spec-of-normal';
import { specOf } from '../../sandbox/book/spec-of';
import type { SheetSpec } from '../../src/spec/sheet-spec';
import { explanationSpec, richSpec, sheetSpec, tableSpec } from '../xlsx/write-spec';
import { salesBook } from './books';
import type { ExcelDesk } from './excel-desk';
import { excelDesk } from './excel-desk';

const targets = new Set(['bonus', 'explanation'] as const);
const look = (desk: ExcelDesk, name: string) => normalise(specOf(desk.excel.book.sheet(name)!), { targets, notesAsPrompts: true });
const wanted = (spec: SheetSpec) => normalise(spec, { targets, notesAsPrompts: true });

describe.each(['nl-NL', 'en-US'] as const)('what was written in Excel, %s', (locale) => {
  let desk: ExcelDesk;
  beforeEach(async () => {
    desk = await excelDesk({ file: salesBook(), locale });
  });
  afterEach(() => {
    expect(desk.excel.unimplemented).toEqual([]);
    desk.close();
  });

  it('looks as its spec says: styles, sizes, merges, notes, links, tables, rules, charts, panes and page', async () => {
    await desk.workbook.write([richSpec, explanationSpec]);
    expect(look(desk, 'Koers Bonus')).toEqual(wanted(richSpec));
    expect(look(desk, 'Koers Uitleg')).toEqual(wanted(explanationSpec));
  });

  it('looks the same when it is written again, and after another sheet has stood in its place', async () => {
    await desk.workbook.write([richSpec, explanationSpec]);
    await desk.workbook.write([richSpec]);
    expect(look(desk, 'Koers Bonus')).toEqual(wanted(richSpec));
    const other = sheetSpec({ tables: [tableSpec({ row: 30, column: 3 })], cells: [{ row: 6, column: 1, content: 'x', style: { fill: 'FF0000', wrap: true, borderTop: { line: 'medium', color: '000000' } } }] });
    await desk.workbook.write([other]);
    expect(look(desk, 'Koers Bonus')).toEqual(wanted(other));
    await desk.workbook.write([richSpec]);
    expect(look(desk, 'Koers Bonus')).toEqual(wanted(richSpec));
  });

  it('has its former look again after an undo', async () => {
    await desk.workbook.write([richSpec, explanationSpec]);
    await desk.workbook.write([sheetSpec({ tables: [tableSpec({ row: 30, column: 3 })] })]);
    await desk.workbook.undo();
    expect(look(desk, 'Koers Bonus')).toEqual(wanted(richSpec));
  });
});
