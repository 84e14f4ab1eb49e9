import type { Subject } from '../core/finding';
import type { Source } from '../core/derivation';
import type { RowOrigin } from '../tables/schema';

/** The user's header of a column of this row, or Koers's id where the header is not known. */
export const headerOf = (row: RowOrigin, column: string): string => row.headers?.[column] ?? column;

/** The cell of a column in this row, where the sheet column is known. */
function cellOf({ row, letters }: RowOrigin, column: string): { readonly cell?: string } {
  const letter = letters?.[column];
  return letter === undefined ? {} : { cell: `${letter}${row}` };
}

/** True when the user's table is known to be without the column. */
const lacks = ({ headers }: RowOrigin, column: string): boolean => headers !== undefined && headers[column] === undefined;

/** The first cell of a row: its name, in most tables. */
function firstCell({ row, letters }: RowOrigin): { readonly cell?: string } {
  const first = Object.values(letters ?? {}).sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0];
  return first === undefined ? {} : { cell: `${first}${row}` };
}

/** Where a finding about a row points; about a column that the user's table does not have, at the beginning of the row. */
export function rowSubject(row: RowOrigin, column?: string): Subject {
  const place = { sheet: row.sheet, table: row.sourceTable, row: row.row };
  if (column === undefined) return place;
  return lacks(row, column) ? { ...place, ...firstCell(row) } : { ...place, column: headerOf(row, column), ...cellOf(row, column) };
}

/** Where a finding about a figure points. */
export const sourceSubject = ({ sheet, table, row, column, cell }: Source): Subject => ({ sheet, table, ...(row !== undefined && { row }), ...(column !== undefined && { column }), ...(cell !== undefined && { cell }) });

/** Where a figure of a row was read. */
export const rowSource = (row: RowOrigin, column: string): Source => ({
  sheet: row.sheet,
  table: row.sourceTable,
  row: row.row,
  column: headerOf(row, column),
  ...cellOf(row, column),
  ...(isText(row, column) && { isText: true }),
});

/** True where the figure was read from a text: also a text in a column that the schema does not know. */
const isText = ({ fromText, extra }: RowOrigin, column: string): boolean => fromText?.includes(column) === true || typeof extra[column] === 'string';
