import { isMany } from '../lift';
import { CellError } from '../tree';
import type { Scalar, Value } from '../value';
import { isCells, isRows, toTruth } from '../value';
import type { Grid, Surroundings, WorksheetFunction } from './surroundings';
import { notFound, numberOf, valueError } from './surroundings';
import type { Line } from './matching';
import { columnOf, exactly, lineOf, nearest, rowOf, sortedPlace } from './matching';

/** A part of a grid, 0-based; of cells the cells themselves. */
export function part(value: Value, { row, column, rows, columns }: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number }): Value {
  if (isCells(value)) return { sheet: value.sheet, box: { row: value.box.row + row, column: value.box.column + column, rows, columns } };
  if (!isRows(value)) return value;
  const cut = value.slice(row, row + rows).map((line) => line.slice(column, column + columns));
  return rows === 1 && columns === 1 ? (cut[0]?.[0] ?? null) : cut;
}

/** The same line of another grid: a row of it, or a column. */
function beside(value: Value, { rows, columns }: Grid, at: number, isColumn: boolean): Value {
  return part(value, isColumn ? { row: at, column: 0, rows: 1, columns } : { row: 0, column: at, rows, columns: 1 });
}

/** For a list of values that are looked for, one result each. */
function forEach(wanted: Value, around: Surroundings, find: (one: Scalar) => Value): Value {
  if (isMany(wanted)) return around.each([wanted], ([one = null]) => (one instanceof CellError ? one : around.one(find(one))));
  const one = around.one(wanted);
  return one instanceof CellError ? one : find(one);
}

/** VLOOKUP and HLOOKUP: look in the first column or row, take the cell so many further. */
const lookup =
  (isVertical: boolean): WorksheetFunction =>
  ([wanted = null, table = null, which, sorted], around) => {
    const grid = around.grid(table);
    const [number, isSorted] = [numberOf(which, around), sorted === undefined ? true : toTruth(around.one(sorted))];
    if (number instanceof CellError) return number;
    if (isSorted instanceof CellError) return isSorted;
    const other = Math.trunc(number) - 1;
    if (other < 0) return valueError();
    if (other >= (isVertical ? grid.columns : grid.rows)) return new CellError('#REF!');
    const line = isVertical ? columnOf(grid, 0) : rowOf(grid, 0);
    return forEach(wanted, around, (one) => {
      const at = isSorted ? sortedPlace(line, one ?? 0, true) : exactly(line, one ?? 0, { wildcards: true });
      if (at < 0) return notFound();
      return part(table, { row: isVertical ? at : other, column: isVertical ? other : at, rows: 1, columns: 1 });
    });
  };

const match: WorksheetFunction = ([wanted = null, range = null, kind], around) => {
  const [line, how] = [lineOf(around.grid(range)), numberOf(kind, around, 1)];
  if (how instanceof CellError) return how;
  if (!line) return notFound();
  return forEach(wanted, around, (one) => {
    const at = how === 0 ? exactly(line, one ?? 0, { wildcards: true }) : sortedPlace(line, one ?? 0, how > 0);
    return at < 0 ? notFound() : at + 1;
  });
};

/** The place that XLOOKUP and XMATCH find; how: 0 the value itself, -1 or the next smaller, 1 or the next larger, 2 with wildcards. */
function place(line: Line, wanted: Scalar, how: number, direction: number): number {
  const fromLast = direction < 0;
  return how === -1 || how === 1 ? nearest(line, wanted, how, fromLast) : exactly(line, wanted, { wildcards: how === 2, fromLast });
}

const matchAnywhere: WorksheetFunction = ([wanted = null, range = null, kind, order], around) => {
  const [line, how, direction] = [lineOf(around.grid(range)), numberOf(kind, around), numberOf(order, around, 1)];
  if (!line || how instanceof CellError || direction instanceof CellError) return valueError();
  return forEach(wanted, around, (one) => {
    const at = place(line, one, how, direction);
    return at < 0 ? notFound() : at + 1;
  });
};

const lookAnywhere: WorksheetFunction = ([wanted = null, range = null, results = null, otherwise, kind, order], around) => {
  const [grid, target, how, direction] = [around.grid(range), around.grid(results), numberOf(kind, around), numberOf(order, around, 1)];
  const line = lineOf(grid);
  if (!line || how instanceof CellError || direction instanceof CellError) return valueError();
  const isColumn = grid.columns === 1 && !(grid.rows === 1 && target.rows === 1);
  if (isColumn ? target.rows !== grid.rows : target.columns !== grid.columns) return valueError();
  return forEach(wanted, around, (one) => {
    const at = place(line, one, how, direction);
    return at < 0 ? (otherwise ?? notFound()) : beside(results, target, at, isColumn);
  });
};

/** LOOKUP: in a sorted line, and the same place of another one; without that one the last column or row of the first. */
const lookSorted: WorksheetFunction = ([wanted = null, range = null, results], around) => {
  const grid = around.grid(range);
  const isColumn = grid.rows >= grid.columns;
  const line = isColumn ? columnOf(grid, 0) : rowOf(grid, 0);
  return forEach(wanted, around, (one) => {
    const at = sortedPlace(line, one ?? 0, true);
    if (at < 0) return notFound();
    const target = results === undefined ? grid : around.grid(results);
    const isDown = results === undefined ? isColumn : target.columns === 1;
    return part(results ?? range, { row: isDown ? at : target.rows - 1, column: isDown ? target.columns - 1 : at, rows: 1, columns: 1 });
  });
};

/** Functions that find a value in a range. */
export const lookups: Readonly<Record<string, WorksheetFunction>> = {
  VLOOKUP: lookup(true),
  HLOOKUP: lookup(false),
  LOOKUP: lookSorted,
  MATCH: match,
  XLOOKUP: lookAnywhere,
  XMATCH: matchAnywhere,
};
