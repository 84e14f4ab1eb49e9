import type { Range, Table } from '../../spec/sheet-spec';

/** True when a table ends with a row of totals. */
export const hasTotals = (table: Table): boolean => table.columns.some((column) => column.total !== undefined);

/** The body rows of a column of a table. A table without rows has one blank row. */
export function bodyOf(table: Table, column: number): Range {
  const at = table.column + column;
  return { top: table.row + 1, left: at, bottom: table.row + Math.max(1, table.rows.length), right: at };
}

/** The last sheet row that a table takes. */
export const lastRow = (table: Table): number => table.row + Math.max(1, table.rows.length) + (hasTotals(table) ? 1 : 0);
