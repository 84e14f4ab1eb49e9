import type { Day } from '../../core/period';
import { dayOf } from '../../core/period/calendar';
import type { Bilingual } from '../schema';
import { easter } from './easter';

/** A public holiday on its day. */
export interface PublicHoliday {
  readonly date: Day;
  readonly name: Bilingual;
  readonly country: 'NL' | 'BE';
}

type Named = readonly [day: Day, nl: string, en: string];

/** Saturday is 0 and Sunday 1. */
const isSunday = (day: Day): boolean => day % 7 === 1;

/** King's day is 27 April, or the day before when that is a Sunday. */
const kingsDay = (year: number): Day => (isSunday(dayOf(year, 4, 27)) ? dayOf(year, 4, 26) : dayOf(year, 4, 27));

/** Liberation day is a day off for all once in five years; in other years it depends on the collective agreement. */
const isLustrum = (year: number): boolean => year % 5 === 0;

const dutch = (year: number): readonly Named[] => {
  const sunday = easter(year);
  return [
    [dayOf(year, 1, 1), 'Nieuwjaarsdag', "New Year's Day"],
    [sunday, 'Eerste paasdag', 'Easter Sunday'],
    [sunday + 1, 'Tweede paasdag', 'Easter Monday'],
    [kingsDay(year), 'Koningsdag', "King's Day"],
    ...(isLustrum(year) ? [[dayOf(year, 5, 5), 'Bevrijdingsdag', 'Liberation Day'] as const] : []),
    [sunday + 39, 'Hemelvaartsdag', 'Ascension Day'],
    [sunday + 49, 'Eerste pinksterdag', 'Whit Sunday'],
    [sunday + 50, 'Tweede pinksterdag', 'Whit Monday'],
    [dayOf(year, 12, 25), 'Eerste kerstdag', 'Christmas Day'],
    [dayOf(year, 12, 26), 'Tweede kerstdag', 'Boxing Day'],
  ];
};

const belgian = (year: number): readonly Named[] => {
  const sunday = easter(year);
  return [
    [dayOf(year, 1, 1), 'Nieuwjaar', "New Year's Day"],
    [sunday + 1, 'Paasmaandag', 'Easter Monday'],
    [dayOf(year, 5, 1), 'Dag van de Arbeid', 'Labour Day'],
    [sunday + 39, 'Onze-Lieve-Heer-Hemelvaart', 'Ascension Day'],
    [sunday + 50, 'Pinkstermaandag', 'Whit Monday'],
    [dayOf(year, 7, 21), 'Nationale feestdag', 'National Day'],
    [dayOf(year, 8, 15), 'Onze-Lieve-Vrouw-Hemelvaart', 'Assumption Day'],
    [dayOf(year, 11, 1), 'Allerheiligen', "All Saints' Day"],
    [dayOf(year, 11, 11), 'Wapenstilstand', 'Armistice Day'],
    [dayOf(year, 12, 25), 'Kerstmis', 'Christmas Day'],
  ];
};

/**
 * The public holidays of the Netherlands or Belgium in a year, in order of date. Dutch Liberation Day (5 May) is there in
 * the years in which it is a day off for all (2025, 2030, …); where an agreement gives it every year, it is added by hand.
 * A Belgian holiday at the weekend is taken on another day that the employer chooses: that day is added by hand too.
 * @example publicHolidays('NL', 2025)[3] // Koningsdag on Saturday 26 April, because the 27th is a Sunday
 */
export function publicHolidays(country: 'NL' | 'BE', year: number): readonly PublicHoliday[] {
  const days = country === 'NL' ? dutch(year) : belgian(year);
  return days.map(([date, nl, en]) => ({ date, name: { nl, en }, country })).sort((a, b) => a.date - b.date);
}
