import type { Day } from '../../core/period';
import { calendarDay, dayOf } from '../../core/period/calendar';

/** A run of days: `from` included, `until` not. */
export interface Days {
  readonly from: Day;
  readonly until: Day;
}

/** The days of `days` that fall in `within`; `until` is not before `from`. */
export function daysWithin(days: Days, within: Days): Days {
  const from = Math.max(days.from, within.from);
  return { from, until: Math.max(from, Math.min(days.until, within.until)) };
}

/** The place of a day in a year of twelve months of 30 days; the 31st stands with the first of the next month. */
function place360(day: Day): number {
  const { year, month, day: ofMonth } = calendarDay(day);
  return (year * 12 + month - 1) * 30 + Math.min(ofMonth - 1, 30);
}

/**
 * Days in the 30/360 count: every full month has 30, February too, and the 31st counts as none.
 * @example days360({ from: dayOf(2026, 1, 20), until: dayOf(2026, 2, 1) }) // 11
 */
export const days360 = ({ from, until }: Days): number => place360(until) - place360(from);

/** A month counts as a whole one from this many days of service: 16, or 15 in February. */
const enoughDays = (month: number): number => (month === 2 ? 15 : 16);

/**
 * Whole months of service: a calendar month counts when the service covers at least 16 of its days (15 in February). Of a
 * service that is measured in several parts, the month belongs to the part that holds its 16th day (15th in February), so
 * that the parts together have as many months as the service.
 * @param service all days in service; the part lies in it
 * @example wholeMonths({ from: dayOf(2026, 4, 16), until: dayOf(2026, 5, 1) }) // 0: 15 days
 */
export function wholeMonths(part: Days, service: Days = part): number {
  let months = 0;
  if (part.until <= part.from) return months;
  const first = calendarDay(part.from);
  for (let n = first.month; dayOf(first.year, n, 1) < part.until; n += 1) {
    const month = { from: dayOf(first.year, n, 1), until: dayOf(first.year, n + 1, 1) };
    const enough = enoughDays(calendarDay(month.from).month);
    const served = daysWithin(service, month);
    const decisive = month.from + enough - 1;
    if (served.until - served.from >= enough && part.from <= decisive && decisive < part.until) months += 1;
  }
  return months;
}
