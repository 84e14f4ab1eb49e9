import type { Period } from '../../core/period';
import type { Format } from '../texts';
import { calendarDay } from './calendar-day';
import { currencySign, moneyDecimals } from './currency';
import { decimalText, shortDecimalText, type Separators } from './decimal-text';
import { partsOf, type PeriodParts } from './period-parts';
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

function during(parts: PeriodParts): string {
  switch (parts.kind) {
    case 'half':
      return `in het ${parts.index}e halfjaar van ${parts.year}`;
    case 'quarter':
      return `in het ${parts.index}e kwartaal van ${parts.year}`;
    case 'own':
      return `in periode ${parts.name}`;
    case 'year':
    case 'month':
      return `in ${name(parts)}`;
  }
}

const provisional = (text: string, period: Period): string => (period.provisional ? `${text} (voorlopig)` : text);

/** Dutch forms: `€ 1.234,50`, `12,5%`, `31-12-2026`, `3e kwartaal 2026`. */
export const dutchFormat: Format = {
  money: (amount, currency, decimals) => `${currencySign(currency, 'nl')}\u00a0${decimalText(amount, moneyDecimals(amount, currency, decimals), dutch)}`,
  number: (value, decimals = 2) => shortDecimalText(value, decimals, dutch),
  percent: (ratio) => `${shortDecimalText(ratio * 100, percentDecimals(ratio), dutch)}%`,
  day: (serial) => {
    const { year, month, day } = calendarDay(serial);
    return `${twoDigits(day)}-${twoDigits(month)}-${year}`;
  },
  period: (period) => provisional(name(partsOf(period)), period),
  during: (period) => provisional(during(partsOf(period)), period),
};
