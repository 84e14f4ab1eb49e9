import type { Area } from '../../ports/workbook';
import { cellAt, type Grid, unbrokenBottom } from '../cells/grid';
import { continues, type Filled, filledInRow, widestRow } from './continuation';

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

function trim(filled: Filled, area: Area): Area | undefined {
  const rows = range(area.top, area.bottom).filter((row) => filledInRow(filled, area, row).length > 0);
  const columns = range(area.left, area.right).filter((column) => range(area.top, area.bottom).some((row) => filled(row, column)));
  const [top, left] = [rows[0], columns[0]];
  if (top === undefined || left === undefined) return undefined;
  return { sheet: area.sheet, top, left, bottom: rows.at(-1) ?? top, right: columns.at(-1) ?? left };
}

const around = (areas: readonly Area[], first: Area): Area => ({
  ...first,
  left: Math.min(...areas.map(({ left }) => left)),
  right: Math.max(...areas.map(({ right }) => right)),
  bottom: Math.max(...areas.map(({ bottom }) => bottom)),
});

/** How many remarks may stand between two parts of one table. */
const mostBetween = 5;

/** Adds a part to the table that it continues: the part just above it, or one with nothing but remarks in between. */
function joinTo(joined: readonly Area[], part: Area, { goesOnWith, isRemark }: { readonly goesOnWith: (above: Area) => boolean; readonly isRemark: (area: Area) => boolean }): readonly Area[] {
  for (let at = joined.length - 1; at >= Math.max(0, joined.length - 1 - mostBetween); at -= 1) {
    const above = joined[at];
    if (above && goesOnWith(above)) return [...joined.slice(0, at), around([...joined.slice(at), part], above)];
    if (above && !isRemark(above)) break;
  }
  return [...joined, part];
}

function splitRows(grid: Grid, filled: Filled, area: Area): readonly Area[] {
  const parts = runs(area.top, area.bottom, (row) => filledInRow(filled, area, row).length > 0).flatMap(([top, bottom]) => trim(filled, { ...area, top, bottom }) ?? []);
  const isRemark = (part: Area): boolean => part.bottom === part.top || widestRow(filled, part) === 1;
  return parts.reduce<readonly Area[]>((joined, part) => joinTo(joined, part, { isRemark, goesOnWith: (above) => continues({ grid, filled, above, below: part }) }), []);
}

function split(grid: Grid, filled: Filled, area: Area): readonly Area[] {
  const columns = runs(area.left, area.right, (column) => range(area.top, area.bottom).some((row) => filled(row, column)));
  const beside = columns.flatMap(([left, right]) => trim(filled, { ...area, left, right }) ?? []);
  const parts = beside.flatMap((part) => splitRows(grid, filled, part));
  return parts.length > 1 ? parts.flatMap((part) => (part.top === part.bottom ? [part] : split(grid, filled, part))) : parts;
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
