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

/** Where a finding about a row points. */
export const rowSubject = (row: RowOrigin, column?: string): Subject => ({
  sheet: row.sheet,
  table: row.sourceTable,
  row: row.row,
  ...(column !== undefined && { column: headerOf(row, column), ...cellOf(row, column) }),
});

/** Where a figure of a row was read. */
export const rowSource = (row: RowOrigin, column: string): Source => ({
  sheet: row.sheet,
  table: row.sourceTable,
  row: row.row,
  column: headerOf(row, column),
  ...cellOf(row, column),
});
