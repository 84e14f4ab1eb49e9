import type { Meaning } from './lexicon';
import { amountAt, isNumber, isSign, rangeAt, sharedMultiplier, touches } from './amount';
import { means, type Token } from './token';

/** Lengths of time, as meanings of words. */
export const timeUnits = ['second', 'minute', 'hour', 'day', 'workday', 'week', 'month', 'quarter', 'halfYear', 'year', 'schoolYear', 'semester', 'sprint'] as const;
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

/** The unit of time that a word names. */
export const timeUnitOf = (token: Token | undefined): TimeUnit | undefined => timeUnits.find((unit) => means(token, unit));

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
  const range = rangeAt(tokens, amount.next, multipliers, means(tokens[at - 1], 'article') ? tokens[at - 2] : tokens[at - 1]);
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
