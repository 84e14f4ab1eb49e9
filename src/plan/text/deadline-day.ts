import type { Day } from '../../core/period';
import { calendarDay, dayOf, existingDay } from '../../core/period/calendar';
import type { Moment, MomentEdge } from './moment';
import type { TimeUnit } from './quantities';

/** First day, and the day behind the last. */
interface Stretch {
  readonly start: Day;
  readonly end: Day;
}

const months = (year: number, from: number, count: number): Stretch => ({ start: dayOf(year, from, 1), end: dayOf(year, from + count, 1) });

/** At most so many years lie between two days that the calendar does not have every year. */
const leapYears = 8;

/** The first stretch of its kind that is not over: this year's, or next year's. */
const coming = (today: Day, ofYear: (year: number) => Stretch, written: number | undefined): Stretch => {
  if (written !== undefined) return ofYear(written);
  let { year } = calendarDay(today);
  // 29 February is not in every year.
  for (const last = year + leapYears; year < last && !(ofYear(year).end > today); ) year += 1;
  return ofYear(year);
};

const monthsIn: Readonly<Partial<Record<TimeUnit, number>>> = { month: 1, quarter: 3, halfYear: 6, year: 12, schoolYear: 12, semester: 6 };
const daysIn: Readonly<Partial<Record<TimeUnit, number>>> = { day: 1, week: 7 };

/** The day a length of time later: the same day of a later month, or its last where the month is shorter. */
function later(from: Day, count: number, unit: TimeUnit): Day | undefined {
  const length = monthsIn[unit];
  if (length !== undefined) {
    const { year, month, day } = calendarDay(from);
    const whole = month + Math.round(count * length);
    return Math.min(dayOf(year, whole, day), dayOf(year, whole + 1, 1) - 1);
  }
  const days = daysIn[unit];
  if (days !== undefined) return from + Math.round(count * days);
  return unit === 'workday' ? workdaysLater(from, Math.round(count)) : undefined;
}

/** Monday is 0. */
const weekdayOf = (day: Day): number => (((day - 2) % 7) + 7) % 7;

function workdaysLater(from: Day, count: number): Day {
  let day = from;
  for (let left = count; left > 0; ) {
    day += 1;
    if (weekdayOf(day) < 5) left -= 1;
  }
  return day;
}

/** August to July, named by the year in which it ends. */
const schoolYear = (ends: number): Stretch => ({ start: dayOf(ends - 1, 8, 1), end: dayOf(ends, 8, 1) });

/** The unit of time that runs on a day. */
function running(today: Day, unit: TimeUnit): Stretch | undefined {
  const { year, month } = calendarDay(today);
  switch (unit) {
    case 'week':
      return { start: today - weekdayOf(today), end: today - weekdayOf(today) + 7 };
    case 'month':
      return months(year, month, 1);
    case 'quarter':
      return months(year, Math.floor((month - 1) / 3) * 3 + 1, 3);
    case 'halfYear':
    case 'semester':
      return months(year, month <= 6 ? 1 : 7, 6);
    case 'year':
      return months(year, 1, 12);
    case 'schoolYear':
      return schoolYear(month >= 8 ? year + 1 : year);
    case 'day':
    case 'workday':
      return { start: today, end: today + 1 };
    case 'second':
    case 'minute':
    case 'hour':
    case 'sprint':
      return undefined;
  }
}

/** `this quarter` ends with it, `next quarter` with the one behind it, `the next three months` three months from today. */
function period(today: Day, moment: Extract<Moment, { kind: 'period' }>): Stretch | undefined {
  const { which, count, unit } = moment;
  const now = running(today, unit);
  if (!now || which === 'last') return undefined;
  if (which === 'this') return now;
  if (count !== 1) {
    const end = later(today, count, unit);
    return end === undefined ? undefined : { start: today, end: end + 1 };
  }
  return running(now.end, unit);
}

function stretchOf(moment: Moment, today: Day): Stretch | undefined {
  switch (moment.kind) {
    case 'day':
      return coming(today, (year) => dayStretch(existingDay(year, moment.month, moment.day) ?? NaN), moment.year);
    case 'month':
      return coming(today, (year) => months(year, moment.month, 1), moment.year);
    case 'quarter':
      return coming(today, (year) => months(year, moment.quarter * 3 - 2, 3), moment.year);
    case 'half':
      return coming(today, (year) => months(year, moment.half * 6 - 5, 6), moment.year);
    case 'year':
      return months(moment.year, 1, 12);
    case 'schoolYear':
      return coming(today, schoolYear, moment.year);
    case 'weekday':
      return dayStretch(today + ((moment.weekday - 1 - weekdayOf(today) + 7) % 7));
    case 'period':
      return period(today, moment);
    case 'duration':
      return dayStretch(later(today, moment.count, moment.unit) ?? NaN);
    case 'today':
      return dayStretch(today + moment.days);
    case 'named':
      return undefined;
  }
}

const dayStretch = (day: Day): Stretch => ({ start: day, end: day + 1 });

/**
 * The last day on which a deadline is kept; undefined where only the organisation can tell (`before the move`, `by Easter`).
 * `before` ends on the day before; a month, quarter or year ends on its last day, and a school year on 31 July.
 * @example deadlineDay({ kind: 'quarter', quarter: 1 }, undefined, dayOf(2026, 11, 22)) === dayOf(2027, 3, 31)
 */
export function deadlineDay(moment: Moment, edge: MomentEdge | undefined, today: Day): Day | undefined {
  const found = stretchOf(moment, today);
  if (!found || Number.isNaN(found.start)) return undefined;
  switch (edge) {
    case 'before':
      return found.start - 1;
    case 'begin':
      return found.start;
    case 'middle':
      return Math.floor((found.start + found.end) / 2);
    case 'end':
    case undefined:
      return found.end - 1;
  }
}
