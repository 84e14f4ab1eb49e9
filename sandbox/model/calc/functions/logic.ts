import { CellError } from '../tree';
import type { Scalar, Value } from '../value';
import { isCells, isRows, toTruth } from '../value';
import type { OfScalars, Surroundings, WorksheetFunction } from './surroundings';
import { valueError } from './surroundings';

/** The truth values among arguments: in cells texts and blanks do not count. */
function truths(args: readonly Value[], around: Surroundings): boolean[] | CellError {
  const found: boolean[] = [];
  for (const arg of args) {
    const isReference = isCells(arg) || isRows(arg);
    for (const value of isReference ? around.cells(arg) : [arg as Scalar]) {
      if (value === null || (isReference && typeof value === 'string')) continue;
      const truth = toTruth(value);
      if (truth instanceof CellError) return truth;
      found.push(truth);
    }
  }
  return found;
}

const combined = (combine: (found: readonly boolean[]) => boolean): WorksheetFunction => (args, around) => {
  const found = truths(args, around);
  if (found instanceof CellError) return found;
  return found.length === 0 ? valueError() : combine(found);
};

/** Functions that make one truth of all. */
export const logic: Readonly<Record<string, WorksheetFunction>> = {
  AND: combined((found) => found.every(Boolean)),
  OR: combined((found) => found.some(Boolean)),
  XOR: combined((found) => found.filter(Boolean).length % 2 === 1),
};

const says = (test: (value: Scalar) => boolean): OfScalars => ([value = null]) => test(value);
const isError = (value: Scalar): value is CellError => value instanceof CellError;
const isCode = (value: Scalar, code: string): boolean => isError(value) && value.code === code;

/** Even or odd by the whole part. */
const parity = (odd: boolean): OfScalars => ([value = null]) => {
  if (isError(value)) return value;
  const number = typeof value === 'number' ? value : value === null ? 0 : NaN;
  return Number.isNaN(number) ? valueError() : Math.abs(Math.trunc(number)) % 2 === (odd ? 1 : 0);
};

const errorTypes = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];

/** What kind of value it is; an error is a value here like any other. */
export const information: Readonly<Record<string, OfScalars>> = {
  ISNUMBER: says((value) => typeof value === 'number'),
  ISTEXT: says((value) => typeof value === 'string'),
  ISNONTEXT: says((value) => typeof value !== 'string'),
  ISLOGICAL: says((value) => typeof value === 'boolean'),
  ISBLANK: says((value) => value === null),
  ISERROR: says(isError),
  ISERR: says((value) => isError(value) && value.code !== '#N/A'),
  ISNA: says((value) => isCode(value, '#N/A')),
  ISEVEN: parity(false),
  ISODD: parity(true),
  N: ([value = null]) => (isError(value) || typeof value === 'number' ? value : value === true ? 1 : 0),
  T: ([value = null]) => (isError(value) || typeof value === 'string' ? value : ''),
  'ERROR.TYPE': ([value = null]) => (isError(value) && errorTypes.includes(value.code) ? errorTypes.indexOf(value.code) + 1 : new CellError('#N/A')),
  NOT: ([value = null]) => {
    const truth = toTruth(value);
    return truth instanceof CellError ? truth : !truth;
  },
  NA: () => new CellError('#N/A'),
  TRUE: () => true,
  FALSE: () => false,
};
