import { rangeName } from '../../spec/place/cell-reference';
import type { Range } from '../../spec/sheet-spec';
import type { ExcelBook } from '../book/excel-book';
import { inExcel } from '../host/in-excel';
import { tableNamed } from './append-rows';

/** Takes the last rows and columns off a table, with what is in them. One row stays, blank. */
export async function shrinkTable(book: ExcelBook, name: string, { rows, columns }: { readonly rows: number; readonly columns: number }): Promise<void> {
  const { range, sheet: on, hasHeader, name: own } = tableNamed(book, name);
  const first = range.top + (hasHeader ? 1 : 0);
  const kept: Range = { ...range, bottom: Math.max(range.bottom - rows, first), right: Math.max(range.right - columns, range.left) };
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(on);
    if (rows > 0) sheet.getRange(rangeName({ ...range, top: Math.max(range.bottom - rows + 1, first) })).clear('Contents');
    sheet.tables.getItem(own).resize(rangeName(kept));
    if (kept.right < range.right) sheet.getRange(rangeName({ ...range, left: kept.right + 1 })).clear();
    await context.sync();
  });
}
