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
export function operate(operator: string, left: Scalar, right: Scalar): Scalar {
  const error = [left, right].find((value) => value instanceof CellError);
  if (error !== undefined) return error;
  if (operator === '&') return `${String(toText(left))}${String(toText(right))}`;
  const compare = comparisons[operator];
  if (compare) return compare(order(left, right));
  const [a, b] = [toNumber(left), toNumber(right)];
  if (a instanceof CellError) return a;
  return b instanceof CellError ? b : arithmetic[operator]!(a, b);
}

// Excel sorts numbers before texts before truths; texts without regard to case.
const rank = (value: Scalar): number => (typeof value === 'boolean' ? 2 : typeof value === 'string' ? 1 : 0);

function order(left: Scalar, right: Scalar): number {
  const a = left ?? neutral(right);
  const b = right ?? neutral(left);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string') return a.localeCompare(String(b), undefined, { sensitivity: 'accent' });
  return Number(a) - Number(b);
}

const neutral = (other: Scalar): Scalar => (typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0);
