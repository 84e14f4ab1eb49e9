import type { Box } from '../box';
import { maxColumns, maxRows } from '../box';

/** Cells that were put in or taken out, and to which side the others gave way. */
export interface Shift {
  readonly box: Box;
  readonly way: 'Down' | 'Right' | 'Up' | 'Left';
}

/** A stretch of rows or of columns. */
interface Stretch {
  readonly start: number;
  readonly size: number;
}

const isAlongRows = ({ way }: Shift): boolean => way === 'Down' || way === 'Up';

/** True when the box lies wholly in the columns (or rows) that move; only then does it move or change size. */
export function isInBand(shift: Shift, box: Box): boolean {
  const [start, size] = isAlongRows(shift) ? [box.column, box.columns] : [box.row, box.rows];
  const [from, count] = isAlongRows(shift) ? [shift.box.column, shift.box.columns] : [shift.box.row, shift.box.rows];
  return start >= from && start + size <= from + count;
}

/** Where the cells of a box are after a shift; undefined when all of them were taken out. */
export function movedBox(box: Box, shift: Shift): Box | undefined {
  if (!isInBand(shift, box)) return box;
  if (isAlongRows(shift)) {
    const rows = moved({ start: box.row, size: box.rows }, { start: shift.box.row, size: shift.box.rows }, shift.way === 'Down' ? maxRows : undefined);
    return rows && (box.rows === maxRows ? box : { ...box, row: rows.start, rows: rows.size });
  }
  const columns = moved({ start: box.column, size: box.columns }, { start: shift.box.column, size: shift.box.columns }, shift.way === 'Right' ? maxColumns : undefined);
  return columns && (box.columns === maxColumns ? box : { ...box, column: columns.start, columns: columns.size });
}

/** `end` is given for an insertion: the length of the sheet, beyond which nothing goes. */
function moved(own: Stretch, change: Stretch, end: number | undefined): Stretch | undefined {
  const last = own.start + own.size;
  if (end !== undefined) {
    if (last <= change.start) return own;
    const start = own.start >= change.start ? own.start + change.size : own.start;
    return start >= end ? undefined : { start, size: Math.min(end, last + change.size) - start };
  }
  const changeEnd = change.start + change.size;
  const gone = Math.max(0, Math.min(last, changeEnd) - Math.max(own.start, change.start));
  const before = Math.max(0, Math.min(own.start, changeEnd) - change.start);
  return gone === own.size ? undefined : { start: own.start - before, size: own.size - gone };
}
