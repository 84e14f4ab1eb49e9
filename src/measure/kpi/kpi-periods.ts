import type { Day, Period } from '../../core/period';
import { periodContaining } from '../../core/period/calendar-periods';
import type { RunCalendar } from '../run-calendar';
import type { KpiPlan } from './kpi-plan';

/** The number of periods that a trend shows. */
const shown = 12;
/** The number that is looked at: three years of months, for the same period of last year and for what is to be expected. */
const lookedAt = 36;

/** The periods of a KPI up to the one that holds a day, oldest first: one more than is looked at, because the last may have nothing yet. */
export function periodsOf({ grain }: KpiPlan, asOf: Day, { fiscalStart }: RunCalendar): readonly Period[] {
  const periods: Period[] = [];
  let day = asOf;
  while (periods.length <= lookedAt) {
    const period = periodContaining(grain, day, fiscalStart);
    periods.unshift(period);
    day = period.start - 1;
  }
  return periods;
}

/** The last periods of those, as many as a trend shows, and so many more. */
export const lastShown = <T>(all: readonly T[], more = 0): readonly T[] => all.slice(-shown - more);

/** The days on which is looked: today, and the last day that counts. */
export interface LookDays {
  readonly today: Day;
  readonly asOf: Day;
}

/** True when a period is over on the day that is looked, up to the last day that counts; it still runs on its own last day. */
export const isOver = ({ end }: Period, { today, asOf }: LookDays): boolean => end <= today && end - 1 <= asOf;
