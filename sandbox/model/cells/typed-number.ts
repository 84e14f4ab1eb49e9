import type { Locale } from '../locale';

/** A number as it is typed, with the number format that Excel gives it where that is not General. */
export interface TypedNumber {
  readonly number: number;
  readonly format?: string;
}

/**
 * Reads a number, a percentage, an amount of dollars in an American book, a mixed fraction (`1 1/2`), or any of these but the
 * last between brackets, which makes it negative. Undefined for what is none of them.
 */
export function typedNumber(text: string, locale: Locale): TypedNumber | undefined {
  const inBrackets = /^\(\s*([\d.,$].*?)\s*\)$/.exec(text)?.[1];
  if (inBrackets === undefined) return figure(text, locale) ?? mixedFraction(text);
  const read = figure(inBrackets, locale);
  return read && { ...read, number: 0 - read.number };
}

function figure(text: string, locale: Locale): TypedNumber | undefined {
  const number = plainNumber(text, locale);
  if (number !== undefined) return { number };
  const ratio = text.endsWith('%') ? plainNumber(text.slice(0, -1).trim(), locale) : undefined;
  if (ratio !== undefined) return { number: ratio / 100, format: /\D\d/.test(text.slice(1)) ? '0.00%' : '0%' };
  return locale.name === 'en-US' ? dollars(text, locale) : undefined;
}

function dollars(text: string, locale: Locale): TypedNumber | undefined {
  const [, sign = '', amount = ''] = /^(-?)\s*\$\s*(-?[\d.,]+)$/.exec(text) ?? [];
  const number = sign === '-' && amount.startsWith('-') ? undefined : plainNumber(amount, locale);
  return number === undefined ? undefined : { number: sign === '-' ? -number : number, format: amount.includes(locale.decimal) ? '$#,##0.00' : '$#,##0' };
}

function mixedFraction(text: string): TypedNumber | undefined {
  const [, sign, whole, above, below] = /^([+-]?)(\d{1,9}) (\d{1,2})\/(\d{1,2})$/.exec(text) ?? [];
  if (below === undefined || Number(below) === 0) return undefined;
  const size = Number(whole) + Number(above) / Number(below);
  return { number: sign === '-' ? -size : size, format: above!.length > 1 || below.length > 1 ? '# ??/??' : '# ?/?' };
}

/** A number in digits with the separators of the language, perhaps with an exponent. */
export function plainNumber(text: string, { decimal, group }: Locale): number | undefined {
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
