import type { Meaning } from './lexicon';
import { means, type Token, type WrittenNumber } from './token';

/** Lengths of time, as meanings of words. */
export const timeUnits = ['second', 'minute', 'hour', 'day', 'workday', 'week', 'month', 'quarter', 'halfYear', 'year', 'schoolYear', 'semester'] as const;
export type TimeUnit = (typeof timeUnits)[number];

/** A number with what it counts. Places are those of tokens; `to` is the one behind its last. */
export interface Quantity {
  readonly from: number;
  readonly to: number;
  /** Where the number itself ends: behind `%`, `miljoen`, before the words of the unit. */
  readonly numberEnd: number;
  readonly value: number;
  /** The upper end of a range: `80-90 %`. */
  readonly high?: number;
  readonly clock?: string;
  readonly isWord: boolean;
  readonly kind: 'percent' | 'points' | 'money' | 'time' | 'times' | 'plain';
  readonly timeUnit?: TimeUnit;
  /** As written, for a sheet: `%`, `€`, `leads per maand`; empty for a bare score. */
  readonly unit: readonly number[];
  readonly sign?: '+' | '-';
  /** `4,5+`: at least. */
  readonly orMore: boolean;
}

const isNumber = (token: Token | undefined): token is Token & { readonly number: WrittenNumber } => token?.number !== undefined;
const isSign = (token: Token | undefined, signs: string): boolean => token?.kind === 'sign' && signs.includes(token.text);
const touches = (left: Token | undefined, right: Token | undefined): boolean => left !== undefined && right !== undefined && left.end === right.start;

/** The unit of time that a word names. */
export const timeUnitOf = (token: Token | undefined): TimeUnit | undefined => timeUnits.find((unit) => means(token, unit));

/** A number that is part of a name: `30-day`, `24/7`, `ISO 9001`, `1st`. */
export function isNameNumber(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!isNumber(token)) return false;
  const { isOrdinal, outOf, value } = token.number;
  if (isOrdinal || (outOf !== undefined && value > outOf)) return true;
  const dash = tokens[at + 1];
  const isScale = /^(?:stars?|sterren|ster|points?|percent|procent)$/.test(tokens[at + 2]?.word ?? '');
  const isHyphenated = !isScale && isSign(dash, '-') && touches(token, dash) && touches(dash, tokens[at + 2]) && tokens[at + 2]?.kind === 'word';
  return isHyphenated || (means(tokens[at - 1], 'name') && !token.number.isWord);
}

interface Amount {
  readonly value: number;
  readonly next: number;
}

/** The number at a place with the multipliers behind it: `1,5 miljoen`, `50k`, `two hundred and five thousand`. */
function amountAt(tokens: readonly Token[], at: number, multipliers: Readonly<Record<string, number>>): Amount | undefined {
  const first = tokens[at];
  if (!isNumber(first) || isNameNumber(tokens, at)) return undefined;
  let { value } = first.number;
  let next = at + 1;
  for (;;) {
    const token = tokens[next];
    const factor = means(token, 'multiplier') && token && (token.word.length > 1 || touches(tokens[next - 1], token)) ? multipliers[token.word] : undefined;
    if (factor !== undefined) {
      value = Number((value * factor).toPrecision(15));
      next += 1;
      continue;
    }
    const rest = first.number.isWord && next > at + 1 ? smallWord(tokens, next) : undefined;
    if (!rest || rest.value >= 100) return { value, next };
    value += rest.value;
    next = rest.next;
  }
}

/** `five` in `two hundred and five`. */
function smallWord(tokens: readonly Token[], at: number): Amount | undefined {
  const place = means(tokens[at], 'and') ? at + 1 : at;
  const token = tokens[place];
  return isNumber(token) && token.number.isWord ? { value: token.number.value, next: place + 1 } : undefined;
}

const rangeWords = new Set(['-', '–', '—', 'tot', 'à', 'to', 'a']);

/** Words that a unit consists of: not those that begin another part of the sentence. */
const endsUnit: readonly Meaning[] = [
  'preposition', 'and', 'modal', 'be', 'want', 'up', 'down', 'keep', 'improve', 'attain', 'within', 'by', 'before', 'until', 'starting', 'during', 'after', 'reference', 'vague', 'this', 'next', 'last',
  'per', 'every', 'periodic', 'more', 'less', 'than', 'to', 'from', 'means', 'purpose', 'without', 'until end', 'after event', 'pronoun', 'possessive', 'definite', 'function', 'set', 'least', 'most', 'growth', 'reduction', 'apiece', 'now',
];
const MOST_UNIT_WORDS = 4;

const isThing = (token: Token): boolean => means(token, 'deed', 'outcome', 'measure', 'stream', 'everyday');

function unitAt(tokens: readonly Token[], from: number): readonly number[] {
  const found: number[] = [];
  for (let at = from; at < tokens.length && found.length < MOST_UNIT_WORDS; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') break;
    if ((means(token, ...endsUnit) || means(token, 'act', 'perCase')) && !isThing(token)) break;
    found.push(at);
  }
  return found;
}

