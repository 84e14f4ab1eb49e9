import type { Locale } from '../locale';
import type { Content } from './cell-value';
import { booleanContent, errorContent, numberContent, textContent } from './cell-value';
import { typedDate } from './typed-date';

/** What Excel makes of a text that is entered in a cell, and the number format that it then gives to a General cell. */
export interface Entered {
  readonly content: Content;
  readonly format?: string;
}

const errors = new Set(['#N/A', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#NULL!', '#CALC!', '#SPILL!', '#BUSY!']);

/** Reads a text as Excel reads what is typed: numbers, percentages, dates, TRUE and errors are recognised, the rest is text. */
export function typedInput(text: string, locale: Locale): Entered {
  const trimmed = text.trim();
  const first = trimmed.charCodeAt(0);
  if (first > 64 && first < 128 && !/^(true|false|jan|feb|m[ar][arty]|mei|apr|ju[nl]|aug|sep|o[ck]t|nov|dec)/i.test(trimmed)) return { content: textContent(text) };
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { content: booleanContent(upper === 'TRUE') };
  if (errors.has(upper)) return { content: errorContent(upper) };
  const number = typedNumber(trimmed, locale);
  if (number !== undefined) return { content: numberContent(number) };
  const ratio = trimmed.endsWith('%') ? typedNumber(trimmed.slice(0, -1).trim(), locale) : undefined;
  if (ratio !== undefined) return { content: numberContent(ratio / 100), format: /\D\d/.test(trimmed.slice(1)) ? '0.00%' : '0%' };
  const date = typedDate(trimmed, locale);
  return date ? { content: numberContent(date.serial), format: date.format } : { content: textContent(text) };
}

function typedNumber(text: string, { decimal, group }: Locale): number | undefined {
  const [whole = '', fraction, ...more] = text.split(decimal);
  if (more.length > 0 || (fraction !== undefined && !/^\d*([eE][+-]?\d{1,3})?$/.test(fraction))) return undefined;
  const digits = whole.split(group);
  const isGrouped = digits.length > 1;
  if (isGrouped ? !/^[+-]?\d{1,3}$/.test(digits[0]!) || !digits.slice(1).every((part) => /^\d{3}$/.test(part)) : !/^[+-]?\d*([eE][+-]?\d{1,3})?$/.test(whole)) return undefined;
  const plain = digits.join('') + (fraction === undefined ? '' : `.${fraction}`);
  if (!/\d/.test(plain) || /^[+-]?[eE]/.test(plain)) return undefined;
  const number = Number(plain);
  return Number.isFinite(number) ? number : undefined;
}
