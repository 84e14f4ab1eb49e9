import type { Period } from '../../core/period';
import { calendarDay, dayOf } from '../../core/period/calendar';
import { periodContaining } from '../../core/period/calendar-periods';
import { type RunCalendar, spanOf } from '../../measure/run-calendar';

/**
 * The period before this one: of the calendar, or of the user's own. Nothing before the first own period.
 * @example previousPeriod(calendar, quarter1Of2026)?.name // '2025-Q4'
 */
export function previousPeriod({ custom, fiscalStart }: RunCalendar, { grain, start }: Period): Period | undefined {
  return grain === 'custom' ? custom.find(({ end }) => end === start) : periodContaining(grain, start - 1, fiscalStart);
}

/**
 * The same period a year earlier; of own periods the one with the same number in its year.
 * @example lastYear(calendar, september2026)?.name // '2025-09'
 */
export function lastYear(calendar: RunCalendar, period: Period): Period | undefined {
  if (period.grain === 'custom') return sameNumber(calendar, period);
  const { year, month, day } = calendarDay(period.start);
  return periodContaining(period.grain, dayOf(year - 1, month, day), calendar.fiscalStart);
}

function sameNumber(calendar: RunCalendar, period: Period): Period | undefined {
  const span = spanOf(calendar, period);
  const before = spanOf(calendar, { ...period, start: span.start - 1 });
  const inSpan = (one: Period): readonly Period[] => calendar.custom.filter(({ start }) => start >= one.start && start < one.end);
  if (span.start === period.start && span.end === period.end) return before;
  return inSpan(before)[inSpan(span).findIndex(({ start }) => start === period.start)];
}
