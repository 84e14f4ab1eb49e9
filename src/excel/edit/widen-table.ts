import { WorkbookFault } from '../../ports/workbook';
import { rangeName } from '../../spec/place/cell-reference';
import type { ExcelBook } from '../book/excel-book';
import { type Announce, blank } from '../guard/edit';
import { inExcel } from '../host/in-excel';
import { textInput } from '../write/cell-input';
import { tableNamed } from './append-rows';

/** Adds columns at the right of a table, each with its header and empty below it. Refused when cells there are in use. */
export async function widenTable(book: ExcelBook, name: string, headers: readonly string[], announce: Announce): Promise<void> {
  const { range, sheet: on, hasHeader, name: own } = tableNamed(book, name);
  if (!hasHeader) throw new WorkbookFault('notFound', own);
  const added = { ...range, left: range.right + 1, right: range.right + headers.length };
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(on);
    const beside = sheet.getRange(rangeName(added));
    beside.load('formulas');
    await context.sync();
    if (beside.formulas.some((row) => row.some((formula) => formula !== ''))) throw new WorkbookFault('occupied', own);
    announce({
      cells: [{ sheet: on, range: added, former: blank(added), fresh: [headers.map(textInput)], formats: 'none' }],
      table: { sheet: on, name: own, from: range, to: { ...range, right: added.right } },
    });
    const head = sheet.getRange(rangeName({ ...added, bottom: range.top }));
    // The headers come first, so that the table takes its column names from them.
    head.values = [headers.map(textInput)];
    head.copyFrom(rangeName({ ...range, left: range.right, bottom: range.top }), 'Formats');
    sheet.tables.getItem(own).resize(rangeName({ ...range, right: added.right }));
    await context.sync();
  });
}
