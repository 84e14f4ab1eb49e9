import type { Day, Period, PeriodGrain } from '../period';
import { calendarDay, dayOf } from './calendar';

/** Grains that the calendar itself defines; custom periods come from the user's Periods table. */
export type CalendarGrain = Exclude<PeriodGrain, 'custom'>;

const monthsIn: Readonly<Record<CalendarGrain, number>> = { year: 12, half: 6, quarter: 3, month: 1 };

/**
 * The n-th (1 = first) period of a grain in a fiscal year. A fiscal year is named by the calendar year in which it ends.
 * @param fiscalStart the month in which the fiscal year starts, 1–12
 * @example fiscalPeriod('quarter', 2026, 1, 7) // 2026-Q1: 2025-07-01 up to 2025-10-01
 */
export function fiscalPeriod(grain: CalendarGrain, fiscalYear: number, n: number, fiscalStart = 1): Period {
  const months = monthsIn[grain];
  const year = fiscalStart === 1 ? fiscalYear : fiscalYear - 1;
  const month = fiscalStart + (n - 1) * months;
  const start = dayOf(year, month, 1);
  return { grain, name: nameOf(grain, fiscalYear, n, start), start, end: dayOf(year, month + months, 1) };
}

function nameOf(grain: CalendarGrain, fiscalYear: number, n: number, start: Day): string {
  switch (grain) {
    case 'year':
      return `${fiscalYear}`;
    case 'half':
      return `${fiscalYear}-H${n}`;
    case 'quarter':
      return `${fiscalYear}-Q${n}`;
    case 'month': {
      const { year, month } = calendarDay(start);
      return `${year}-${String(month).padStart(2, '0')}`;
    }
  }
}

/**
 * The period of a grain that contains a day.
 * @example periodContaining('quarter', dayOf(2026, 11, 22)).name // '2026-Q4'
 */
export function periodContaining(grain: CalendarGrain, day: Day, fiscalStart = 1): Period {
  const { year, month } = calendarDay(day);
  const fiscalYear = fiscalStart > 1 && month >= fiscalStart ? year + 1 : year;
  const monthOfYear = (month - fiscalStart + 12) % 12;
  return fiscalPeriod(grain, fiscalYear, Math.floor(monthOfYear / monthsIn[grain]) + 1, fiscalStart);
}

/**
 * Every period of a grain that overlaps the days from `first` through `last` (both included), oldest first. None when
 * `last` lies before `first`.
 * @example periodsBetween('month', dayOf(2026, 1, 31), dayOf(2026, 3, 1)).map((p) => p.name) // ['2026-01', '2026-02', '2026-03']
 */
export function periodsBetween(grain: CalendarGrain, first: Day, last: Day, fiscalStart = 1): readonly Period[] {
  const periods: Period[] = [];
  let day = first;
  while (day <= last) {
    const period = periodContaining(grain, day, fiscalStart);
    periods.push(period);
    day = period.end;
  }
  return periods;
}
