import type { Meaning } from './lexicon';
import { withYear, yearOf, type MomentReader } from './moment-text';
import { timeUnitOf } from './quantities';
import { means, type Token } from './token';

/** The place in an order: `1e`, `third`. */
function orderOf(token: Token | undefined): number | undefined {
  if (token?.number?.isOrdinal) return token.number.value;
  const order = ['eerste', 'tweede', 'derde', 'vierde'].indexOf(token?.word ?? '') + 1 || ['first', 'second', 'third', 'fourth'].indexOf(token?.word ?? '') + 1;
  return order || undefined;
}

const byOrder: MomentReader = (text, at) => {
  const { tokens } = text;
  for (const [meaning, half] of [['firstHalf', 1], ['secondHalf', 2]] as const) {
    if (!means(tokens[at], meaning)) continue;
    const next = means(tokens[at + 1], 'of') ? at + 2 : at + 1;
    const moment = { kind: 'half', half } as const;
    const year = yearOf(tokens[next]);
    return year === undefined ? withYear(text, { moment, next: /(?:of|van)$/.test(tokens[at]?.word ?? '') ? at + 1 : next - (next > at + 1 ? 1 : 0) }) : { moment: { ...moment, year }, next: next + 1 };
  }
  const order = orderOf(tokens[at]);
  const unit = timeUnitOf(tokens[at + 1]);
  if (order === undefined || unit === undefined || means(tokens[at + 1], 'hour', 'minute', 'second')) return undefined;
  if (unit === 'quarter') return withYear(text, { moment: { kind: 'quarter', quarter: order }, next: at + 2 });
  return { moment: { kind: 'named' }, next: at + 2 };
};

/** `this quarter`, `the next 12 weeks`, `last year`; `dit` and `this` alone are no moment. */
const byDeictic: MomentReader = (text, at) => {
  const { tokens, quantityAt, monthOf, weekdayOf } = text;
  const which = (['last', 'next', 'this'] as const).find((meaning: Meaning) => means(tokens[at], meaning));
  if (!which) return undefined;
  const second = means(tokens[at + 1], 'next', 'last', 'this') ? at + 2 : at + 1;
  const quantity = quantityAt(second);
  if (quantity?.timeUnit) return { moment: { kind: 'period', which, count: quantity.value, unit: quantity.timeUnit }, next: quantity.numberEnd };
  const unit = timeUnitOf(tokens[second]);
  if (unit) return { moment: { kind: 'period', which, count: 1, unit }, next: second + 1 };
  const month = monthOf(tokens[second]?.word ?? '');
  if (month !== undefined) return { moment: { kind: 'month', month }, next: second + 1 };
  const weekday = weekdayOf(tokens[second]?.word ?? '');
  if (weekday !== undefined) return { moment: { kind: 'weekday', weekday }, next: second + 1 };
  if (!means(tokens[second], 'season', 'feast')) return undefined;
  return { moment: which === 'last' ? { kind: 'period', which, count: 1, unit: 'year' } : { kind: 'named' }, next: second + 1 };
};

const byName: MomentReader = (text, at) => {
  const { tokens, weekdayOf } = text;
  const token = tokens[at];
  if (means(token, 'season', 'feast')) return withYear(text, { moment: { kind: 'named' }, next: at + 1 });
  if (means(token, 'yearEnd')) {
    const year = yearOf(tokens[at + 1]);
    return year === undefined ? { moment: { kind: 'period', which: 'this', count: 1, unit: yearEndUnit(token?.word ?? '') }, next: at + 1 } : { moment: { kind: 'year', year }, next: at + 2 };
  }
  if (means(token, 'today')) return { moment: { kind: 'today', days: 0 }, next: at + 1 };
  if (means(token, 'tomorrow')) return { moment: { kind: 'today', days: 1 }, next: at + 1 };
  // `on Friday afternoons`: again and again.
  const isHabit = /(?:s|en)$/.test(text.tokens[at + 1]?.word ?? '') && /^(?:morning|afternoon|evening|night|ochtend|middag|avond|nacht)/.test(text.tokens[at + 1]?.word ?? '');
  const weekday = isHabit ? undefined : weekdayOf(token?.word ?? '');
  return weekday === undefined ? undefined : { moment: { kind: 'weekday', weekday }, next: at + 1 };
};

const yearEndUnit = (word: string): 'quarter' | 'month' | 'year' => (/^(?:quarter|kwartaal|eoq)/.test(word) ? 'quarter' : /^(?:month|maand)/.test(word) ? 'month' : 'year');

const highest: Readonly<Record<string, number>> = { year: 9, half: 2, quarter: 4, month: 12, week: 53 };

/** A number behind a unit of time that counts what follows: `het jaar 20 klanten`, `eind kwartaal 12 demo's`; not `eind week 20`. */
function countsWhatFollows(tokens: readonly Token[], at: number, unit: string): boolean {
  const isThing = tokens[at + 2]?.kind === 'word' && !means(tokens[at + 2], 'preposition', 'and', 'modal', 'be', 'of', 'act');
  return isThing && (means(tokens[at - 1], 'article', 'definite', 'possessive') || (tokens[at + 1]?.number?.value ?? 0) > (highest[unit] ?? Infinity));
}

/** `the end of the year`, `einde schooljaar`: the one that runs now. */
const byEdge: MomentReader = ({ tokens }, at) => {
  const unit = timeUnitOf(tokens[at]);
  const before = means(tokens[at - 1], 'article', 'definite', 'possessive') ? tokens[at - 2] : tokens[at - 1];
  const led = means(before, 'of') ? tokens[at - 3] : before;
  const isEdge = means(before, 'edge', 'until end', 'begin') || (means(before, 'of') && means(led, 'edge', 'until end', 'begin'));
  const isNumbered = tokens[at + 1]?.kind === 'number' && yearOf(tokens[at + 1]) === undefined && !means(tokens[at + 2], 'percent');
  if (unit && isEdge && isNumbered && !countsWhatFollows(tokens, at, unit)) return { moment: { kind: 'named' }, next: at + 2 };
  return unit && isEdge ? { moment: { kind: 'period', which: 'this', count: 1, unit }, next: at + 1 } : undefined;
};

/** `week 40`, `week 12 of 2027`. */
const byWeekNumber: MomentReader = (text, at) => {
  const { tokens } = text;
  const week = tokens[at + 1]?.number?.value;
  if (!means(tokens[at], 'week') || week === undefined || tokens[at + 1]?.kind !== 'number' || week > 53 || week < 1) return undefined;
  return withYear(text, { moment: { kind: 'named' }, next: at + 2 });
};

/** Moments that count from today or within a year. */
export const relativeReaders: readonly MomentReader[] = [byOrder, byDeictic, byWeekNumber, byEdge, byName];
