import type { Box } from '../box';
import type { Content } from '../cells/cell-value';
import { Kind, booleanContent, errorContent, numberContent, textContent } from '../cells/cell-value';
import type { Worksheet } from '../worksheet';
import { CellError } from './tree';

/** One value; null is a blank cell or an argument that was left out. */
export type Scalar = number | string | boolean | CellError | null;

/** Cells that a formula refers to. */
export interface Cells {
  readonly sheet: Worksheet;
  readonly box: Box;
}

export type Value = Scalar | Cells | readonly (readonly Scalar[])[];

export const isCells = (value: Value): value is Cells => typeof value === 'object' && value !== null && 'box' in value;
export const isRows = (value: Value): value is readonly (readonly Scalar[])[] => Array.isArray(value);

export function fromContent({ kind, value }: Content): Scalar {
  if (kind === Kind.blank) return null;
  return kind === Kind.error ? new CellError(String(value)) : value;
}

export function toContent(value: Scalar): Content {
  if (value === null) return numberContent(0);
  if (value instanceof CellError) return errorContent(value.code);
  if (typeof value === 'boolean') return booleanContent(value);
  if (typeof value === 'string') return textContent(value);
  return Number.isFinite(value) ? numberContent(value) : errorContent('#NUM!');
}

/** A number as arithmetic takes it: blank is 0, TRUE is 1, a text counts when it reads as a number. */
export function toNumber(value: Scalar): number | CellError {
  if (value instanceof CellError) return value;
  if (value === null) return 0;
  if (typeof value !== 'string') return Number(value);
  const number = value.trim() === '' ? NaN : Number(value);
  return Number.isNaN(number) ? new CellError('#VALUE!') : number;
}

export function toText(value: Scalar): string | CellError {
  if (value instanceof CellError) return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value === null ? '' : String(value);
}

export function toTruth(value: Scalar): boolean | CellError {
  if (value instanceof CellError) return value;
  if (typeof value === 'string') return /^(true|false)$/i.test(value) ? value.toUpperCase() === 'TRUE' : new CellError('#VALUE!');
  return Boolean(value);
}
