import { numberText } from '../../number-text/number-text';
import { CellError } from '../tree';
import type { Scalar } from '../value';
import { toNumber, toText } from '../value';
import type { OfScalars } from './surroundings';
import { firstError, ofNumbers, ofText, ofTexts, valueError } from './surroundings';
import { wildcardWithin } from './wildcard';

const longest = 32_767;
const checked = (text: string): string | CellError => (text.length > longest ? valueError() : text);
const size = (count: number): number => Math.trunc(count);

/** Only spaces: other blanks, as the one that does not break a line, stay. */
const trimmed = (text: string): string => text.replace(/^ +| +$/g, '').replace(/ {2,}/g, ' ');
const proper = (text: string): string => text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());

function middle(text: string, from = 0, count = 0): string | CellError {
  const start = size(from);
  return start < 1 || count < 0 ? valueError() : text.slice(start - 1, start - 1 + size(count));
}

/** The place of a text in another, 1-based; `search` gives it 0-based from a place, or -1. */
const placeOf =
  (search: (within: string, wanted: string, from: number) => number): OfScalars =>
  ([wanted = null, within = null, from], around) => {
    const start = from === undefined ? 1 : toNumber(from, around.locale);
    if (start instanceof CellError) return start;
    return ofTexts((one = '', all = '') => {
      if (size(start) < 1 || size(start) > all.length + 1) return valueError();
      const at = search(all, one, size(start) - 1);
      return at < 0 ? valueError() : at + 1;
    })([wanted, within], around);
  };

function searched(within: string, wanted: string, from: number): number {
  const at = within.slice(from).search(wildcardWithin(wanted));
  return at < 0 ? at : at + from;
}

const substitute: OfScalars = ([text = null, old = null, fresh = null, which], around) => {
  const nth = which === undefined ? 0 : toNumber(which, around.locale);
  if (nth instanceof CellError) return nth;
  if (which !== undefined && nth < 1) return valueError();
  return ofTexts((all = '', from = '', to = '') => {
    if (from === '') return all;
    const pieces = all.split(from);
    if (which === undefined) return checked(pieces.join(to));
    const at = size(nth);
    return at >= pieces.length ? all : pieces.slice(0, at).join(from) + to + pieces.slice(at).join(from);
  })([text, old, fresh], around);
};

const replace: OfScalars = ([text = null, from = null, count = null, fresh = null], around) =>
  ofText((all, start = 0, length = 0) => {
    const put = toText(fresh, around.locale);
    if (put instanceof CellError) return put;
    return start < 1 || length < 0 ? valueError() : checked(all.slice(0, size(start) - 1) + put + all.slice(size(start) - 1 + size(length)));
  })([text, from, count], around);

/** Characters 128 to 159 as Windows has them. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function character(code: number): Scalar {
  const number = size(code);
  if (number < 1 || number > 255) return valueError();
  return number >= 128 && number < 160 ? windows[number - 128]! : String.fromCharCode(number);
}

function codeOf(text: string): Scalar {
  const at = windows.indexOf(text.slice(0, 1));
  return text === '' ? valueError() : at >= 0 ? 128 + at : Math.min(text.charCodeAt(0), 255);
}

/** A number by a format; a text that is none stays as it is. Codes of months and days are English, as in a file. */
const formatted: OfScalars = ([value = null, format = null], { locale }) => {
  const error = firstError([value, format]);
  if (error) return error;
  if (typeof value === 'boolean') return toText(value, locale);
  const number = toNumber(value, locale);
  return number instanceof CellError ? toText(value, locale) : numberText(number, String(toText(format, locale)), locale);
};

const ends = (take: (text: string, count: number) => string): OfScalars => ofText((text, count = 1) => (count < 0 ? valueError() : take(text, size(count))));

/** Functions of texts, one at a time. */
export const texts: Readonly<Record<string, OfScalars>> = {
  LEFT: ends((text, count) => text.slice(0, count)),
  RIGHT: ends((text, count) => text.slice(Math.max(0, text.length - count))),
  MID: ofText(middle),
  LEN: ofText((text) => text.length),
  TRIM: ofText(trimmed),
  CLEAN: ofText((text) => [...text].filter((one) => one.charCodeAt(0) >= 32).join('')),
  UPPER: ofText((text) => text.toUpperCase()),
  LOWER: ofText((text) => text.toLowerCase()),
  PROPER: ofText(proper),
  REPT: ofText((text, times = 0) => (times < 0 || text.length * size(times) > longest ? valueError() : text.repeat(size(times)))),
  EXACT: ofTexts((a, b) => a === b),
  FIND: placeOf((within, wanted, from) => within.indexOf(wanted, from)),
  SEARCH: placeOf(searched),
  SUBSTITUTE: substitute,
  REPLACE: replace,
  CHAR: ofNumbers((code = 0) => character(code)),
  UNICHAR: ofNumbers((code = 0) => (code < 1 || code > 0x10ffff ? valueError() : String.fromCodePoint(size(code)))),
  CODE: ofText(codeOf),
  UNICODE: ofText((text) => text.codePointAt(0) ?? valueError()),
  TEXT: formatted,
  VALUE: ([value = null], { locale }) => (typeof value === 'boolean' ? valueError() : toNumber(value, locale)),
  CONCATENATE: ofTexts((...all) => checked(all.join(''))),
};

