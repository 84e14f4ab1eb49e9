import type { Day } from '../../core/period';
import { calendarDay } from '../../core/period/calendar';
import { fold } from '../../core/fold';
import type { WorkbookTables } from '../../tables/workbook-tables';
import type { FreeDay } from '../kpi/kpi-pace';
import type { ReviewAgenda } from './agenda';

/** The public holidays of a country in a year; none for a country that is not known. */
export type KnownHolidays = (country: string, year: number) => readonly Day[];

/** Reviews are planned for so many years ahead. */
const yearsAhead = 2;

/** Countries as they are written for people, else for schemes, each once. */
function countriesOf({ people, schemes }: Pick<WorkbookTables, 'people' | 'schemes'>): readonly string[] {
  const named = (rows: readonly { readonly country?: string | undefined }[]): readonly string[] => [...new Map(rows.flatMap(({ country = '' }) => (country.trim() === '' ? [] : [[fold(country), country.trim()] as const]))).values()];
  const ofPeople = named(people);
  return ofPeople.length > 0 ? ofPeople : named(schemes);
}

/**
 * The days on which nobody reviews anything: those of the Holidays table, and where there is none the known public holidays of
 * the countries that people (else schemes) name, from this year to two years on.
 */
export function freeDaysOf(tables: Pick<WorkbookTables, 'holidays' | 'people' | 'schemes'>, today: Day, known: KnownHolidays = () => []): { readonly days: readonly FreeDay[]; readonly told: ReviewAgenda['holidays'] } {
  if (tables.holidays.length > 0) return { days: tables.holidays, told: { from: 'table' } };
  const { year } = calendarDay(today);
  const years = Array.from({ length: yearsAhead + 1 }, (_, at) => year + at);
  const found = countriesOf(tables).map((country) => ({ country, dates: years.flatMap((one) => known(country, one)) })).filter(({ dates }) => dates.length > 0);
  if (found.length === 0) return { days: [], told: { from: 'none' } };
  return { days: found.flatMap(({ country, dates }) => dates.map((date) => ({ date, country }))), told: { from: 'countries', countries: found.map(({ country }) => country).sort() } };
}
