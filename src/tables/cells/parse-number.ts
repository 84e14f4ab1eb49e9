import { cleanText } from '../../core/clean-text';

/** The character before the decimals: Dutch writes 1.234,56, English 1,234.56. */
export type DecimalMark = 'comma' | 'point';

/** What a text says as a number. `mark` is there when the way it is written shows which decimal mark its writer uses. */
export type NumberText =
  | { readonly kind: 'number'; readonly value: number; readonly isPercent: boolean; readonly mark?: DecimalMark }
  /** `1.234` is 1234 to one writer and 1,234 to another. */
  | { readonly kind: 'ambiguous'; readonly withComma: number; readonly withPoint: number }
  | { readonly kind: 'notANumber' };

const notANumber: NumberText = { kind: 'notANumber' };
const currency = /^(?:€|\$|£|eur\b|euro\b|usd\b|gbp\b|chf\b)|(?:€|\$|£|\beur|\beuro|\busd|\bgbp|\bchf)$/i;

interface Stripped {
  readonly digits: string;
  readonly sign: 1 | -1;
  readonly isPercent: boolean;
  /** `1.234,-` ends as only a writer of decimal commas ends. */
  readonly mark?: DecimalMark;
}

/** Takes sign, brackets, currency and per cent sign off; undefined when a mark stands twice. */
function strip(text: string): Stripped | undefined {
  let rest = cleanText(text).replace(/\u2212/g, '-');
  let minuses = 0;
  const take = (pattern: RegExp): boolean => {
    const taken = rest.replace(pattern, '').trim();
    const found = taken !== rest;
    rest = taken;
    return found;
  };
  if (/^\(.*\)$/.test(rest)) {
    rest = rest.slice(1, -1).trim();
    minuses += 1;
  }
  if (take(/^-/)) minuses += 1;
  else take(/^\+/);
  const hasCurrency = take(currency);
  if (hasCurrency && take(/^-(?=\s*\d)/)) minuses += 1;
  const isPercent = take(/%$/);
  const hasDutchEnd = take(/,(?:-|--|=)$/);
  if (take(/-$/)) minuses += 1;
  if (minuses > 1 || (hasCurrency && isPercent)) return undefined;
  return { digits: rest, sign: minuses === 1 ? -1 : 1, isPercent, ...(hasDutchEnd ? { mark: 'comma' } : {}) };
}

const grouped = (mark: string): RegExp => new RegExp(`^\\d{1,3}(?:\\${mark}\\d{3})+$`);
const groupedByPoint = grouped('.');
const groupedByComma = grouped(',');
const groupedBySpace = /^\d{1,3}(?:[ '’]\d{3})+$/;

/** The whole part without its grouping, or undefined when the groups are not of three digits. */
function wholeDigits(text: string, grouping: RegExp): string | undefined {
  if (/^\d*$/.test(text)) return text === '' ? '0' : text;
  return grouping.test(text) || groupedBySpace.test(text) ? text.replace(/\D/g, '') : undefined;
}

/** Reads plain digits with one decimal mark; the other mark may group the thousands. */
function readWith(mark: DecimalMark, digits: string): number | undefined {
  const decimal = mark === 'comma' ? ',' : '.';
  const parts = digits.split(decimal);
  if (parts.length > 2) return undefined;
  const [whole = '', decimals] = parts;
  if (whole === '' && (decimals ?? '') === '') return undefined;
  const wholePart = wholeDigits(whole, mark === 'comma' ? groupedByPoint : groupedByComma);
  if (wholePart === undefined || (decimals !== undefined && !/^\d+$/.test(decimals))) return undefined;
  return Number(decimals === undefined ? wholePart : `${wholePart}.${decimals}`);
}

function finish(value: number, { sign, isPercent }: Stripped, mark?: DecimalMark): NumberText {
  const signed = value === 0 ? 0 : sign * value;
  const scaled = isPercent ? Number((signed / 100).toPrecision(15)) : signed;
  return { kind: 'number', value: scaled, isPercent, ...(mark ? { mark } : {}) };
}

/**
 * Reads a number from text in the ways people write one: `1.234,56`, `1,234.56`, `€ 1.234,-`, `12,5 %` (0.125), `(123)`,
 * `123-`, `1 234`. Groups must be of three digits, so `$101,2000.00` is no number. `1.234` and `1,234` are ambiguous unless
 * the column's own decimal mark is passed in.
 * @param settled the decimal mark that the column's other cells prove, if they do
 * @example parseNumber('1.234', 'comma') // { kind: 'number', value: 1234, … }
 */
export function parseNumber(text: string, settled?: DecimalMark): NumberText {
  const stripped = strip(text);
  if (!stripped || !/\d/.test(stripped.digits)) return notANumber;
  if (/^\d+(?:\.\d+)?e[+-]?\d+$/i.test(stripped.digits)) return finish(Number(stripped.digits), stripped);
  const withComma = readWith('comma', stripped.digits);
  const withPoint = readWith('point', stripped.digits);
  if (withComma === undefined && withPoint === undefined) return notANumber;
  if (withPoint === undefined) return finish(withComma ?? 0, stripped, 'comma');
  if (withComma === undefined) return finish(withPoint, stripped, 'point');
  if (withComma === withPoint) return finish(withComma, stripped, stripped.mark);
  return settle(stripped, withComma, withPoint, stripped.mark ?? settled);
}

/** Both readings hold: a leading zero (`0.125`) never opens a group of thousands; otherwise the column decides. */
function settle(stripped: Stripped, withComma: number, withPoint: number, settled?: DecimalMark): NumberText {
  if (/^0[.,]/.test(stripped.digits)) return finish(Math.min(withComma, withPoint), stripped, withComma < withPoint ? 'comma' : 'point');
  if (settled) return finish(settled === 'comma' ? withComma : withPoint, stripped, settled);
  const asText = (value: number): number => {
    const read = finish(value, stripped);
    return read.kind === 'number' ? read.value : value;
  };
  return { kind: 'ambiguous', withComma: asText(withComma), withPoint: asText(withPoint) };
}

/**
 * The decimal mark that a column's texts prove: the one that shows, unless both do or neither does.
 * @example settleDecimalMark(['1.234', '1.234,56']) // 'comma'
 */
export function settleDecimalMark(texts: Iterable<string>): DecimalMark | undefined {
  let comma = false;
  let point = false;
  for (const text of texts) {
    const read = parseNumber(text);
    if (read.kind !== 'number') continue;
    comma ||= read.mark === 'comma';
    point ||= read.mark === 'point';
  }
  if (comma === point) return undefined;
  return comma ? 'comma' : 'point';
}
