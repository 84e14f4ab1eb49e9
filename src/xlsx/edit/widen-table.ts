import type { Workbook } from '../../ports/workbook';
import { WorkbookFault } from '../../ports/workbook';
import { rangeName } from '../../spec/place/cell-reference';
import type { Range } from '../../spec/sheet-spec';
import { readBook } from '../book/book-index';
import { bookTables, type BookTable } from '../book/book-tables';
import { stagedParts } from '../package/parts';
import { escapeTextAttribute } from '../xml/escape';
import { attribute, child, outlineXml } from '../xml/outline';
import { appended, splice, withAttribute } from '../xml/splice';
import type { Zip } from '../zip';
import { tableNamed } from './append-rows';
import { editBook, editSheet } from './edit-book';
import { readCells } from './read-cells';
import { rowCells, sheetRows } from './sheet-rows';

/** Adds columns at the right of a table, each with its header and empty below it. Refused when cells there are in use. */
export async function widenTable(zip: Zip, reader: Pick<Workbook, 'read'>, name: string, headers: readonly string[]): Promise<void> {
  if (headers.length === 0) return;
  const parts = stagedParts(zip);
  const table = tableNamed(bookTables(parts, readBook(parts)), name);
  const { range, sheet } = table;
  if (!table.hasHeader) throw new WorkbookFault('notFound', name);
  const added: Range = { ...range, left: range.right + 1, right: range.right + headers.length };
  const cells = await readCells(reader, { sheet: sheet.name, ...added });
  if (cells.some((row) => row.some((value) => value !== null))) throw new WorkbookFault('occupied', `cells at the right of the table ${name} are in use`);
  editBook(zip, (changed) => {
    const xml = changed.text(sheet.part ?? '');
    refuseFormulas(xml, table, added);
    const style = headerStyle(xml, table);
    editSheet(changed, sheet, headers.map((content, at) => ({ row: range.top, column: added.left + at, content, style })));
    changed.set(table.part, widenedTable(changed.text(table.part), table.part, headers, { ...range, right: added.right }));
  });
}

/** The style of the last header, which the new ones take over. */
function headerStyle(xml: string, { range, sheet }: BookTable): string {
  const rows = sheetRows(xml, sheet.part ?? '');
  return rowCells(rows.row(range.top)?.inside ?? '', rows.prefix).find(({ column }) => column === range.right)?.style ?? '';
}

/** A formula beside the table is in use, also when it shows nothing. */
function refuseFormulas(xml: string, { range, sheet, name }: BookTable, added: Range): void {
  const rows = sheetRows(xml, sheet.part ?? '');
  for (let number = range.top; number <= range.bottom; number += 1) {
    const isUsed = rowCells(rows.row(number)?.inside ?? '', rows.prefix).some(({ column, hasFormula }) => hasFormula && column >= added.left && column <= added.right);
    if (isUsed) throw new WorkbookFault('occupied', `cells at the right of the table ${name} hold formulas`);
  }
}

function widenedTable(xml: string, part: string, headers: readonly string[], wider: Range): string {
  const root = outlineXml(xml, part);
  const columns = child(root, 'tableColumns');
  if (!columns) throw new WorkbookFault('damaged', part);
  const ids = columns.children.map((column) => Number(attribute(column, 'id') ?? 0));
  const next = Math.max(0, ...ids) + 1;
  const filter = child(root, 'autoFilter');
  const ref = rangeName(wider);
  return splice(xml, [
    withAttribute(xml, root, 'ref', ref),
    ...(filter ? [withAttribute(xml, filter, 'ref', ref)] : []),
    withAttribute(xml, columns, 'count', String(columns.children.length + headers.length)),
    appended(xml, columns, headers.map((header, at) => `<${columns.prefix}tableColumn id="${String(next + at)}" name="${escapeTextAttribute(header)}"/>`).join('')),
  ]);
}
