import type { NewValue, Workbook } from '../../ports/workbook';
import { WorkbookFault } from '../../ports/workbook';
import type { Range } from '../../spec/sheet-spec';
import type { BookTable } from '../book/book-tables';
import { bookTables } from '../book/book-tables';
import { readBook } from '../book/book-index';
import { rangeName } from '../../spec/place/cell-reference';
import { stagedParts } from '../package/parts';
import { child, outlineXml } from '../xml/outline';
import { splice, withAttribute } from '../xml/splice';
import type { Zip } from '../zip';
import { contentOf, editBook, editDatedSheet } from './edit-book';
import { readCells } from './read-cells';
import type { CellEdit, EditContent } from './set-cells';
import { rowCells, sheetRows } from './sheet-rows';

type NewRows = readonly (readonly NewValue[])[];

/** Adds rows below the last row of a table, which grows by them. Refused when that would cover cells in use. */
export async function appendRows(zip: Zip, reader: Pick<Workbook, 'read'>, name: string, rows: NewRows): Promise<void> {
  if (rows.length === 0) return;
  const parts = stagedParts(zip);
  const table = tableNamed(bookTables(parts, readBook(parts)), name);
  const grown = await grownRange(reader, table, rows);
  editBook(zip, (changed, book, made) => {
    const xml = changed.text(table.part);
    const formulas = calculatedColumns(xml, table.part);
    refuseFormulas(changed.text(table.sheet.part ?? ''), table, grown);
    const styles = lastRowStyles(changed.text(table.sheet.part ?? ''), table);
    const contents = rows.map((row) => row.map((value) => contentOf(value, book)));
    editDatedSheet({ parts: changed, made }, book, table.sheet, cellEdits(grown, contents, styles, formulas));
    changed.set(table.part, resizedTable(xml, table.part, grown));
  });
}

/** The table with this name, where rows and columns can be added to it. */
export function tableNamed(tables: readonly BookTable[], name: string): BookTable {
  const table = tables.find((t) => t.name.toLowerCase() === name.toLowerCase());
  if (table === undefined) throw new WorkbookFault('notFound', name);
  if (table.totalsRows > 0) throw new WorkbookFault('occupied', `the table ${name} has a totals row, below which no row can be added`);
  return table;
}

/** The range with the new rows; the one blank row of an empty table is filled first. */
async function grownRange(reader: Pick<Workbook, 'read'>, table: BookTable, rows: NewRows): Promise<Range> {
  const { range, sheet, name } = table;
  const widest = rows.reduce((width, row) => Math.max(width, row.length), 0);
  if (widest > range.right - range.left + 1) throw new Error(`a row has more values than ${name} has columns`);
  const header = table.hasHeader ? 1 : 0;
  const isOneRow = range.bottom - range.top + 1 - header === 1;
  const blank = async (area: Range): Promise<boolean> =>
    (await readCells(reader, { sheet: sheet.name, ...area })).every((row) => row.every((value) => value === null));
  const start = isOneRow && (await blank({ ...range, top: range.bottom })) ? range.bottom : range.bottom + 1;
  const bottom = start + rows.length - 1;
  if (bottom > range.bottom && !(await blank({ ...range, top: range.bottom + 1, bottom }))) {
    throw new WorkbookFault('occupied', `cells below the table ${name} are in use`);
  }
  return { ...range, bottom };
}

function cellEdits(grown: Range, rows: readonly (readonly EditContent[])[], styles: ReadonlyMap<number, string>, formulas: readonly (string | undefined)[]): readonly CellEdit[] {
  const first = grown.bottom - rows.length + 1;
  const width = grown.right - grown.left + 1;
  return rows.flatMap((row, i) =>
    Array.from({ length: width }, (_, c): CellEdit => {
      const column = grown.left + c;
      return { row: first + i, column, content: filled(row[c] ?? null, formulas[c]), style: styles.get(column) ?? '' };
    }),
  );
}

const filled = (value: EditContent, formula: string | undefined): EditContent =>
  value === null && formula !== undefined ? { formula } : value;

/** A formula below the table is in use, also when it shows nothing. */
function refuseFormulas(sheetXml: string, { range, sheet, name }: BookTable, { bottom }: Range): void {
  const rows = sheetRows(sheetXml, sheet.part ?? '');
  for (let number = range.bottom + 1; number <= bottom; number++) {
    const cells = rowCells(rows.row(number)?.inside ?? '', rows.prefix);
    const isCovered = cells.some(({ column, hasFormula }) => hasFormula && column >= range.left && column <= range.right);
    if (isCovered) throw new WorkbookFault('occupied', `cells below the table ${name} hold formulas`);
  }
}

function lastRowStyles(sheetXml: string, { range, sheet }: BookTable): ReadonlyMap<number, string> {
  const rows = sheetRows(sheetXml, sheet.part ?? '');
  return new Map(rowCells(rows.row(range.bottom)?.inside ?? '', rows.prefix).map((cell) => [cell.column, cell.style]));
}

/** The formulas of columns that Excel fills by itself. */
function calculatedColumns(xml: string, part: string): readonly (string | undefined)[] {
  const columns = child(outlineXml(xml, part), 'tableColumns')?.children ?? [];
  return columns.map((column) => child(column, 'calculatedColumnFormula')?.text);
}

function resizedTable(xml: string, part: string, grown: Range): string {
  const root = outlineXml(xml, part);
  const filter = child(root, 'autoFilter');
  const ref = rangeName(grown);
  return splice(xml, [withAttribute(xml, root, 'ref', ref), ...(filter ? [withAttribute(xml, filter, 'ref', ref)] : [])]);
}
