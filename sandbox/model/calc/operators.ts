import type { Locale } from '../locale';
import type { Scalar } from './value';
import { toNumber, toText } from './value';
import { CellError } from './tree';

const divided = (a: number, b: number): number | CellError => (b === 0 ? new CellError('#DIV/0!') : a / b);

const arithmetic: Readonly<Record<string, (a: number, b: number) => number | CellError>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': divided,
  '^': (a, b) => a ** b,
};

const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

/** What an operator makes of two values. */
export function operate(operator: string, left: Scalar, right: Scalar, locale?: Locale): Scalar {
  if (left instanceof CellError) return left;
  if (right instanceof CellError) return right;
  if (operator === '&') return `${String(toText(left, locale))}${String(toText(right, locale))}`;
  if (typeof left === 'string' && typeof right === 'string' && (operator === '=' || operator === '<>')) return sameText(left, right) === (operator === '=');
  const compare = comparisons[operator];
  if (compare) return compare(order(left, right));
  const a = typeof left === 'number' ? left : toNumber(left, locale);
  const b = typeof right === 'number' ? right : toNumber(right, locale);
  if (a instanceof CellError) return a;
  return b instanceof CellError ? b : arithmetic[operator]!(a, b);
}

// Excel sorts numbers before texts before truths; texts without regard to case.
const rank = (value: Scalar): number => (typeof value === 'boolean' ? 2 : typeof value === 'string' ? 1 : 0);

/** Less than 0, 0 or more than 0: how Excel's comparisons see two values that are no errors. A blank one is 0, "" or FALSE. */
export function order(left: Scalar, right: Scalar): number {
  const a = left ?? neutral(right);
  const b = right ?? neutral(left);
  if (typeof a === 'number' && typeof b === 'number') return numberOrder(a, b);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string') return textOrder(a, String(b));
  return Number(a) - Number(b);
}

// On the fifteen digits that Excel sees: 0.1 + 0.2 is 0.3.
function numberOrder(a: number, b: number): number {
  const apart = a - b;
  const near = (a < 0 ? -a : a) * 1e-14;
  if (apart === 0 || apart > near || apart < -near) return apart;
  return Number(a.toPrecision(15)) === Number(b.toPrecision(15)) ? 0 : apart;
}

const { compare } = new Intl.Collator(undefined, { sensitivity: 'accent' });

/** The order of two texts, whatever their capitals. */
export const textOrder = (a: string, b: string): number => (a === b ? 0 : compare(a, b));

/** Whether two texts differ in capitals at most. */
export const sameText = (a: string, b: string): boolean => a === b || (a.length === b.length && a.toLowerCase() === b.toLowerCase());

const neutral = (other: Scalar): Scalar => (typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0);
