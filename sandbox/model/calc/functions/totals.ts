import { CellError } from '../tree';
import type { Scalar, Value } from '../value';
import { isCells, isRows, toNumber } from '../value';
import type { CellChoice, Surroundings, WorksheetFunction } from './surroundings';
import { valueError } from './surroundings';

/** Numbers as SUM counts them: in cells only numbers, among arguments everything that reads as one. */
export function numbers(args: readonly Value[], around: Surroundings, how?: CellChoice): number[] | CellError {
  const found: number[] = [];
  for (const arg of args) {
    const isReference = isCells(arg) || isRows(arg);
    for (const value of isReference ? around.cells(arg, how) : [arg as Scalar]) {
      if (value instanceof CellError) return value;
      if (isReference && typeof value !== 'number') continue;
      const number = toNumber(value, around.locale);
      if (number instanceof CellError) return number;
      found.push(number);
    }
  }
  return found;
}

type Over = (args: readonly Value[], around: Surroundings, how?: CellChoice) => Scalar;

/** A function of all numbers among its arguments. */
export const over = (calculate: (found: readonly number[]) => Scalar): Over => (args, around, how) => {
  const found = numbers(args, around, how);
  return found instanceof CellError ? found : calculate(found);
};

export const total = (found: readonly number[]): number => found.reduce((sum, number) => sum + number, 0);
export const mean = (found: readonly number[]): number | CellError => (found.length === 0 ? new CellError('#DIV/0!') : total(found) / found.length);
const product = (found: readonly number[]): number => (found.length === 0 ? 0 : found.reduce((all, number) => all * number, 1));
const sum = over(total);
const average = over(mean);
const smallest = over((found) => found.reduce((a, b) => Math.min(a, b), found[0] ?? 0));
const largest = over((found) => found.reduce((a, b) => Math.max(a, b), found[0] ?? 0));

const countIf = (counts: (value: Scalar) => boolean): Over => (args, around, how) =>
  args.reduce((sum: number, arg) => sum + [...(isCells(arg) || isRows(arg) ? around.cells(arg, how) : [arg as Scalar])].filter(counts).length, 0);
const count = countIf((value) => typeof value === 'number');
const countFilled = countIf((value) => value !== null);

const subtotals: Readonly<Record<number, Over>> = { 1: average, 2: count, 3: countFilled, 4: largest, 5: smallest, 6: over(product), 9: sum };

const subtotal: WorksheetFunction = ([which, ...args], around) => {
  const number = toNumber(around.one(which ?? null), around.locale);
  if (number instanceof CellError) return number;
  const calculate = subtotals[number > 100 ? number - 100 : number];
  return calculate ? calculate(args, around, { leaveOut: number > 100 ? 'hidden' : 'filtered', noSubtotals: true }) : valueError();
};

/** Empty texts are blank as well. */
const countBlank: WorksheetFunction = ([range = null], around) => {
  const { rows, columns, usedRows, at } = around.grid(range);
  let blanks = (rows - usedRows) * columns;
  for (let row = 0; row < usedRows; row++) for (let column = 0; column < columns; column++) if ((at(row, column) ?? '') === '') blanks++;
  return blanks;
};

/** What is no number counts as 0; ranges of another size are an error. */
const sumProduct: WorksheetFunction = (args, around) => {
  const grids = args.map((arg) => around.grid(arg));
  const [first] = grids;
  if (!first || grids.some(({ rows, columns }) => rows !== first.rows || columns !== first.columns)) return valueError();
  const usedRows = Math.max(...grids.map((grid) => grid.usedRows));
  let sum = 0;
  for (let row = 0; row < usedRows; row++) {
    for (let column = 0; column < first.columns; column++) {
      let term = 1;
      for (const grid of grids) {
        const value = grid.at(row, column);
        if (value instanceof CellError) return value;
        term *= typeof value === 'number' ? value : 0;
      }
      sum += term;
    }
  }
  return sum;
};

/** Functions that make one number of all numbers. */
export const totals: Readonly<Record<string, WorksheetFunction>> = {
  SUM: sum,
  AVERAGE: average,
  MIN: smallest,
  MAX: largest,
  COUNT: count,
  COUNTA: countFilled,
  COUNTBLANK: countBlank,
  PRODUCT: over(product),
  SUMSQ: over((found) => total(found.map((number) => number ** 2))),
  SUMPRODUCT: sumProduct,
  SUBTOTAL: subtotal,
};
