import { mean } from 'simple-statistics';
import { message } from '../../core/message';
import type { ProfileResult } from './pace-result';
import type { Series } from './series';

export interface ProfileOptions {
  /** The place in the year of the first value, 0 (default) = the first period of the year. */
  readonly startsAt?: number;
  /** Full years that are needed, 2 by default: one year alone may have been an odd one. */
  readonly years?: number;
}

/**
 * Which share of a year each of its periods brings, averaged over the full years of the series; years with a gap are left out.
 * Years count alike, however large. Of a series with one period a year the only share is 1.
 * @example seasonalProfile({ values: [10, 20, 30, 40, 10, 30, 20, 40], periodsPerYear: 4 }) // shares 0.1, 0.25, 0.25, 0.4
 */
export function seasonalProfile({ values, periodsPerYear }: Series, { startsAt = 0, years = 2 }: ProfileOptions = {}): ProfileResult {
  const season = Number.isInteger(periodsPerYear) && periodsPerYear > 0 ? periodsPerYear : 1;
  const skipped = (season - (Math.floor(startsAt) % season)) % season;
  const full = yearsOf(values.slice(skipped), season);
  if (full.length < years || full.length === 0) return { kind: 'tooShort', points: full.length, needed: Math.max(1, years), says: message('series.profileTooShort', { years: full.length, needed: Math.max(1, years) }) };
  const shares = full.map((year) => sharesOf(year));
  // A negative share would turn the pace around: more time gone, less of the target due.
  if (full.some((year) => sum(year) <= 0) || full[0]!.some((_, place) => mean(shares.map((year) => year[place]!)) < 0)) return { kind: 'notPositive', says: message('series.notPositive', {}) };
  return { kind: 'profile', shares: full[0]!.map((_, place) => mean(shares.map((year) => year[place]!))), years: full.length };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const sharesOf = (year: readonly number[]): readonly number[] => year.map((value) => value / sum(year));

function yearsOf(values: Series['values'], season: number): readonly (readonly number[])[] {
  const years = Array.from({ length: Math.floor(values.length / season) }, (_, i) => values.slice(i * season, (i + 1) * season));
  return years.map((year) => year.filter((value) => value !== null && Number.isFinite(value))).filter((year): year is number[] => year.length === season);
}

/** What came in on the working days of an earlier period, the first working day first. */
export type WorkingDayAmounts = readonly number[];

/**
 * How a period fills up by working day, from earlier ones: `parts` pieces (10 by default) of as many working days, each with the
 * share that came in then. Periods that add up to 0 or less are left out.
 * @param earlier two periods at least
 */
export function workingDayProfile(earlier: readonly WorkingDayAmounts[], parts = 10): ProfileResult {
  const usable = earlier.filter((days) => days.length > 0 && days.every(Number.isFinite) && sum(days) > 0);
  if (usable.length < 2) return { kind: 'tooShort', points: usable.length, needed: 2, says: message('series.dayProfileTooShort', { periods: usable.length, needed: 2 }) };
  const filled = usable.map((days) => Array.from({ length: parts }, (_, part) => (upTo(days, (part + 1) / parts) - upTo(days, part / parts)) / sum(days)));
  const shares = Array.from({ length: parts }, (_, part) => Math.max(0, mean(filled.map((each) => each[part]!))));
  return { kind: 'profile', shares: shares.map((share) => share / sum(shares)), years: usable.length };
}

/** What had come in after that share of the days; within a day evenly. */
function upTo(days: WorkingDayAmounts, share: number): number {
  const reached = share * days.length;
  const whole = Math.floor(reached + 1e-9);
  return sum(days.slice(0, whole)) + (reached - whole > 1e-9 ? (reached - whole) * (days[whole] ?? 0) : 0);
}

/**
 * The share of a period that should be there when so much of its working days has passed.
 * @param shares of pieces of equally many working days, as `workingDayProfile` gives
 * @param passed share of the working days, from 0 to 1
 */
export function shareByProfile(shares: readonly number[], passed: number): number {
  return Math.min(1, upTo(shares, Math.min(1, Math.max(0, passed))));
}
