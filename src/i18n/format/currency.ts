import type { Language } from '../texts';

const signs: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  EUR: { nl: '€', en: '€' },
  GBP: { nl: '£', en: '£' },
  USD: { nl: 'US$', en: '$' },
  PTS: { nl: 'pnt', en: 'pts' },
};

const digits: Readonly<Record<string, number>> = { JPY: 0, KRW: 0, CLP: 0, ISK: 0, KWD: 3, BHD: 3, TND: 3 };

/** The sign of a currency as readers of the language know it; a currency without one keeps its code. */
export const currencySign = (currency: string, language: Language): string => signs[currency]?.[language] ?? currency;

/** Decimals of the smallest coin: 2 for the euro, 0 for the yen. */
export const minorDigits = (currency: string): number => digits[currency] ?? 2;

/** Doubles carry about 15 digits; a rest below this is noise of the binary form, not a part of a coin. */
const noise = 1e-9;

const mostSpoken = 4;

/** The decimals of an amount in a sentence: none when it is whole, otherwise its coins, up to four where it has them. */
export function spokenDecimals(amount: number, currency: string): number {
  if (Number.isInteger(amount)) return 0;
  let decimals = minorDigits(currency);
  const hasRest = (): boolean => {
    const scaled = amount * 10 ** decimals;
    return Math.abs(scaled - Math.round(scaled)) > noise * Math.max(1, Math.abs(scaled));
  };
  while (decimals < mostSpoken && hasRest()) decimals += 1;
  return decimals;
}