/** `per maand`, `/month`, `a week` behind a unit. */
function rateAt(tokens: readonly Token[], at: number): readonly number[] {
  if (!means(tokens[at], 'per')) return [];
  return timeUnitOf(tokens[at + 1]) ? [at, at + 1] : [];
}

/** The quantity that begins at a place; undefined where none does. */
function quantityAt(tokens: readonly Token[], at: number, multipliers: Readonly<Record<string, number>>): Quantity | undefined {
  const hasCurrency = means(tokens[at], 'currency') && tokens[at]?.kind === 'sign';
  const first = hasCurrency ? at + 1 : at;
  const amount = amountAt(tokens, first, multipliers);
  const token = tokens[first];
  if (!amount || !isNumber(token)) return undefined;
  const range = rangeAt(tokens, amount.next, multipliers, tokens[at - 1]);
  const low = token.number.sign === '-' ? -amount.value : amount.value;
  const high = range && range.value > low ? range : undefined;
  const scaled = high ? sharedMultiplier(tokens, amount, high, multipliers) : amount.value;
  const end = token.number.isShare ? { kind: 'percent' as const, numberEnd: amount.next, to: amount.next, unit: [], orMore: false } : finish(tokens, high?.next ?? amount.next, hasCurrency);
  const { clock, isWord } = token.number;
  const sign = token.number.sign ?? (tokens[at - 1]?.text === '+' && !touches(tokens[at - 2], tokens[at - 1]) ? '+' : undefined);
  const isBelowZero = token.number.sign === '-' && high !== undefined;
  return {
    from: at, ...end, value: isBelowZero ? -scaled : scaled, ...(high && { high: high.value }), ...(clock !== undefined && { clock }), ...(sign && !high && { sign }), isWord: isWord === true,
    unit: hasCurrency ? [at, ...end.unit] : end.unit,
  };
}

/** `10-20k` is 10 to 20 thousand. */
function sharedMultiplier(tokens: readonly Token[], low: Amount, high: Amount, multipliers: Readonly<Record<string, number>>): number {
  const last = tokens[high.next - 1];
  const factor = last && means(last, 'multiplier') ? multipliers[last.word] : undefined;
  return factor !== undefined && low.value < factor ? low.value * factor : low.value;
}

/** The upper end of a range behind a number: `-90`, `tot 90`, `% – 90`. */
function rangeAt(tokens: readonly Token[], at: number, multipliers: Readonly<Record<string, number>>, before: Token | undefined): Amount | undefined {
  const between = means(tokens[at], 'percent') ? at + 1 : at;
  const word = tokens[between];
  if (!word || !(rangeWords.has(word.word) || (means(before, 'between') && means(word, 'and')))) return undefined;
  if (word.kind === 'word' && means(before, 'from')) return undefined;
  const number = means(tokens[between + 1], 'currency') ? between + 2 : between + 1;
  return amountAt(tokens, number, multipliers);
}

type Ending = Pick<Quantity, 'to' | 'numberEnd' | 'kind' | 'unit' | 'orMore'> & { readonly timeUnit?: TimeUnit };

/** What stands behind the number: `+`, `%`, points, a currency, a unit of time, or other words. */
function finish(tokens: readonly Token[], behind: number, hasCurrency: boolean): Ending {
  let at = behind;
  if (isSign(tokens[at], '-') && touches(tokens[at - 1], tokens[at]) && tokens[at + 1]?.kind === 'word' && touches(tokens[at], tokens[at + 1])) at += 1;
  let orMore = isSign(tokens[at], '+');
  if (orMore) at += 1;
  const token = tokens[at];
  const simple = (kind: Quantity['kind'], used: number): Ending => {
    const more = isSign(tokens[at + used], '+');
    const rate = rateAt(tokens, at + used);
    orMore ||= more;
    return { kind, numberEnd: at + used, to: at + used + (more ? 1 : 0) + rate.length, unit: [...Array.from({ length: used }, (_, step) => at + step), ...rate], orMore };
  };
  if (means(token, 'points')) return simple('points', 1);
  if (means(token, 'percent')) return simple(means(tokens[at + 1], 'points') ? 'points' : 'percent', means(tokens[at + 1], 'points') ? 2 : 1);
  if (hasCurrency || means(token, 'currency')) return simple('money', hasCurrency ? 0 : 1);
  if (means(token, 'times')) return simple('times', 1);
  const timeUnit = timeUnitOf(token);
  if (timeUnit) return { ...simple('time', 1), timeUnit };
  const unit = unitAt(tokens, at);
  const end = at + unit.length;
  const rate = rateAt(tokens, end);
  return { kind: 'plain', numberEnd: at, to: end + rate.length, unit: [...unit, ...rate], orMore };
}

/** Every quantity of a text, in order. Numbers of names and orders are none. */
export function quantitiesOf(tokens: readonly Token[], multipliers: Readonly<Record<string, number>>): readonly Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; ) {
    const quantity = quantityAt(tokens, at, multipliers);
    if (quantity) found.push(quantity);
    at = quantity ? Math.max(quantity.numberEnd, at + 1) : at + 1;
  }
  return found;
}
