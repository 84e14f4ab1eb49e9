import type { Locale } from '../../locale';
import type { Place } from '../place';
import type { Cells, Scalar, Value } from '../value';
import { CellError } from '../tree';
import { toNumber, toText } from '../value';

/** Which cells count: without rows that a filter hides or all that are hidden, without cells that hold a SUBTOTAL themselves. */
export interface CellChoice {
  readonly leaveOut?: 'filtered' | 'hidden';
  readonly noSubtotals?: boolean;
}

/** A rectangle of values that is looked at where it stands; beyond its rows that are in use, cells are blank. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  /** Rows that may hold something. */
  readonly usedRows: number;
  /** 0-based, from its own first cell. */
  at(row: number, column: number): Scalar;
}

/** What a function needs of the calculator: the cells behind a reference, and where and when it is calculated. */
export interface Surroundings {
  readonly place: Place;
  readonly locale: Locale;
  /** The moment of calculation as a day serial with its part of the day. */
  now(): number;
  /** The values of the cells, row by row. */
  cells(value: Value, how?: CellChoice): Iterable<Scalar>;
  one(value: Value): Scalar;
  rows(value: Value): readonly (readonly Scalar[])[];
  grid(value: Value): Grid;
  /** Brings cells up to date before they are looked at directly. */
  refresh(cells: Cells): void;
  /** Calculates with one value per argument; for several values of an argument as often as there are, where the formula is one that does so. */
  each(values: readonly Value[], calculate: (values: readonly Scalar[]) => Scalar): Value;
}

/** A function that takes ranges as they are. */
export type WorksheetFunction = (args: readonly Value[], around: Surroundings) => Value;

/** A function of single values; of ranges it is calculated value by value. `null` is a blank cell or an argument that was left out. */
export type OfScalars = (values: readonly Scalar[], around: Surroundings) => Scalar;

export const firstError = (values: readonly Scalar[]): CellError | undefined => {
  for (const value of values) if (value instanceof CellError) return value;
  return undefined;
};

/** A function of numbers; the first argument that is none is its result. */
export const ofNumbers =
  (calculate: (...numbers: readonly number[]) => Scalar): OfScalars =>
  (values, { locale }) => {
    const numbers: number[] = [];
    for (const value of values) {
      const number = toNumber(value, locale);
      if (number instanceof CellError) return number;
      numbers.push(number);
    }
    return calculate(...numbers);
  };

/** A function of one text and then numbers, where an error is its own result. */
export const ofText =
  (calculate: (text: string, ...numbers: readonly number[]) => Scalar): OfScalars =>
  ([value = null, ...others], around) => {
    const text = toText(value, around.locale);
    if (text instanceof CellError) return text;
    return ofNumbers((...numbers) => calculate(text, ...numbers))(others, around);
  };

/** A function of texts alone. */
export const ofTexts =
  (calculate: (...texts: readonly string[]) => Scalar): OfScalars =>
  (values, { locale }) => {
    const texts: string[] = [];
    for (const value of values) {
      const text = toText(value, locale);
      if (text instanceof CellError) return text;
      texts.push(text);
    }
    return calculate(...texts);
  };

export const valueError = (): CellError => new CellError('#VALUE!');
export const numberError = (): CellError => new CellError('#NUM!');
export const notFound = (): CellError => new CellError('#N/A');

/** The number that an argument is, or why it is none; `whenLeftOut` for an argument that is not there. */
export function numberOf(value: Value | undefined, around: Surroundings, whenLeftOut = 0): number | CellError {
  return value === undefined ? whenLeftOut : toNumber(around.one(value), around.locale);
}
