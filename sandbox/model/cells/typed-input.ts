import type { Locale } from '../locale';
import type { Content } from './cell-value';
import { booleanContent, errorContent, numberContent, textContent } from './cell-value';
import { typedDate } from './typed-date';
import { typedNumber } from './typed-number';

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
  const typed = typedNumber(trimmed, locale);
  if (typed) return { content: numberContent(typed.number), ...(typed.format ? { format: typed.format } : {}) };
  const date = typedDate(trimmed, locale);
  return date ? { content: numberContent(date.serial), format: date.format } : { content: textContent(text) };
}
