import type { Period } from '../../core/period';
import type { Format } from '../texts';
import { calendarDay } from './calendar-day';
import { currencySign, minorDigits, spokenDecimals } from './currency';
import { decimalText, shortDecimalText, type Separators } from './decimal-text';
import { partsOf, periodParts, type PeriodParts } from './period-parts';
import { percentDecimals } from './percent-decimals';

const dutch: Separators = { group: '.', decimal: ',' };
const months = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];
const twoDigits = (value: number): string => value.toString().padStart(2, '0');

function name(parts: PeriodParts): string {
  switch (parts.kind) {
    case 'year':
      return parts.year;
    case 'half':
      return `${parts.index}e halfjaar ${parts.year}`;
    case 'quarter':
      return `${parts.index}e kwartaal ${parts.year}`;
    case 'month':
      return `${months[parts.index - 1]} ${parts.year}`;
    case 'own':
      return parts.name;
  }
}

function spoken(parts: PeriodParts): string {
  switch (parts.kind) {
    case 'half':
      return `het ${parts.index}e halfjaar van ${parts.year}`;
    case 'quarter':
      return `het ${parts.index}e kwartaal van ${parts.year}`;
    case 'own':
    case 'year':
    case 'month':
      return name(parts);
  }
}

const during = (parts: PeriodParts): string => (parts.kind === 'own' ? `in periode ${parts.name}` : `in ${spoken(parts)}`);

const provisional = (text: string, period: Period): string => (period.provisional ? `${text} (voorlopig)` : text);

const shortMonths = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

const shortName = (parts: PeriodParts): string =>
  parts.kind === 'month' ? `${shortMonths[parts.index - 1]} ${parts.year}` : parts.kind === 'quarter' ? `Q${parts.index} ${parts.year}` : name(parts);

const money = (amount: number, currency: string, decimals: number): string =>
  `${currencySign(currency, 'nl')}\u00a0${decimalText(amount, decimals, dutch)}`;

/** Dutch forms: `€ 1.234,50`, `12,5%`, `31-12-2026`, `3e kwartaal 2026`. */
export const dutchFormat: Format = {
  money: (amount, currency) => money(amount, currency, minorDigits(currency)),
  spokenMoney: (amount, currency) => money(amount, currency, spokenDecimals(amount, currency)),
  number: (value, decimals = 2) => shortDecimalText(value, decimals, dutch),
  percent: (ratio, endless) => `${shortDecimalText(ratio * 100, percentDecimals(ratio, endless), dutch)}%`,
  day: (serial) => {
    const { year, month, day } = calendarDay(serial);
    return `${twoDigits(day)}-${twoDigits(month)}-${year}`;
  },
  period: (period) => provisional(name(partsOf(period)), period),
  shortPeriod: (period) => shortName(partsOf(period)),
  spokenPeriod: (period) => spoken(periodParts(period)),
  during: (period) => provisional(during(partsOf(period)), period),
};
