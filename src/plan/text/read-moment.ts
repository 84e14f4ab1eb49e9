import type { Meaning } from './lexicon';
import type { Moment } from './moment';
import { timeUnitOf, type Quantity } from './quantities';
import { means, type Token } from './token';

/** A moment that was recognised, and the place behind it. */
export interface FoundMoment {
  readonly moment: Moment;
  readonly next: number;
}

/** What a moment is read from. */
export interface MomentText {
  readonly tokens: readonly Token[];
  /** Month by its name: 1 = January. */
  readonly monthOf: (word: string) => number | undefined;
  readonly weekdayOf: (word: string) => number | undefined;
  /** The quantity that begins at a token. */
  readonly quantityAt: (at: number) => Quantity | undefined;
}

const earliestYear = 1990;
const latestYear = 2100;

/** A year in four figures; undefined for another number. */
export function yearOf(token: Token | undefined): number | undefined {
  const value = token?.number?.value;
  return token !== undefined && value !== undefined && /^\d{4}$/.test(token.text) && value >= earliestYear && value <= latestYear ? value : undefined;
}

type Reader = (text: MomentText, at: number) => FoundMoment | undefined;

/** A moment to which a year can be added. */
type YearlessMoment = Extract<Moment, { readonly kind: 'day' | 'month' | 'quarter' | 'half' }>;

const inYear = (moment: YearlessMoment | Extract<Moment, { readonly kind: 'named' | 'period' }>, year: number): Moment =>
  moment.kind === 'named' || moment.kind === 'period' ? moment : { ...moment, year };

/** A year behind a moment: `2026`, `of 2026`, `, 2026`, `of this year`. */
function withYear(text: MomentText, found: { readonly moment: Parameters<typeof inYear>[0]; readonly next: number }): FoundMoment {
  const { tokens } = text;
  const { next } = found;
  const joins = means(tokens[next], 'of', 'in') || /^[,\-/.]$/.test(tokens[next]?.text ?? '');
  const at = joins ? next + 1 : next;
  const year = yearOf(tokens[at]);
  if (year !== undefined) return { moment: inYear(found.moment, year), next: at + 1 };
  const place = means(tokens[at], 'definite') && !means(tokens[at], 'this', 'next') ? at + 1 : at;
  if (means(tokens[place], 'this', 'next') && means(tokens[place + 1], 'year', 'schoolYear')) return { moment: found.moment, next: place + 2 };
  return means(tokens[next], 'later') ? { moment: found.moment, next: next + 1 } : found;
}

const byDate: Reader = ({ tokens }, at) => {
  const date = tokens[at]?.date;
  return date && { moment: { kind: 'day', ...date }, next: at + 1 };
};

/** The day of the month at a place: `1`, `1st`. */
function dayNumber(token: Token | undefined): number | undefined {
  const value = token?.number?.value;
  return value !== undefined && /^\d{1,2}(?:e|de|ste|st|nd|rd|th)?$/.test(token?.text ?? '') && value >= 1 && value <= 31 ? value : undefined;
}

const byDayAndMonth: Reader = (text, at) => {
  const { tokens, monthOf } = text;
  const day = dayNumber(tokens[at]);
  const place = means(tokens[at + 1], 'of') && tokens[at]?.number?.isOrdinal ? at + 2 : at + 1;
  const month = day === undefined ? undefined : monthOf(tokens[place]?.word ?? '');
  return day === undefined || month === undefined ? undefined : withYear(text, { moment: { kind: 'day', month, day }, next: place + 1 });
};

const byMonth: Reader = (text, at) => {
  const { tokens, monthOf } = text;
  const month = monthOf(tokens[at]?.word ?? '');
  if (month === undefined) return undefined;
  const day = dayNumber(tokens[at + 1]);
  const isDay = day !== undefined && !means(tokens[at + 2], 'percent') && timeUnitOf(tokens[at + 2]) === undefined;
  return isDay ? withYear(text, { moment: { kind: 'day', month, day }, next: at + 2 }) : withYear(text, { moment: { kind: 'month', month }, next: at + 1 });
};

const roman: Readonly<Record<string, number>> = { q1: 1, q2: 2, q3: 3, q4: 4, k1: 1, k2: 2, k3: 3, k4: 4, h1: 1, h2: 2 };

/** `Q3`, `H1`, `FY2026`. */
const byLetter: Reader = (text, at) => {
  const word = text.tokens[at]?.word ?? '';
  const part = Object.hasOwn(roman, word) ? roman[word] : undefined;
  if (part !== undefined) return withYear(text, { moment: word.startsWith('h') ? { kind: 'half', half: part } : { kind: 'quarter', quarter: part }, next: at + 1 });
  const fiscal = /^(?:fy|bj)'?(\d{2}|\d{4})$/.exec(word)?.[1];
  if (fiscal !== undefined) return { moment: { kind: 'year', year: Number(fiscal) % 100 + 2000 }, next: at + 1 };
  const year = /^(?:fy|boekjaar)$/.test(word) ? yearOf(text.tokens[at + 1]) : undefined;
  return year === undefined ? undefined : { moment: { kind: 'year', year }, next: at + 2 };
};

