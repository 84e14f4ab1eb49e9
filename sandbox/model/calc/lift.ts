import type { Scalar, Value } from './value';
import { isCells, isRows } from './value';
import { CellError } from './tree';

type Rows = readonly (readonly Scalar[])[];

/** Whether a value stands for several values. */
export const isMany = (value: Value): boolean => isRows(value) || (isCells(value) && (value.box.rows > 1 || value.box.columns > 1));

/** The value at a place; one row or column goes on for all. */
function reach(rows: Rows, row: number, column: number): Scalar {
  const line = rows.length === 1 ? rows[0] : rows[row];
  if (line === undefined) return outside;
  const value = line.length === 1 ? line[0] : line[column];
  return value === undefined ? outside : value;
}

const outside = new CellError('#N/A');

/** Calculates value by value over rows of values; where one of them ends before the others, it is #N/A. `calculate` gets the same list every time. */
export function lift(args: readonly Rows[], calculate: (values: readonly Scalar[]) => Scalar): Rows {
  const rows = Math.max(...args.map((arg) => arg.length));
  const columns = Math.max(...args.map((arg) => arg[0]?.length ?? 0));
  const values: Scalar[] = new Array(args.length);
  return Array.from({ length: rows }, (_, row) => {
    const line: Scalar[] = [];
    for (let column = 0; column < columns; column++) {
      for (let i = 0; i < args.length; i++) values[i] = reach(args[i]!, row, column);
      line.push(calculate(values));
    }
    return line;
  });
}

/** The same for two, without a list per cell. */
export function liftPair(left: Rows, right: Rows, calculate: (left: Scalar, right: Scalar) => Scalar): Rows {
  const rows = Math.max(left.length, right.length);
  const columns = Math.max(left[0]?.length ?? 0, right[0]?.length ?? 0);
  const made: Scalar[][] = [];
  for (let row = 0; row < rows; row++) {
    const line: Scalar[] = [];
    for (let column = 0; column < columns; column++) line.push(calculate(reach(left, row, column), reach(right, row, column)));
    made.push(line);
  }
  return made;
}
