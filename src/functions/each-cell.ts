import { cellAt, type Grid } from './grid';
import { readCell } from './read-cell';
import { isError, outOfRange, type Reading, unusable } from './reading';

/** Readings in rows and columns, as they spill. */
export type Spill = readonly (readonly Reading[])[];

/** An outcome for the whole range in place of one per cell. */
export const single = (reading: Reading): Spill => [[reading]];

/** Calculates cell by cell; a cell that has no outcome leaves the others as they are. */
export const eachCell = (grid: Grid, calculate: (value: number) => Reading): Spill => eachPair(grid, grid, calculate);

/** The same over two ranges side by side, of which either may be one row, one column or one cell that serves for all. */
export function eachPair(first: Grid, second: Grid, calculate: (first: number, second: number) => Reading): Spill {
  if (!fit(first.rows, second.rows) || !fit(first.columns, second.columns)) return single(unusable((texts) => texts.sizes(first, second)));
  const rows = Math.max(first.rows, second.rows);
  const columns = Math.max(first.columns, second.columns);
  const outcome = (row: number, column: number): Reading => {
    const one = readCell(cellAt(first, row, column), first.name);
    if (isError(one)) return one;
    const other = readCell(cellAt(second, row, column), second.name);
    return isError(other) ? other : inRange(calculate(one, other));
  };
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => outcome(row, column)));
}

const fit = (one: number, other: number): boolean => one === other || one === 1 || other === 1;

const inRange = (reading: Reading): Reading => (isError(reading) || Number.isFinite(reading) ? reading : outOfRange);
