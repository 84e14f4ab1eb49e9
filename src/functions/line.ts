import type { ArgumentName } from '../i18n/worksheet-functions';
import type { Spill } from './each-cell';
import { type Grid, gridOf } from './grid';
import { type CellError, isError, type Outcome, type Reading, unusable } from './reading';
import { readAt } from './read-cell';

/** Values in an order: one row, from left to right, or one column, from top to bottom. */
export interface Line {
  readonly values: readonly Reading[];
  readonly isRow: boolean;
}

/** The values of a range that must be one row or one column. */
export function readLine(grid: Grid): Line | CellError {
  const { name, rows, columns } = grid;
  if (rows > 1 && columns > 1) return unusable((texts) => texts.oneLine({ name, rows, columns }));
  const isRow = columns > 1;
  return { isRow, values: Array.from({ length: rows * columns }, (_, at) => readAt(grid, isRow ? 0 : at, isRow ? at : 0)) };
}

/** The only value of an argument. */
export function readOne(grid: Grid): Reading {
  const { name, rows, columns } = grid;
  return rows * columns > 1 ? unusable((texts) => texts.oneCell({ name, rows, columns })) : readAt(grid, 0, 0);
}

/** Every value of a range, row by row; or the first that is no number, which leaves all of them unknown. */
export function readAll(grid: Grid): readonly number[] | CellError {
  const values: number[] = [];
  for (let row = 0; row < grid.rows; row += 1) {
    for (let column = 0; column < grid.columns; column += 1) {
      const value = readAt(grid, row, column);
      if (isError(value)) return value;
      values.push(value);
    }
  }
  return values;
}

/** Outcomes in the shape of the range that they belong to. */
export const inShapeOf = ({ rows, columns }: Grid, outcomes: readonly Outcome[]): Spill =>
  Array.from({ length: rows }, (_, row) => outcomes.slice(row * columns, (row + 1) * columns));

/** Lists of outcomes beside the values of a line: one row each where the line is a column, else one column each. */
export function besideLine({ isRow }: Pick<Line, 'isRow'>, lists: readonly (readonly Outcome[])[]): Spill {
  if (!isRow) return lists;
  return (lists[0] ?? []).map((_, at) => lists.map((list) => list[at] ?? ''));
}

/** A whole number from `least` up. */
export function readWhole(name: ArgumentName, given: unknown, { least, otherwise }: { readonly least: number; readonly otherwise: number }): Reading {
  const value = readOne({ ...gridOf(name, given), blank: otherwise, least });
  return isError(value) || Number.isInteger(value) ? value : unusable((texts) => texts.notWhole(name, value));
}
