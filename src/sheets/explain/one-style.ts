import type { Language } from '../../i18n';
import { formatFor } from '../../i18n/format';
import { minorDigits } from '../../i18n/format/currency';
import { type Currencies, type Speaker, speakerOf } from './speaker';

const isCents = (amount: number): boolean => Math.abs(amount * 100 - Math.round(amount * 100)) < 1e-6;

/**
 * Says something with all amounts in one style: without decimals when every amount is whole, otherwise all in cents. Only
 * an amount with more decimals than that, such as a rate per unit, keeps them.
 * @example inOneStyle('en', { currency: 'EUR' }, ({ amount }) => `${amount(1500, 'money')} and ${amount(164.84, 'money')}`) // '€1,500.00 and €164.84'
 */
export function inOneStyle(language: Language, currencies: Currencies, make: (voice: Speaker) => string): string {
  const format = formatFor(language);
  const said: number[] = [];
  const whole = make(
    speakerOf(language, currencies, (amount, currency) => {
      said.push(amount);
      return format.spokenMoney(amount, currency);
    }),
  );
  if (said.every(Number.isInteger) || minorDigits(currencies.currency) !== 2) return whole;
  return make(speakerOf(language, currencies, (amount, currency) => (isCents(amount) ? format.money(amount, currency) : format.spokenMoney(amount, currency))));
}
