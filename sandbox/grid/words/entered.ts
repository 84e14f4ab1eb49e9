import type { CellValue } from '../../model/cells/cell-value';
import { typedInput } from '../../model/cells/typed-input';
import { Kind } from '../../model/cells/cell-value';
import type { Locale } from '../../model/locale';
import { isDateFormat } from '../../model/number-text/date-text';
import { dutchErrors, englishError } from './error-words';
import { englishFormula } from './local-formula';

/** What is put into a cell, and the number format that a plain cell gets with it. */
export interface EnteredText {
  readonly value: CellValue;
  readonly format?: string;
}

/** Why a text cannot be put into a cell. */
export class NotEntered {
  constructor(readonly reason: 'dotInNumber') {}
}

const euro = /^(-?)\s*€\s*(.+)$|^(.+?)\s*€$/;

/**
 * What a text that is typed or pasted becomes, beside what the model reads itself (numbers, percentages, dates, in the language
 * of the book): amounts with a euro sign, truth values and errors in Dutch, formulas in Dutch, and percentages in a cell that
 * shows them (12 is 12 %). `format` is that of the cell.
 */
export function entered(text: string, format: string, locale: Locale): EnteredText | NotEntered {
  if (format === '@' || text.startsWith("'")) return { value: text };
  const trimmed = text.trim();
  if (trimmed.startsWith('=') && trimmed.length > 1) return formula(trimmed, locale);
  const amount = euroAmount(trimmed, locale);
  if (amount !== undefined) return { value: amount, format: '[$€-413] #,##0.00;[$€-413] -#,##0.00' };
  if (locale.name !== 'en-US') {
    // Dollars are no currency of the language; after a minus sign they must not be taken for a formula.
    if (/^[+-]\s*\$\s*[\d.,]+$/.test(trimmed)) return { value: `'${text}` };
    if (/^(waar|onwaar)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'waar' };
    if (dutchErrors.includes(trimmed.toUpperCase())) return { value: englishError(trimmed) };
  }
  if (format === 'General' && isGrouped(trimmed, locale)) return { value: text, format: trimmed.includes(locale.decimal) ? '#,##0.00' : '#,##0' };
  const isPercentage = format.replace(/"[^"]*"|\\./g, '').includes('%');
  const number = isPercentage && !trimmed.includes('%') ? numberIn(trimmed, locale) : undefined;
  return { value: number === undefined || isDateFormat(format) ? text : Math.abs(number) >= 1 ? number / 100 : number };
}

/** A number that is typed with thousands separators is shown with them. */
const isGrouped = (text: string, locale: Locale): boolean => text.includes(locale.group) && numberIn(text, locale) !== undefined;

/** A dot in a number is a thousands separator in Dutch, which no formula takes: 1.000 must never be read as 1. */
function formula(text: string, locale: Locale): EnteredText | NotEntered {
  const outside = text.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]/g, '');
  if (locale.name !== 'en-US' && /(?<![\p{L}\p{N}_.$])\d+\.\d/u.test(outside)) return new NotEntered('dotInNumber');
  return { value: englishFormula(text, locale) };
}

function euroAmount(text: string, locale: Locale): number | undefined {
  const inBrackets = /^\(\s*(€\s*\d.*|\d.*€)\s*\)$/.exec(text)?.[1];
  const owed = inBrackets === undefined ? undefined : euroAmount(inBrackets, locale);
  if (owed !== undefined) return 0 - owed;
  const [, sign, after, before] = euro.exec(text) ?? [];
  const number = numberIn((after ?? before ?? '').trim(), locale);
  return number === undefined ? undefined : sign === '-' ? -number : number;
}

function numberIn(text: string, locale: Locale): number | undefined {
  const { content, format } = typedInput(text, locale);
  return content.kind === Kind.number && format === undefined ? Number(content.value) : undefined;
}
