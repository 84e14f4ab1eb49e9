import type { Day, Period } from '../../core/period';
import { workingDaysBefore } from '../../core/period/working-days';
import type { SeasonalProfile, WeightedPart } from './pace-result';

/** Which part of a target should be there when part of its period has passed. */
export type Pace = 'calendarDays' | 'workingDays' | 'seasonal' | 'whole';

export interface PaceOptions {
  readonly pace: Pace;
  /** Days off besides the weekend. */
  readonly holidays?: readonly Day[];
  /** The parts of the period with their weights, for the pace `seasonal`; without them working days count. */
  readonly profile?: readonly WeightedPart[];
}

type Days = Pick<Period, 'start' | 'end'>;
type Counter = (day: Day) => number;

/**
 * The share of a period, from 0 to 1, that has passed at the end of `asOf`: before the period 0, after it 1. `whole` is always 1:
 * the whole target counts from the first day. A period without a working day passes by calendar days.
 * @example elapsedShare(may2026, dayOf(2026, 5, 15), { pace: 'workingDays', holidays }) // 10 of 19 working days: 0.526
 */
export function elapsedShare(period: Days, asOf: Day, { pace, holidays = [], profile = [] }: PaceOptions): number {
  const day = Math.floor(asOf);
  switch (pace) {
    case 'whole':
      return 1;
    case 'calendarDays':
      return passed(period, day, (each) => each);
    case 'workingDays':
      return passed(period, day, workingDaysBefore(holidays));
    case 'seasonal':
      return seasonal(period, day, { profile, before: workingDaysBefore(holidays) });
  }
}

function passed({ start, end }: Days, asOf: Day, before: Counter): number {
  if (asOf < start) return 0;
  if (asOf >= end - 1) return 1;
  const all = before(end) - before(start);
  return all > 0 ? (before(asOf + 1) - before(start)) / all : (asOf + 1 - start) / (end - start);
}

/** Parts that lie in the period count with their weight; within a part the working days do. */
function seasonal(period: Days, asOf: Day, { profile, before }: { readonly profile: readonly WeightedPart[]; readonly before: Counter }): number {
  const parts = profile.filter(({ start, end, weight }) => start >= period.start && end <= period.end && weight > 0);
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return passed(period, asOf, before);
  if (asOf >= period.end - 1) return 1;
  return parts.reduce((sum, part) => sum + part.weight * passed(part, asOf, before), 0) / total;
}

/**
 * The profile of a year laid over its periods, the first with the first share; nothing where their numbers differ.
 * @example profileParts(profile, twelveMonthsOf2026)
 */
export const profileParts = ({ shares }: SeasonalProfile, periods: readonly Days[]): readonly WeightedPart[] =>
  shares.length === periods.length ? periods.map(({ start, end }, place) => ({ start, end, weight: shares[place]! })) : [];
