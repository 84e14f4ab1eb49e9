import type { Column, LongTable } from '../tables/columns';

/**
 * Per row 1 when a cell of one of these columns could not be read; nothing when all of them can be.
 * @example unreadableRows(sales, [amount, date]) // a row whose margin is #N/A is readable
 */
export function unreadableRows(table: LongTable, used: readonly (Column | undefined)[]): Uint8Array | undefined {
  const marks = [...table.unreadable].filter(([key]) => used.includes(table.columns.get(key))).map(([, rows]) => rows);
  const [first, ...others] = marks;
  return others.length === 0 ? first : first?.map((mark, r) => (others.some((rows) => rows[r] === 1) ? 1 : mark));
}
