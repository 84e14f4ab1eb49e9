import type { Grid } from './grid';
import { readAt } from './read-cell';
import { type CellError, isError, type Outcome, outOfRange, unusable } from './reading';

/** Outcomes in rows and columns, as they spill. */
export type Spill = readonly (readonly Outcome[])[];

/** An outcome for the whole range in place of one per cell. */
export const single = (outcome: Outcome): Spill => [[outcome]];

/** Calculates cell by cell; a cell that has no outcome leaves the others as they are. */
export const eachCell = (grid: Grid, calculate: (value: number) => Outcome): Spill => eachPlace([grid], ([value = NaN]) => calculate(value));

/** The same over two ranges side by side, of which either may be one row, one column or one cell that serves for all. */
export const eachPair = (first: Grid, second: Grid, calculate: (first: number, second: number) => Outcome): Spill =>
  eachPlace([first, second], ([one = NaN, other = NaN]) => calculate(one, other));

/** The same over any number of ranges; every one fits the result, or serves for all of it. */
export function eachPlace(grids: readonly [Grid, ...Grid[]], calculate: (values: readonly number[]) => Outcome): Spill {
  const [rows, columns] = [Math.max(...grids.map((grid) => grid.rows)), Math.max(...grids.map((grid) => grid.columns))];
  const tall = grids.find((grid) => grid.rows === rows) ?? grids[0];
  const wide = grids.find((grid) => grid.columns === columns) ?? grids[0];
  const misfit = grids.find((grid) => !fits(grid.rows, rows) || !fits(grid.columns, columns));
  if (misfit) return single(sizesOf(grids, [misfit, fits(misfit.rows, rows) ? wide : tall]));
  const outcome = (row: number, column: number): Outcome => {
    const values: number[] = [];
    for (const grid of grids) {
      const value = readAt(grid, row, column);
      if (isError(value)) return value;
      values.push(value);
    }
    return inRange(calculate(values));
  };
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => outcome(row, column)));
}

const fits = (length: number, whole: number): boolean => length === whole || length === 1;

/** What does not fit together, in the order of the arguments. */
function sizesOf(grids: readonly Grid[], apart: readonly [Grid, Grid]): CellError {
  const [one = apart[0], other = apart[1]] = grids.filter((grid) => apart.includes(grid));
  return unusable((texts) => texts.sizes(one, other));
}

const inRange = (outcome: Outcome): Outcome => (typeof outcome !== 'number' || Number.isFinite(outcome) ? outcome : outOfRange);
