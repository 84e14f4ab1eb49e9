import { fold } from '../core/fold';
import type { KnownHolidays } from '../measure/rhythm/free-days';
import { publicHolidays } from '../tables/holidays/public-holidays';

const names: Readonly<Record<'NL' | 'BE', readonly string[]>> = {
  NL: ['nl', 'nld', 'nederland', 'the netherlands', 'netherlands', 'holland'],
  BE: ['be', 'bel', 'belgie', 'belgië', 'belgium', 'vlaanderen', 'flanders'],
};

/** The public holidays of the Netherlands and Belgium, by what people call these countries. */
export const knownHolidays: KnownHolidays = (country, year) => {
  const name = fold(country);
  const code = (['NL', 'BE'] as const).find((one) => names[one].some((written) => fold(written) === name));
  return code === undefined ? [] : publicHolidays(code, year).map(({ date }) => date);
};
