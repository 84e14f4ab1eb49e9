import type { Day, Period } from '../../core/period';
import { elapsedShare } from '../series/elapsed-share';
import type { FigureSources } from './kpi-actuals';
import { isOver, lastShown } from './kpi-periods';
import type { KpiPlan } from './kpi-plan';

/** Which part of their whole figure earlier periods had reached on average; undefined where fewer than three show it. */
export interface ReachedBefore {
  readonly share: number | undefined;
  readonly periods: number;
}

/** Fewer earlier periods say nothing about how a count slows down. */
const needed = 3;

/**
 * How far earlier periods were when as much of their working days had passed as of a running one: the average part of their
 * whole figure, over at most twelve periods that are over and came to more than 0.
 * @example // customers halfway three earlier months: 60 of 80, 70 of 90 and 64 of 80 → 0.776
 */
export function reachedBefore(plan: KpiPlan, periods: readonly Period[], { measured, measuredTo, days }: Omit<FigureSources, 'pacing'>, holidays: readonly Day[]): (period: Period, until: Day) => ReachedBefore {
  return (running, until) => {
    const elapsed = elapsedShare(running, until, { pace: 'workingDays', holidays });
    const earlier = lastShown(periods.filter((one) => one.end <= running.start && isOver(one, days)));
    const shares = earlier.flatMap((one) => {
      const whole = measured(plan, one)?.actual;
      if (whole?.kind !== 'known' || whole.value <= 0) return [];
      const part = measuredTo(plan, one, lastDayAt(one, elapsed, holidays));
      return part === undefined ? [] : [part / whole.value];
    });
    return { periods: shares.length, share: shares.length < needed ? undefined : shares.reduce((sum, share) => sum + share, 0) / shares.length };
  };
}

/** Room for the noise of a division. */
const hair = 1e-9;

/** The last day of a period at whose end no more of it had passed than a share; the day before the first where the first day is too far. */
function lastDayAt(period: Period, share: number, holidays: readonly Day[]): Day {
  let day = period.end - 1;
  while (day >= period.start && elapsedShare(period, day, { pace: 'workingDays', holidays }) > share + hair) day -= 1;
  return day;
}
