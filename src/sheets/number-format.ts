import type { Unit } from '../core/derivation';
import { currencySign, minorDigits } from '../i18n/format/currency';
import type { Language } from '../i18n';

/** Excel's language codes; they choose the place of the currency sign, the reader's own Excel the separators. */
const locales: Readonly<Record<Language, string>> = { nl: '413', en: '809' };

const decimals = (count: number): string => (count === 0 ? '' : `.${'0'.repeat(count)}`);

/** Money with its smallest coin: `[$€-413] #,##0.00`, the minus after the sign in Dutch and before it in English. */
export function moneyFormat(currency: string, language: Language): string {
  const sign = `[$${currencySign(currency, language)}-${locales[language]}]`;
  const digits = `#,##0${decimals(minorDigits(currency))}`;
  if (language === 'nl') return `${sign} ${digits};${sign} -${digits}`;
  const gap = /[A-Za-z]$/.test(currencySign(currency, language)) ? ' ' : '';
  return `${sign}${gap}${digits};-${sign}${gap}${digits}`;
}

/** The same without the coins, for axes. */
export function wholeMoneyFormat(currency: string, language: Language): string {
  const sign = `[$${currencySign(currency, language)}-${locales[language]}]`;
  return language === 'nl' ? `${sign} #,##0` : `${sign}#,##0`;
}

/** One decimal, so that the decimals of a column stand below each other. */
export const percentFormat = '0.0%';

/** Whole numbers. */
export const countFormat = '#,##0';

/** Two decimals. */
export const numberFormat = '#,##0.00';

/** A day as the reader writes it. */
export const dayFormat: Readonly<Record<Language, string>> = { nl: 'dd-mm-yyyy', en: 'd mmm yyyy' };

/** The format of one figure: whole numbers without decimals, rates and ratios with as many as they need up to four. */
export function figureFormat(value: number, unit: Unit, currency: string, language: Language): string {
  switch (unit) {
    case 'money':
      return moneyFormat(currency, language);
    case 'ratio':
    case 'rate':
      return rateFormat(value);
    case 'number':
      return Number.isInteger(value) ? countFormat : numberFormat;
  }
}

function rateFormat(ratio: number): string {
  const hundredths = ratio * 10_000;
  return Math.abs(hundredths - Math.round(hundredths)) < 1e-6 && Math.round(hundredths) % 10 === 0 ? percentFormat : '0.00%';
}
