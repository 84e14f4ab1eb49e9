import { fold } from '../../core/fold';
import { workingDaysBefore } from '../../core/period/working-days';
import type { HolidayRow } from '../../tables/schemas/holidays';
import type { Days } from './day-counts';

/** Counts working days: Monday to Friday without the holidays of a country. */
export type CountWorkingDays = (days: Days) => number;

/**
 * Working days by the Holidays table: Monday to Friday, less the holidays that name this country or none. A holiday at the
 * weekend takes nothing off. Without a country only the holidays that name none count.
 * @example workingDays(holidays, 'NL')({ from: dayOf(2026, 4, 27), until: dayOf(2026, 5, 2) }) // 4: Koningsdag is a Monday
 */
export function workingDays(holidays: readonly HolidayRow[], country: string | undefined): CountWorkingDays {
  const before = workingDaysBefore(holidays.filter((row) => isFor(row, country)).map(({ date }) => Math.floor(date)));
  return ({ from, until }) => (until <= from ? 0 : before(until) - before(from));
}

const isFor = ({ country, date }: HolidayRow, wanted: string | undefined): boolean =>
  date === date && (country === undefined || (wanted !== undefined && fold(country) === fold(wanted)));