/** The place in an order: `1e`, `third`. */
function orderOf(token: Token | undefined): number | undefined {
  if (token?.number?.isOrdinal) return token.number.value;
  const order = ['eerste', 'tweede', 'derde', 'vierde'].indexOf(token?.word ?? '') + 1 || ['first', 'second', 'third', 'fourth'].indexOf(token?.word ?? '') + 1;
  return order || undefined;
}

const byOrder: Reader = (text, at) => {
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

const bySchoolYear: Reader = ({ tokens }, at) => {
  if (!means(tokens[at], 'schoolYear')) return undefined;
  const year = yearOf(tokens[at + 1]);
  if (year === undefined) return undefined;
  const second = /^[-–/]$/.test(tokens[at + 2]?.text ?? '') && tokens[at + 3]?.number !== undefined;
  return { moment: { kind: 'schoolYear', year: second ? year + 1 : year }, next: second ? at + 4 : at + 2 };
};

/** `this quarter`, `the next 12 weeks`, `last year`; `dit` and `this` alone are no moment. */
const byDeictic: Reader = (text, at) => {
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
  return means(tokens[second], 'season', 'feast') ? { moment: { kind: 'named' }, next: second + 1 } : undefined;
};

const byName: Reader = (text, at) => {
  const { tokens, weekdayOf } = text;
  const token = tokens[at];
  if (means(token, 'season', 'feast')) return withYear(text, { moment: { kind: 'named' }, next: at + 1 });
  if (means(token, 'yearEnd')) {
    const year = yearOf(tokens[at + 1]);
    return year === undefined ? { moment: { kind: 'period', which: 'this', count: 1, unit: yearEndUnit(token?.word ?? '') }, next: at + 1 } : { moment: { kind: 'year', year }, next: at + 2 };
  }
  if (means(token, 'today')) return { moment: { kind: 'today', days: 0 }, next: at + 1 };
  if (means(token, 'tomorrow')) return { moment: { kind: 'today', days: 1 }, next: at + 1 };
  const weekday = weekdayOf(token?.word ?? '');
  return weekday === undefined ? undefined : { moment: { kind: 'weekday', weekday }, next: at + 1 };
};

const yearEndUnit = (word: string): 'quarter' | 'month' | 'year' => (/^(?:quarter|kwartaal|eoq)/.test(word) ? 'quarter' : /^(?:month|maand)/.test(word) ? 'month' : 'year');

/** `the end of the year`, `einde schooljaar`: the one that runs now. */
const byEdge: Reader = ({ tokens }, at) => {
  const unit = timeUnitOf(tokens[at]);
  const before = means(tokens[at - 1], 'article', 'definite', 'possessive') ? tokens[at - 2] : tokens[at - 1];
  const led = means(before, 'of') ? tokens[at - 3] : before;
  const isEdge = means(before, 'edge', 'until end', 'begin') || (means(before, 'of') && means(led, 'edge', 'until end', 'begin'));
  const isNumbered = tokens[at + 1]?.kind === 'number' && yearOf(tokens[at + 1]) === undefined && !means(tokens[at + 2], 'percent');
  if (unit && isEdge && isNumbered) return { moment: { kind: 'named' }, next: at + 2 };
  return unit && isEdge ? { moment: { kind: 'period', which: 'this', count: 1, unit }, next: at + 1 } : undefined;
};

/** `week 40`, `week 12 of 2027`. */
const byWeekNumber: Reader = (text, at) => {
  const { tokens } = text;
  const week = tokens[at + 1]?.number?.value;
  if (!means(tokens[at], 'week') || week === undefined || tokens[at + 1]?.kind !== 'number' || week > 53 || week < 1) return undefined;
  return withYear(text, { moment: { kind: 'named' }, next: at + 2 });
};

/** `fiscal year 2027`, `de maand mei`. */
const byUnitAndName: Reader = (text, at) => {
  const { tokens, monthOf } = text;
  const year = means(tokens[at], 'year') ? yearOf(tokens[at + 1]) : undefined;
  if (year !== undefined) return { moment: { kind: 'year', year }, next: at + 2 };
  const month = means(tokens[at], 'month') ? monthOf(tokens[at + 1]?.word ?? '') : undefined;
  return month === undefined ? undefined : withYear(text, { moment: { kind: 'month', month }, next: at + 2 });
};

const byYear: Reader = ({ tokens }, at) => {
  const year = yearOf(tokens[at]);
  return year === undefined ? undefined : { moment: { kind: 'year', year }, next: at + 1 };
};

const readers: readonly Reader[] = [byDate, byDayAndMonth, byMonth, byLetter, bySchoolYear, byOrder, byDeictic, byUnitAndName, byWeekNumber, byEdge, byName, byYear];

/** The calendar moment that begins at a token, without the words before it; undefined where none does. */
export function momentAt(text: MomentText, at: number): FoundMoment | undefined {
  for (const read of readers) {
    const found = read(text, at);
    if (found) return found;
  }
  return undefined;
}
