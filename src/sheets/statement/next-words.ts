import type { ComponentInfo } from '../../reward/bonus-run';
import type { NextEuro } from '../../reward/statement/next-euro';
import { formatFor } from '../../i18n/format';
import { sheetText } from '../../i18n/sheet-text';
import type { StatementInput } from './statement-input';

/** In which language, and how. */
type Words = Pick<StatementInput, 'say' | 'options'>;

/** Money for so much of a measure: a rate below a cent per unit would say nothing. */
function perWords(perUnit: number, { unit, currency, paidIn = currency, measure }: ComponentInfo, { options, say }: Words): { readonly per: string; readonly pay: string } {
  const format = formatFor(options.language);
  const money = (amount: number): string => format.money(amount, paidIn);
  if (unit === 'ratio') return { per: say('statement.next.point', { measure }), pay: money(perUnit / 100) };
  const size = unit === 'money' ? 1000 : 1;
  const amount = unit === 'money' ? format.spokenMoney(size, currency) : say('statement.next.unit', { measure });
  return { per: amount, pay: money(perUnit * size) };
}

/** What the next bit of result brings, and where that changes, in a few sentences. */
export function nextWords(next: NextEuro, component: ComponentInfo, input: Words & { readonly isFull: boolean }): string {
  const { say, options } = input;
  if (input.isFull) return say('statement.next.full', { component: component.name, scheme: component.scheme });
  const format = formatFor(options.language);
  const result = (value: number): string => (component.unit === 'money' ? format.spokenMoney(value, component.currency) : component.unit === 'ratio' ? format.percent(value) : format.number(value, 2));
  const cent = 0.005;
  const isNothing = (perUnit: number): boolean => Math.abs(perUnit * (component.unit === 'money' ? 1000 : 1)) < cent;
  const now = isNothing(next.perUnit) ? say('statement.next.none', { component: component.name }) : say('statement.next.rate', { component: component.name, ...perWords(next.perUnit, component, input) });
  if (!next.next) return now;
  const { more, at, gain, perUnit } = next.next;
  const ahead = say('statement.next.more', { more: result(more), at: result(at), gain: format.money(gain, component.paidIn ?? component.currency) });
  const then = isNothing(perUnit) ? say('statement.next.thenNone', {}) : say('statement.next.then', perWords(perUnit, component, input));
  return [now, ahead, then].join(' ');
}

/** The same for a payout by itself, away from a page. */
export const nextSentence = (next: NextEuro, component: ComponentInfo, { options, isFull }: Pick<Words, 'options'> & { readonly isFull: boolean }): string => nextWords(next, component, { say: sheetText(options.language), options, isFull });
