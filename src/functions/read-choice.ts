import { fold } from '../core/fold';
import type { Comparison } from '../core/money/compare';
import type { ArgumentName } from '../i18n/worksheet-functions';
import type { ExcessTerms } from '../reward/payout/excess';
import type { Beyond } from '../reward/payout/curve';
import type { GridTerms } from '../reward/payout/grid';
import type { Boundary } from '../reward/payout/tiers';
import { isBlank, quotable } from './read-cell';
import { type CellError, unusable } from './reading';

/** Words that choose, in English and in Dutch. */
export type Words<T extends string> = Readonly<Record<string, T>>;

/** Which way is better; `inverse`: lower, as target ÷ actual. */
export type Better = 'higher' | 'lower' | 'inverse';
/** How days are counted. */
export type DayMethod = 'calendarDays' | 'workingDays' | 'year365' | 'thirty360' | 'wholeMonths';
/** Which payout is worked back. */
export type Reversible = 'marginal' | 'retroactive' | 'curve';

export const choices = {
  better: { higher: 'higher', hoger: 'higher', lower: 'lower', lager: 'lower', inverse: 'inverse', omgekeerd: 'inverse' } satisfies Words<Better>,
  side: { higher: 'higher', hoger: 'higher', lower: 'lower', lager: 'lower' } satisfies Words<Better>,
  boundary: { upper: 'upper', boven: 'upper', lower: 'lower', onder: 'lower' } satisfies Words<Boundary>,
  beyond: { hold: 'hold', gelijk: 'hold', extend: 'extend', doortrekken: 'extend', zero: 'zero', nul: 'zero' } satisfies Words<Beyond>,
  compared: { amount: 'money', bedrag: 'money', attainment: 'ratio', realisatie: 'ratio' } satisfies Words<Comparison>,
  tierOn: { amount: 'input', bedrag: 'input', excess: 'excess', meerdere: 'excess' } satisfies Words<ExcessTerms['tierOn']>,
  between: { step: 'step', stap: 'step', line: 'straight', lijn: 'straight' } satisfies Words<GridTerms['between']>,
  partial: { full: 'full', heel: 'full', share: 'share', deel: 'share' } satisfies Words<'full' | 'share'>,
  combine: { sum: 'sum', som: 'sum', product: 'product' } satisfies Words<'sum' | 'product'>,
  pace: { days: 'calendarDays', dagen: 'calendarDays', workdays: 'workingDays', werkdagen: 'workingDays' } satisfies Words<DayMethod>,
  method: { days: 'calendarDays', dagen: 'calendarDays', workdays: 'workingDays', werkdagen: 'workingDays', '365': 'year365', '30/360': 'thirty360', months: 'wholeMonths', maanden: 'wholeMonths' } satisfies Words<DayMethod>,
  shape: { marginal: 'marginal', schijven: 'marginal', retroactive: 'retroactive', geheel: 'retroactive', curve: 'curve' } satisfies Words<Reversible>,
  language: { nl: 'nl', en: 'en' } satisfies Words<'nl' | 'en'>,
} as const;

/** What a word means; `otherwise` when it is left out, and an error with the words that are known for any other. */
export function readChoice<T extends string>(name: ArgumentName, words: Words<T>, given: unknown, otherwise: T): T | CellError {
  if (isBlank(given)) return otherwise;
  const found = String(quotable(given));
  const [, meant] = Object.entries(words).find(([word]) => word === fold(found)) ?? [];
  return meant ?? unusable((texts) => texts.unknownWord(name, found, Object.keys(words)));
}
