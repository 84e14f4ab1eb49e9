import { fold } from '../../core/fold';
import type { Day } from '../../core/period';
import type { HolidayRow } from '../../tables/schemas/holidays';
import type { Days } from './day-counts';

/** Counts working days: Monday to Friday without the holidays of a country. */
export type CountWorkingDays = (days: Days) => number;

/** Days from Monday to Friday before a day, counted from serial 2: Monday 1 January 1900. */
function weekdaysBefore(day: Day): number {
  const since = day - 2;
  const weeks = Math.floor(since / 7);
  return weeks * 5 + Math.min(since - weeks * 7, 5);
}

/** True from Monday to Friday. */
const isWeekday = (day: Day): boolean => weekdaysBefore(day + 1) > weekdaysBefore(day);

/**
 * Working days by the Holidays table: Monday to Friday, less the holidays that name this country or none. A holiday at the
 * weekend takes nothing off. Without a country only the holidays that name none count.
 * @example workingDays(holidays, 'NL')({ from: dayOf(2026, 4, 27), until: dayOf(2026, 5, 2) }) // 4: Koningsdag is a Monday
 */
export function workingDays(holidays: readonly HolidayRow[], country: string | undefined): CountWorkingDays {
  const free = [...new Set(holidays.filter((row) => isFor(row, country)).map(({ date }) => Math.floor(date)))].filter(isWeekday).sort((a, b) => a - b);
  return ({ from, until }) => (until <= from ? 0 : weekdaysBefore(until) - weekdaysBefore(from) - (placeIn(free, until) - placeIn(free, from)));
}

const isFor = ({ country, date }: HolidayRow, wanted: string | undefined): boolean =>
  date === date && (country === undefined || (wanted !== undefined && fold(country) === fold(wanted)));

/** How many of the sorted days come before a day. */
function placeIn(sorted: readonly Day[], day: Day): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
