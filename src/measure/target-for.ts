import type { SeasonStep } from '../core/derivation';
import { exactSum } from '../core/money/exact-sum';
import { type CalendarGrain, periodsBetween } from '../core/period/calendar-periods';
import type { Day, Period, PeriodGrain } from '../core/period';
import { sameSpan, type TargetEntry } from './targets';

/** The weight of a period and of the longer one that it is a part of, and how both came about. */
export interface Weighed {
  readonly weight: number;
  readonly total: number;
  readonly steps?: (() => NonNullable<SeasonStep['by']>) | undefined;
}

/** How the target of one period follows from what the Targets table says. */
export type TargetAnswer =
  | { readonly kind: 'given'; readonly value: number; readonly entry: TargetEntry }
  /** The target of a longer period divided evenly. */
  | { readonly kind: 'spread'; readonly value: number; readonly entry: TargetEntry; readonly parts: number }
  /** The target of a longer period divided by weights: × weight ÷ total. */
  | { readonly kind: 'seasonal'; readonly value: number; readonly entry: TargetEntry; readonly weight: number; readonly total: number; readonly steps?: Weighed['steps'] }
  /** The target of a longer period is divided by weights, and one of them is not known. */
  | { readonly kind: 'unweighed'; readonly entry: TargetEntry }
  /** The targets of shorter periods added up. */
  | { readonly kind: 'summed'; readonly value: number; readonly entries: readonly TargetEntry[] }
  | { readonly kind: 'none' }
  /** One of the payee's target rows could not be read. */
  | { readonly kind: 'unreadable' }
  /** Shorter periods have targets, but not all of them. */
  | { readonly kind: 'incomplete' }
  /** Two targets for the same days, with different values. */
  | { readonly kind: 'twice' }
  /** The target changes inside the period. */
  | { readonly kind: 'changes' };

/** What decides the target: the period, the first and last served day in it, and whether targets can be divided and added. */
export interface TargetQuestion {
  readonly period: Period;
  /** First day that counts, and the day after the last. */
  readonly from: Day;
  readonly until: Day;
  /** True for sums and counts; a year's target of an average or a ratio holds for each of its months as it is. */
  readonly additive: boolean;
  /** The number of this grain's periods in a longer one, or nothing when they do not fit. */
  readonly partsIn: (whole: Period) => number | undefined;
  /** The weight of the period in a longer one, and that of the whole; absent where it is divided evenly. */
  readonly weigh?: (whole: Period) => Weighed | undefined;
}

/**
 * The target of a payee for one period, from the entries for that payee and measure: the period's own; else a dated one
 * in force on the first day that counts; else the shortest longer period's, divided evenly or by weights; else the sum of shorter ones
 * when they are complete; else one that names no period at all.
 */
export function targetFor(entries: readonly TargetEntry[], question: TargetQuestion): TargetAnswer {
  if (entries.length === 0) return { kind: 'none' };
  for (const { unreadable } of entries) if (unreadable) return { kind: 'unreadable' };
  return exact(entries, question) ?? dated(entries, question) ?? spread(entries, question) ?? summed(entries, question) ?? always(entries);
}

function one(entry: TargetEntry, entries: readonly TargetEntry[]): TargetAnswer {
  for (const other of entries) if (other.value !== entry.value && sameSpan(other, entry)) return { kind: 'twice' };
  return { kind: 'given', value: entry.value, entry };
}

function exact(entries: readonly TargetEntry[], { period }: TargetQuestion): TargetAnswer | undefined {
  for (const entry of entries) {
    if (entry.period?.start === period.start && entry.period.end === period.end) return one(entry, entries);
  }
  return undefined;
}

function dated(entries: readonly TargetEntry[], { from, until }: TargetQuestion): TargetAnswer | undefined {
  let inForce: TargetEntry | undefined;
  for (const entry of entries) {
    if (entry.start === undefined || entry.period) continue;
    if (entry.start > from && entry.start < until) return { kind: 'changes' };
    if (entry.start <= from && entry.start > (inForce?.start ?? -Infinity)) inForce = entry;
  }
  return inForce && one(inForce, entries);
}

