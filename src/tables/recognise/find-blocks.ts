import type { Area } from '../../ports/workbook';
import { cellAt, type Grid, unbrokenBottom } from '../cells/grid';
import { isKnownHeader } from './header-score';

type Filled = (row: number, column: number) => boolean;

const range = (from: number, to: number): readonly number[] => Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

/** The runs of numbers that pass the test: `[[first, last], …]`. */
function runs(from: number, to: number, test: (at: number) => boolean): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (let at = from; at <= to; at += 1) {
    const last = found.at(-1);
    if (!test(at)) continue;
    if (last && last[1] === at - 1) last[1] = at;
    else found.push([at, at]);
  }
  return found;
}

const filledInRow = (filled: Filled, area: Area, row: number): readonly number[] => range(area.left, area.right).filter((column) => filled(row, column));

const widestRow = (filled: Filled, area: Area): number =>
  Math.max(...range(area.top, Math.min(area.bottom, area.top + 50)).map((row) => filledInRow(filled, area, row).length));

/** A row of texts only that names known columns, or stands where the block above had figures. */
function opensTable(grid: Grid, filled: Filled, above: Area, below: Area): boolean {
  const columns = filledInRow(filled, below, below.top);
  const cells = columns.map((column) => cellAt(grid, below.top, column));
  if (columns.length < 2 || cells.some(({ kind }) => kind !== 'text')) return false;
  if (cells.filter((cell) => cell.kind === 'text' && isKnownHeader(cell.value)).length >= 2) return true;
  return columns.some((column) => cellAt(grid, above.bottom, column).kind === 'number');
}

/** Rows after a blank row go on with the table above when they fit under it and do not open a table of their own. */
function continues(grid: Grid, filled: Filled, above: Area, below: Area): boolean {
  const fits = below.left >= above.left && below.right <= above.right;
  return fits && widestRow(filled, above) > 1 && widestRow(filled, below) > 1 && !opensTable(grid, filled, above, below);
}

function trim(filled: Filled, area: Area): Area | undefined {
  const rows = range(area.top, area.bottom).filter((row) => filledInRow(filled, area, row).length > 0);
  const columns = range(area.left, area.right).filter((column) => range(area.top, area.bottom).some((row) => filled(row, column)));
  const [top, left] = [rows[0], columns[0]];
  if (top === undefined || left === undefined) return undefined;
  return { sheet: area.sheet, top, left, bottom: rows.at(-1) ?? top, right: columns.at(-1) ?? left };
}

function splitRows(grid: Grid, filled: Filled, area: Area): readonly Area[] {
  const parts = runs(area.top, area.bottom, (row) => filledInRow(filled, area, row).length > 0).flatMap(([top, bottom]) => trim(filled, { ...area, top, bottom }) ?? []);
  return parts.reduce<readonly Area[]>((joined, part) => {
    const above = joined.at(-1);
    if (!above || !continues(grid, filled, above, part)) return [...joined, part];
    return [...joined.slice(0, -1), { ...above, bottom: part.bottom }];
  }, []);
}

function split(grid: Grid, filled: Filled, area: Area): readonly Area[] {
  const columns = runs(area.left, area.right, (column) => range(area.top, area.bottom).some((row) => filled(row, column)));
  const beside = columns.flatMap(([left, right]) => trim(filled, { ...area, left, right }) ?? []);
  const parts = beside.flatMap((part) => splitRows(grid, filled, part));
  return parts.length > 1 ? parts.flatMap((part) => split(grid, filled, part)) : parts;
}

/**
 * The separate blocks of cells on a sheet: parted by blank columns, and by blank rows unless the rows below plainly go on
 * with the table above. Cells in `taken` (Excel's own tables) are left out.
 */
export function findBlocks(grid: Grid, taken: readonly Area[]): readonly Area[] {
  const isTaken: Filled = (row, column) => taken.some((area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);
  const width = grid.right - grid.left + 1;
  const bottom = unbrokenBottom(grid);
  const marks = new Uint8Array(width * (bottom - grid.top + 1));
  for (let row = grid.top; row <= bottom; row += 1)
    for (let column = grid.left; column <= grid.right; column += 1)
      if (cellAt(grid, row, column).kind !== 'blank' && !isTaken(row, column)) marks[(row - grid.top) * width + column - grid.left] = 1;
  const filled: Filled = (row, column) => marks[(row - grid.top) * width + column - grid.left] === 1;
  const { sheet, top, left, right } = grid;
  return split(grid, filled, { sheet, top, left, bottom, right });
}
