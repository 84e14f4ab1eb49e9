import type { Language } from '../../i18n';
import type { CellContent } from '../../spec/sheet-spec';
import { publicHolidays } from '../../tables/holidays/public-holidays';

const years = [2024, 2025, 2026, 2027, 2028, 2029, 2030] as const;

/** The public holidays of the Netherlands and Belgium, by date: the rows of a new table of holidays, in its columns. */
export const holidayRows = (language: Language): readonly (readonly CellContent[])[] =>
  years
    .flatMap((year) => [...publicHolidays('NL', year), ...publicHolidays('BE', year)])
    .sort((a, b) => a.date - b.date)
    .map(({ date, name, country }) => [date, name[language], country]);
