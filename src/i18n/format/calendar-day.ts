import type { Day } from '../../core/period';

const unixEpoch = 25569;
const msPerDay = 86_400_000;

export interface CalendarDay {
  readonly year: number;
  /** 1 = January. */
  readonly month: number;
  readonly day: number;
}

/** Year, month and day of a day serial. @example calendarDay(46387) // { year: 2026, month: 12, day: 31 } */
export function calendarDay(serial: Day): CalendarDay {
  const date = new Date((serial - unixEpoch) * msPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
