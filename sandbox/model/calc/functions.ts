import { CellError } from './tree';
import type { Scalar, Value } from './value';
import { isCells, isRows, toNumber, toTruth } from './value';

/** Which cells count: without rows that a filter hides or all that are hidden, without cells that hold a SUBTOTAL themselves. */
export interface CellChoice {
  readonly leaveOut?: 'filtered' | 'hidden';
  readonly noSubtotals?: boolean;
}

/** What a function needs of the calculator: the cells behind a reference. */
export interface Surroundings {
  /** The values of the cells, row by row. */
  cells(value: Value, how?: CellChoice): Iterable<Scalar>;
  one(value: Value): Scalar;
  rows(value: Value): readonly (readonly Scalar[])[];
}

type WorksheetFunction = (args: readonly Value[], around: Surroundings) => Value;

/** Numbers as SUM counts them: in cells only numbers, among arguments everything that reads as one. */
function numbers(args: readonly Value[], around: Surroundings, how?: CellChoice): number[] | CellError {
  const found: number[] = [];
  for (const arg of args) {
    const isReference = isCells(arg) || isRows(arg);
    for (const value of isReference ? around.cells(arg, how) : [arg as Scalar]) {
      if (value instanceof CellError) return value;
      if (isReference && typeof value !== 'number') continue;
      const number = toNumber(value);
      if (number instanceof CellError) return number;
      found.push(number);
    }
  }
  return found;
}

const over = (calculate: (found: readonly number[]) => Scalar): ((args: readonly Value[], around: Surroundings, how?: CellChoice) => Scalar) =>
  (args, around, how) => {
    const found = numbers(args, around, how);
    return found instanceof CellError ? found : calculate(found);
  };

const total = (found: readonly number[]): number => found.reduce((sum, number) => sum + number, 0);
const sum = over(total);
const average = over((found) => (found.length === 0 ? new CellError('#DIV/0!') : total(found) / found.length));
const smallest = over((found) => found.reduce((a, b) => Math.min(a, b), found[0] ?? 0));
const largest = over((found) => found.reduce((a, b) => Math.max(a, b), found[0] ?? 0));

const countIf = (counts: (value: Scalar) => boolean) => (args: readonly Value[], around: Surroundings, how?: CellChoice): number =>
  args.reduce((sum: number, arg) => sum + [...(isCells(arg) || isRows(arg) ? around.cells(arg, how) : [arg as Scalar])].filter(counts).length, 0);
const count = countIf((value) => typeof value === 'number');
const countFilled = countIf((value) => value !== null);

const subtotals: Readonly<Record<number, typeof sum>> = { 1: average, 2: count, 3: countFilled, 4: largest, 5: smallest, 9: sum };

function subtotal([which, ...args]: readonly Value[], around: Surroundings): Value {
  const number = toNumber(around.one(which ?? null));
  if (number instanceof CellError) return number;
  const calculate = subtotals[number > 100 ? number - 100 : number];
  return calculate ? calculate(args, around, { leaveOut: number > 100 ? 'hidden' : 'filtered', noSubtotals: true }) : new CellError('#VALUE!');
}

// Half away from zero on the fifteen decimal digits that Excel sees: 2.675 and 1.005 are rounded up, 1.9e-9 is 0.
function rounded(value: number, digits: number): number {
  const [decimal = '0', exponent = '0'] = Math.abs(value).toExponential(14).split('e');
  const shifted = Number(`${decimal}e${Number(exponent) + digits}`);
  return Number.isFinite(shifted) && shifted < 2 ** 53 ? Math.sign(value) * Number(`${Math.round(shifted)}e${-digits}`) || 0 : value;
}

function round([value = null, digits = null]: readonly Value[], around: Surroundings): Value {
  const [number, places] = [toNumber(around.one(value)), toNumber(around.one(digits))];
  if (number instanceof CellError) return number;
  return places instanceof CellError ? places : rounded(number, Math.trunc(places));
}

const truths = (args: readonly Value[], around: Surroundings): boolean[] | CellError => {
  const found: boolean[] = [];
  for (const arg of args) {
    for (const value of isCells(arg) ? around.cells(arg) : [around.one(arg)]) {
      if (value === null || (isCells(arg) && typeof value === 'string')) continue;
      const truth = toTruth(value);
      if (truth instanceof CellError) return truth;
      found.push(truth);
    }
  }
  return found;
};

const allOrSome = (combine: (found: readonly boolean[]) => boolean): WorksheetFunction => (args, around) => {
  const found = truths(args, around);
  return found instanceof CellError ? found : combine(found);
};

const ofOne = (calculate: (number: number) => Scalar): WorksheetFunction => ([value = null], around) => {
  const number = toNumber(around.one(value));
  return number instanceof CellError ? number : calculate(number);
};

/** Excel's own functions that this calculator knows, besides IF and IFERROR, which choose what is calculated. */
export const functions: Readonly<Record<string, WorksheetFunction>> = {
  SUM: sum,
  AVERAGE: average,
  MIN: smallest,
  MAX: largest,
  COUNT: count,
  COUNTA: countFilled,
  SUBTOTAL: subtotal,
  ROUND: round,
  ABS: ofOne(Math.abs),
  AND: allOrSome((found) => found.every(Boolean)),
  OR: allOrSome((found) => found.some(Boolean)),
  NOT: ([value = null], around) => {
    const truth = toTruth(around.one(value));
    return truth instanceof CellError ? truth : !truth;
  },
  NA: () => new CellError('#N/A'),
  TRUE: () => true,
  FALSE: () => false,
};