function spread(entries: readonly TargetEntry[], { period, additive, partsIn, weigh }: TargetQuestion): TargetAnswer | undefined {
  let shortest: TargetEntry | undefined;
  for (const entry of entries) {
    const whole = entry.period;
    if (!whole || whole.start > period.start || whole.end < period.end) continue;
    if (!shortest?.period || whole.end - whole.start < shortest.period.end - shortest.period.start) shortest = entry;
  }
  if (!shortest?.period) return undefined;
  const answer = one(shortest, entries);
  if (!additive || answer.kind !== 'given') return answer;
  if (weigh) return weighed(shortest, weigh(shortest.period));
  const parts = partsIn(shortest.period);
  return parts === undefined ? { kind: 'none' } : { kind: 'spread', value: shortest.value / parts, entry: shortest, parts };
}

function weighed(entry: TargetEntry, by: Weighed | undefined): TargetAnswer {
  return by ? { kind: 'seasonal', value: (entry.value * by.weight) / by.total, entry, ...by } : { kind: 'unweighed', entry };
}

function summed(entries: readonly TargetEntry[], { period, additive }: TargetQuestion): TargetAnswer | undefined {
  const within = entries.filter((entry) => entry.period && entry.period.start >= period.start && entry.period.end <= period.end);
  if (within.length === 0 || !additive) return undefined;
  const run: TargetEntry[] = [];
  let day = period.start;
  while (day < period.end) {
    const next = longestFrom(within, day);
    if (!next?.period) return { kind: 'incomplete' };
    if (one(next, within).kind === 'twice') return { kind: 'twice' };
    run.push(next);
    day = next.period.end;
  }
  return { kind: 'summed', value: exactSum(run.map(({ value }) => value)), entries: run };
}

function longestFrom(entries: readonly TargetEntry[], day: Day): TargetEntry | undefined {
  let longest: TargetEntry | undefined;
  for (const entry of entries) {
    if (entry.period?.start === day && entry.period.end > (longest?.period?.end ?? day)) longest = entry;
  }
  return longest;
}

function always(entries: readonly TargetEntry[]): TargetAnswer {
  const entry = entries.find(({ period, start }) => !period && start === undefined);
  return entry ? one(entry, entries) : { kind: 'none' };
}

/**
 * Counts the periods of a grain in a longer period; nothing when they do not fill it exactly. Answers are kept.
 * @param custom the user's own periods, for grain `custom`
 * @example partCounter('month', [], 1)(year2026) // 12
 */
export function partCounter(grain: PeriodGrain, custom: readonly Period[], fiscalStart: number): (whole: Period) => number | undefined {
  const counted = new Map<number, { readonly end: Day; readonly parts: number | undefined }>();
  return (whole) => {
    const known = counted.get(whole.start);
    if (known?.end === whole.end) return known.parts;
    const parts = countParts(whole, partsOfGrain(grain, whole, { custom, fiscalStart }));
    counted.set(whole.start, { end: whole.end, parts });
    return parts;
  };
}

const partsOfGrain = (grain: PeriodGrain, whole: Period, calendar: { readonly custom: readonly Period[]; readonly fiscalStart: number }): readonly Period[] =>
  grain === 'custom'
    ? calendar.custom.filter(({ start, end }) => start < whole.end && end > whole.start)
    : calendarParts(grain, whole, calendar.fiscalStart);

const calendarParts = (grain: CalendarGrain, whole: Period, fiscalStart: number): readonly Period[] => periodsBetween(grain, whole.start, whole.end - 1, fiscalStart);

const countParts = (whole: Period, parts: readonly Period[]): number | undefined =>
  parts[0]?.start === whole.start && parts[parts.length - 1]?.end === whole.end && parts.every(({ start }, i) => i === 0 || parts[i - 1]!.end === start) ? parts.length : undefined;
