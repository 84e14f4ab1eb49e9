import { order, sameText } from '../operators';
import type { Scalar } from '../value';
import { CellError } from '../tree';
import type { Grid } from './surroundings';
import { hasWildcard, wildcard } from './wildcard';

/** Values one after the other: a row or a column. */
export interface Line {
  readonly length: number;
  at(index: number): Scalar;
}

/** A grid of one row or one column as a line; undefined for any other. A column ends where nothing is in use any more. */
export function lineOf(grid: Grid): Line | undefined {
  if (grid.columns === 1) return { length: grid.usedRows, at: (index) => grid.at(index, 0) };
  return grid.rows === 1 ? { length: grid.columns, at: (index) => grid.at(0, index) } : undefined;
}

export const columnOf = (grid: Grid, column: number): Line => ({ length: grid.usedRows, at: (index) => grid.at(index, column) });
export const rowOf = (grid: Grid, row: number): Line => ({ length: grid.columns, at: (index) => grid.at(row, index) });

const isKind = (value: Scalar, kind: string): boolean => typeof value === kind && value !== null && !(value instanceof CellError);

/** Whether a value is the one that is looked for; a number is never a text. */
function test(wanted: Scalar, wildcards: boolean): (value: Scalar) => boolean {
  if (typeof wanted !== 'string') return (value) => value === wanted;
  const pattern = wildcards && hasWildcard(wanted) ? wildcard(wanted) : undefined;
  return (value) => typeof value === 'string' && (pattern ? pattern.test(value) : sameText(value, wanted));
}

/** The place of a value; the first one, or the last. -1 when it is not there. */
export function exactly(line: Line, wanted: Scalar, { wildcards, fromLast = false }: { readonly wildcards: boolean; readonly fromLast?: boolean }): number {
  const isIt = test(wanted, wildcards);
  if (fromLast) {
    for (let i = line.length - 1; i >= 0; i--) if (isIt(line.at(i))) return i;
    return -1;
  }
  for (let i = 0; i < line.length; i++) if (isIt(line.at(i))) return i;
  return -1;
}

/** In a line that is sorted upwards the last place up to the value; in one that is sorted downwards the last place down to it. */
export function sortedPlace(line: Line, wanted: Scalar, isUpwards: boolean): number {
  const places: number[] = [];
  for (let i = 0; i < line.length; i++) if (isKind(line.at(i), typeof wanted)) places.push(i);
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const sign = order(line.at(places[middle]!), wanted);
    if (isUpwards ? sign <= 0 : sign >= 0) low = middle + 1;
    else high = middle;
  }
  return places[low - 1] ?? -1;
}

/** In any order: the value itself, or else the nearest one below (-1) or above (1). */
export function nearest(line: Line, wanted: Scalar, side: -1 | 1, fromLast: boolean): number {
  let best = -1;
  for (let n = 0; n < line.length; n++) {
    const i = fromLast ? line.length - 1 - n : n;
    const value = line.at(i);
    if (!isKind(value, typeof wanted)) continue;
    const sign = order(value, wanted);
    if (sign === 0) return i;
    if (sign * side > 0 && (best < 0 || order(value, line.at(best)) * side < 0)) best = i;
  }
  return best;
}
