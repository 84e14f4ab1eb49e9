import type { Day, Period } from '../period';
import { calendarDay, dayOf } from './calendar';

/** How the weeks of a quarter are divided over its three periods. */
export type WeekPattern = '4-4-5' | '4-5-4' | '5-4-4';

/** The years, quarters and periods of a calendar of weeks, oldest first. */
export interface WeekCalendar {
  readonly years: readonly Period[];
  readonly quarters: readonly Period[];
  readonly periods: readonly Period[];
}

const weeksIn: Readonly<Record<WeekPattern, readonly [number, number, number]>> = { '4-4-5': [4, 4, 5], '4-5-4': [4, 5, 4], '5-4-4': [5, 4, 4] };

/**
 * A calendar of weeks around a first day of a fiscal year. Every year starts on the same weekday, on the one nearest to
 * that day of the calendar; so a year has 52 weeks, and 53 every fifth or sixth time: the week more is the last period's.
 * A year is named by the calendar year in which it ends, its periods `2026-P01` to `2026-P12`, its quarters `2026-Q1`.
 * @param span years before and after that of the first day
 * @example weekCalendar('4-4-5', dayOf(2025, 12, 29)).periods // 2026-P01: 29 December 2025 up to 26 January 2026
 */
export function weekCalendar(pattern: WeekPattern, firstDay: Day, span = 15): WeekCalendar {
  const starts = Array.from({ length: 2 * span + 2 }, (_, i) => yearStart(firstDay, i - span));
  const years = starts.slice(0, -1).map((start, i): Period => ({ grain: 'custom', name: yearName(firstDay, i - span), start, end: starts[i + 1]! }));
  const periods = years.flatMap((year) => periodsOf(year, pattern));
  const quarters = years.flatMap((year, y) => [0, 1, 2, 3].map((q): Period => ({ grain: 'custom', name: `${year.name}-Q${q + 1}`, start: periods[y * 12 + q * 3]!.start, end: periods[y * 12 + q * 3 + 2]!.end })));
  return { years, quarters, periods };
}

/** The calendar year in which a year ends; a few days into January do not count. */
function yearName(firstDay: Day, years: number): string {
  const { year, month, day } = calendarDay(firstDay);
  return `${calendarDay(dayOf(year + years + 1, month, day) - 8).year}`;
}

/** The first day of the year that is `years` later: on the same weekday, at most three days from the same date. */
function yearStart(firstDay: Day, years: number): Day {
  const { year, month, day } = calendarDay(firstDay);
  const date = dayOf(year + years, month, day);
  const past = (((date - firstDay) % 7) + 7) % 7;
  return past <= 3 ? date - past : date + 7 - past;
}

function periodsOf(year: Period, pattern: WeekPattern): readonly Period[] {
  const weeks = [0, 1, 2, 3].flatMap(() => weeksIn[pattern]);
  let start = year.start;
  return weeks.map((count, i): Period => {
    const end = i === 11 ? year.end : start + count * 7;
    const period: Period = { grain: 'custom', name: `${year.name}-P${String(i + 1).padStart(2, '0')}`, start, end };
    start = end;
    return period;
  });
}
