import type { Period } from '../../core/period';
import type { Format } from '../texts';
import { calendarDay } from './calendar-day';
import { currencySign, minorDigits, spokenDecimals } from './currency';
import { decimalText, shortDecimalText, type Separators } from './decimal-text';
import { partsOf, periodParts, type PeriodParts } from './period-parts';
import { percentDecimals } from './percent-decimals';

const english: Separators = { group: ',', decimal: '.' };
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

function name(parts: PeriodParts): string {
  switch (parts.kind) {
    case 'year':
      return parts.year;
    case 'half':
      return `H${parts.index} ${parts.year}`;
    case 'quarter':
      return `Q${parts.index} ${parts.year}`;
    case 'month':
      return `${months[parts.index - 1]} ${parts.year}`;
    case 'own':
      return parts.name;
  }
}

const shortName = (parts: PeriodParts): string =>
  parts.kind === 'month' ? `${months[parts.index - 1]?.slice(0, 3)} ${parts.year}` : name(parts);

const during = (parts: PeriodParts): string => (parts.kind === 'own' ? `in period ${parts.name}` : `in ${name(parts)}`);
const provisional = (text: string, period: Period): string => (period.provisional ? `${text} (provisional)` : text);

function money(amount: number, currency: string, decimals: number): string {
  const sign = currencySign(currency, 'en');
  const text = decimalText(Math.abs(amount), decimals, english);
  const gap = /[A-Za-z]$/.test(sign) ? '\u00a0' : '';
  return amount < 0 && /[1-9]/.test(text) ? `-${sign}${gap}${text}` : `${sign}${gap}${text}`;
}

/** English forms: `€1,234.50`, `12.5%`, `31 Dec 2026`, `Q3 2026`. */
export const englishFormat: Format = {
  money: (amount, currency) => money(amount, currency, minorDigits(currency)),
  spokenMoney: (amount, currency) => money(amount, currency, spokenDecimals(amount, currency)),
  number: (value, decimals = 2) => shortDecimalText(value, decimals, english),
  percent: (ratio, endless) => `${shortDecimalText(ratio * 100, percentDecimals(ratio, endless), english)}%`,
  day: (serial) => {
    const { year, month, day } = calendarDay(serial);
    return `${day} ${months[month - 1]?.slice(0, 3)} ${year}`;
  },
  period: (period) => provisional(name(partsOf(period)), period),
  shortPeriod: (period) => shortName(partsOf(period)),
  spokenPeriod: (period) => name(periodParts(period)),
  during: (period) => provisional(during(partsOf(period)), period),
};
