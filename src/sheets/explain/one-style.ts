import type { Language } from '../../i18n';
import { formatFor } from '../../i18n/format';
import { minorDigits } from '../../i18n/format/currency';
import { speaker, type Speaker } from './speaker';

const isCents = (amount: number): boolean => Math.abs(amount * 100 - Math.round(amount * 100)) < 1e-6;

/**
 * Says something with all amounts in one style: without decimals when every amount is whole, otherwise all in cents. Only
 * an amount with more decimals than that, such as a rate per unit, keeps them.
 * @example inOneStyle('en', 'EUR', ({ amount }) => `${amount(1500, 'money')} and ${amount(164.84, 'money')}`) // '€1,500.00 and €164.84'
 */
export function inOneStyle(language: Language, currency: string, make: (voice: Speaker) => string): string {
  const format = formatFor(language);
  const said: number[] = [];
  const whole = make(
    speaker(language, currency, (amount) => {
      said.push(amount);
      return format.spokenMoney(amount, currency);
    }),
  );
  if (said.every(Number.isInteger) || minorDigits(currency) !== 2) return whole;
  return make(speaker(language, currency, (amount) => (isCents(amount) ? format.money(amount, currency) : format.spokenMoney(amount, currency))));
}
