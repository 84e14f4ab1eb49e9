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
 * Reads a written day: `2026-11-22`, or day first: `22-11-2026`, `22.11.2026`. With slashes only when it cannot be read
 * two ways. A day that does not exist or lies before 1900, or anything else, gives nothing.
 * @example parseDay('22-11-2026') // 46348
 * @example parseDay('3/4/2026') // undefined: 3 April or 4 March
 */
export function parseDay(text: string): Day | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  if (iso) return existingDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const written = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})$/.exec(text.trim());
  if (!written) return undefined;
  const [first, second, year] = [Number(written[1]), Number(written[3]), Number(written[4])];
  if (written[2] !== '/' || first === second || first > 12) return existingDay(year, second, first);
  return second > 12 ? existingDay(year, first, second) : undefined;
}

function existingDay(year: number, month: number, day: number): Day | undefined {
  const serial = dayOf(year, month, day);
  const found = calendarDay(serial);
  return found.year === year && found.month === month && found.day === day && serial > 0 ? serial : undefined;
}
