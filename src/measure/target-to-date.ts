import type { Day, Period } from '../core/period';

/**
 * The part of a period's target that belongs to the days up to and including `today`, in calendar days. Before the
 * period it is 0, after it the whole target.
 * @example targetToDate(1000, february2026, dayOf(2026, 2, 27)) // 964.29 (27 of 28 days), unrounded
 * @see Performio release notes 5.9.3, month-to-date target
 */
export function targetToDate(target: number, period: Pick<Period, 'start' | 'end'>, today: Day): number {
  const elapsed = Math.min(Math.max(today + 1 - period.start, 0), period.end - period.start);
  return (target * elapsed) / (period.end - period.start);
}
