import type { Box } from '../box';
import type { Content } from '../cells/cell-value';
import { Kind, booleanContent, errorContent, numberContent, textContent } from '../cells/cell-value';
import type { Worksheet } from '../worksheet';
import { typedInput } from '../cells/typed-input';
import type { Locale } from '../locale';
import { locales } from '../locale';
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

/** A number as arithmetic takes it: blank is 0, TRUE is 1, a text counts when it reads as a number (or a day) in the language. */
export function toNumber(value: Scalar, locale: Locale = locales['en-US']): number | CellError {
  if (value instanceof CellError) return value;
  if (value === null) return 0;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const { kind, value: read } = typedInput(value, locale).content;
  return kind === Kind.number ? Number(read) : new CellError('#VALUE!');
}

/** A value as a text, numbers with the decimal sign of the language and at most fifteen digits. */
export function toText(value: Scalar, locale: Locale = locales['en-US']): string | CellError {
  if (value instanceof CellError || typeof value === 'string') return value;
  if (value === null) return '';
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 1e15 ? String(value) : textOfFigure(value, locale);
}

/** Truths in the language; numbers as Excel writes them where nobody formats them. */
function textOfFigure(value: number | boolean, { name, decimal }: Locale): string {
  if (typeof value === 'boolean') return name === 'en-US' ? (value ? 'TRUE' : 'FALSE') : value ? 'WAAR' : 'ONWAAR';
  const plain = String(Number(value.toPrecision(15))).toUpperCase();
  return plain.replace('.', decimal).replace(/E([+-])(\d)$/, 'E$10$2');
}

export function toTruth(value: Scalar): boolean | CellError {
  if (value instanceof CellError) return value;
  if (typeof value === 'string') return /^(true|false)$/i.test(value) ? value.toUpperCase() === 'TRUE' : new CellError('#VALUE!');
  return Boolean(value);
}
