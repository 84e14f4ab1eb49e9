/** A rectangle of cells, 0-based. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const maxRows = 1_048_576;
export const maxColumns = 16_384;
export const wholeSheet: Box = { row: 0, column: 0, rows: maxRows, columns: maxColumns };

export const isWholeColumns = (box: Box): boolean => box.rows === maxRows;
export const isWholeRows = (box: Box): boolean => box.columns === maxColumns;
export const isOneCell = (box: Box): boolean => box.rows === 1 && box.columns === 1;
export const bottomOf = (box: Box): number => box.row + box.rows - 1;
export const rightOf = (box: Box): number => box.column + box.columns - 1;

export const isOnSheet = ({ row, column, rows, columns }: Box): boolean =>
  row >= 0 && column >= 0 && rows >= 1 && columns >= 1 && row + rows <= maxRows && column + columns <= maxColumns;

export const sameBox = (a: Box, b: Box): boolean => a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** The cells that two rectangles share. */
export function intersection(a: Box, b: Box): Box | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export const overlaps = (a: Box, b: Box): boolean => intersection(a, b) !== undefined;

export const contains = (outer: Box, inner: Box): boolean =>
  outer.row <= inner.row && outer.column <= inner.column && bottomOf(outer) >= bottomOf(inner) && rightOf(outer) >= rightOf(inner);

/** The smallest rectangle that holds both. */
export function bounding(a: Box, b: Box): Box {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return { row, column, rows: Math.max(bottomOf(a), bottomOf(b)) - row + 1, columns: Math.max(rightOf(a), rightOf(b)) - column + 1 };
}
