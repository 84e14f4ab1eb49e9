import type { Day } from '../period';

/** A day of the calendar; month 1 is January. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const millisecondsPerDay = 86_400_000;
const excelEpoch = Date.UTC(1899, 11, 30);

/** After 400 years the calendar repeats itself. */
const cycle = { years: 400, days: 146_097 };

/**
 * The day serial of a calendar day. Months past 12 and days past the month run on into the next.
 * @example dayOf(2026, 12, 31) // 46387
 * @example dayOf(2026, 14, 1) === dayOf(2027, 2, 1) // true
 */
export function dayOf(year: number, month: number, day: number): Day {
  // Date.UTC takes the years 0 to 99 for 1900 to 1999; a cycle later there is no such year.
  const milliseconds = Date.UTC(year + cycle.years, month - 1, day) - excelEpoch;
  return Math.round(milliseconds / millisecondsPerDay) - cycle.days;
}

/**
 * The calendar day of a serial; a time of day is left out.
 * @example calendarDay(46387) // { year: 2026, month: 12, day: 31 }
 */
export function calendarDay(day: Day): CalendarDay {
  const date = new Date(excelEpoch + Math.floor(day) * millisecondsPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/**
 * The serial of a calendar day; undefined where the calendar has no such day, and before 1900, of which Excel has no days.
 * @param month 1–12
 * @example existingDay(2026, 2, 29) // undefined
 */
export function existingDay(year: number, month: number, day: number): Day | undefined {
  const serial = dayOf(year, month, day);
  const found = calendarDay(serial);
  return found.year === year && found.month === month && found.day === day && serial > 0 ? serial : undefined;
}
