import type { Box } from '../box';
import { maxRows } from '../box';
import type { CellColumn } from './cell-column';
import type { SheetCells } from './sheet-cells';

/** Makes room for the box: its cells and all below or right of them move on. */
export function insertCells(cells: SheetCells, { row, column, rows, columns }: Box, shift: 'Down' | 'Right'): void {
  const last = Math.min(cells.columns.length, column + columns);
  if (shift === 'Down') {
    for (let i = column; i < last; i++) cells.columns[i]?.insert(row, rows);
    return;
  }
  if (rows === maxRows) {
    if (column < cells.columns.length) cells.columns.splice(column, 0, ...Array.from({ length: columns }, () => undefined));
    return;
  }
  for (let i = cells.columns.length - 1; i >= column; i--) moveStretch(cells, { from: i, to: i + columns, row, rows });
}

/** Takes the box out: what stands below or right of it moves up to it. */
export function removeCells(cells: SheetCells, { row, column, rows, columns }: Box, shift: 'Up' | 'Left'): void {
  if (shift === 'Up') {
    for (let i = column; i < Math.min(cells.columns.length, column + columns); i++) cells.columns[i]?.remove(row, rows);
    return;
  }
  if (rows === maxRows) {
    cells.columns.splice(column, columns);
    return;
  }
  cells.blank({ row, column, rows, columns });
  for (let i = column + columns; i < cells.columns.length; i++) moveStretch(cells, { from: i, to: i - columns, row, rows });
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly row: number;
  readonly rows: number;
}

function moveStretch(cells: SheetCells, { from, to, row, rows }: Stretch): void {
  const source = cells.columns[from];
  if (!source && !cells.columns[to]) return;
  const target = cells.column(to);
  for (let at = row; at < Math.min(row + rows, Math.max(source?.length ?? 0, target.length)); at++) copyCell(source, target, at);
  if (source) wipe(source, row, rows);
}

/** Blanks cells that were moved away; their number format went with them. */
function wipe(cells: CellColumn, row: number, rows: number): void {
  cells.blank(row, rows);
  if (row < cells.length) cells.setFormat(row, Math.min(rows, cells.length - row), cells.columnFormat);
}

function copyCell(source: CellColumn | undefined, target: CellColumn, row: number): void {
  const isFilled = source !== undefined && row < source.length;
  if (!isFilled) return wipe(target, row, 1);
  target.reach(row + 1);
  target.kinds[row] = source.kinds[row]!;
  target.numbers[row] = source.numbers[row]!;
  if (source.format(row) !== target.format(row)) target.setFormat(row, 1, source.format(row));
}
