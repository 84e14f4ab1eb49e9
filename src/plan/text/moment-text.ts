import type { Moment } from './moment';
import type { Quantity } from './quantities';
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

/** Reads one kind of moment that begins at a token. */
export type MomentReader = (text: MomentText, at: number) => FoundMoment | undefined;

/** A moment to which a year can be added. */
type YearlessMoment = Extract<Moment, { readonly kind: 'day' | 'month' | 'quarter' | 'half' }>;

const inYear = (moment: YearlessMoment | Extract<Moment, { readonly kind: 'named' | 'period' }>, year: number): Moment =>
  moment.kind === 'named' || moment.kind === 'period' ? moment : { ...moment, year };

/** A year behind a moment: `2026`, `of 2026`, `, 2026`, `of this year`. */
export function withYear(text: MomentText, found: { readonly moment: Parameters<typeof inYear>[0]; readonly next: number }): FoundMoment {
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
