import type { Day } from '../../core/period';
import { calendarDay, dayOf } from '../../core/period/calendar';
import { isWeekday } from '../../core/period/working-days';
import type { Rhythm } from './agenda';

/** Longer than any row of free days in earnest. */
const mostDays = 366;

/**
 * The first day from a day on, itself included, that is from Monday to Friday and no holiday. Where a table calls every day of a
 * year a holiday, only weekends count.
 * @example workingDayFrom(saturday, new Set([monday])) // tuesday
 */
export function workingDayFrom(day: Day, holidays: ReadonlySet<Day>): Day {
  for (let next = day; next < day + mostDays; next += 1) if (isWeekday(next) && !holidays.has(next)) return next;
  return workingDayFrom(day, new Set());
}

/** How many months or days a rhythm takes. */
const steps: Readonly<Record<Rhythm, { readonly months: number; readonly days: number }>> = {
  day: { months: 0, days: 1 },
  week: { months: 0, days: 7 },
  twoWeeks: { months: 0, days: 14 },
  month: { months: 1, days: 0 },
  quarter: { months: 3, days: 0 },
  halfYear: { months: 6, days: 0 },
  year: { months: 12, days: 0 },
};

/**
 * A day later by one rhythm, whatever day of the week that is. A month after the 31st is the last day of the next month.
 * @example laterBy('month', dayOf(2026, 1, 31)) // 28 February 2026
 */
export function laterBy(rhythm: Rhythm, day: Day): Day {
  const { months, days } = steps[rhythm];
  if (months === 0) return day + days;
  const { year, month, day: date } = calendarDay(day);
  return Math.min(dayOf(year, month + months, date), dayOf(year, month + months + 1, 1) - 1);
}
