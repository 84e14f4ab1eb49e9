import type { CreditScope, PoolShareStep } from '../../core/derivation';
import type { EffectSummaryTexts, ShapeSummaryTexts } from '../../core/messages/explanation-texts';
import type { Texts } from '../texts';
import { count, listing } from './count';

/** Whose result counts. */
export const whose: Record<CreditScope, string> = {
  own: 'het eigen aandeel',
  team: 'het team',
  reports: 'de directe medewerkers',
  tree: 'alle medewerkers eronder',
  company: 'het hele bedrijf',
};

/** How a pool is shared, after what is shared. */
export const sharedBy: Record<PoolShareStep['basis'], string> = {
  equal: 'gelijk verdeeld',
  salary: 'verdeeld naar salaris',
  credit: 'verdeeld naar resultaat',
  attainment: 'verdeeld naar realisatie',
  fraction: 'verdeeld in vaste delen',
  weight: 'verdeeld naar aandeel',
};

/** What goes with an attainment or a score. */
export const goesWith = (ratio: string, isOfIncentive: boolean, earned: string): string =>
  isOfIncentive ? `Daarbij hoort ${ratio} van de doelbonus voor dit onderdeel: ${earned}.` : `Daarbij hoort een uitbetaling van ${ratio}: ${earned}.`;

const shapes: Texts<ShapeSummaryTexts> = {
  'summary.excess': ({ payee, during, measure, input, base, excess, rate, earned }) =>
    `${payee} kwam ${during} voor ${measure} uit op ${input} en krijgt ${rate} over het meerdere boven ${base} (${excess}): ${earned}.`,
  'summary.excessNone': ({ payee, during, measure, input, base, earned }) =>
    `${payee} kwam ${during} voor ${measure} uit op ${input} en daarmee niet boven ${base}: ${earned}.`,
  'summary.amount': ({ payee, during, measure, input, from, earned }) =>
    `${payee} kwam ${during} voor ${measure} uit op ${input} en haalt daarmee de trede vanaf ${from}: ${earned}.`,
  'summary.amountNone': ({ payee, during, measure, input, earned }) =>
    `${payee} kwam ${during} voor ${measure} uit op ${input} en bleef onder de eerste trede: ${earned}.`,
  'summary.amountProRata': ({ payee, during, measure, input, earned }) =>
    `${payee} kwam ${during} voor ${measure} uit op ${input}; de treden tot daar geven samen ${earned}.`,
  'summary.payoutTiers': ({ payee, during, measure, input, start, earned }) =>
    `${payee} kwam ${during} voor ${measure} uit op ${input}. Eerder is ${start} uitbetaald; volgens de schijven daarvan is het nu ${earned}.`,
  'summary.grid': ({ payee, during, measure, input, second, secondName, ratio, earned }) =>
    `${payee} kwam ${during} voor ${measure} uit op ${input}, met ${second} voor ${secondName}. Daarbij hoort volgens de tabel ${ratio}: ${earned}.`,
  'summary.rank': ({ payee, during, measure, input, place, of, tied, earned }, format) => {
    const others = tied > 1 ? `, gelijk met ${count(tied - 1, 'ander', 'anderen', format)}` : '';
    return `${payee} eindigde ${during} voor ${measure} met ${input} op plaats ${format.number(place, 0)} van ${format.number(of, 0)}${others}: ${earned}.`;
  },
  'summary.poolShare': ({ payee, during, component, pool, basis, members, earned }, format) =>
    `${payee} krijgt ${during} voor ${component} een deel van de pot van ${pool}, ${sharedBy[basis]} over ${count(members, 'persoon', 'personen', format)}: ${earned}.`,
  'summary.score': ({ payee, during, component, score, ratio, isOfIncentive, earned }) =>
    `${payee} kwam ${during} voor ${component} uit op een score van ${score}. ${goesWith(ratio, isOfIncentive, earned)}`,
};

const effects: Texts<EffectSummaryTexts> = {
  'summary.inputCapped': ({ cap }) => `De realisatie telt mee tot ${cap}.`,
  'summary.gated': ({ measure, test, cap, lost }) => `Een voorwaarde is niet gehaald (${measure}: ${test}). Daardoor is het ten hoogste ${cap}; ${lost} vervalt.`,
  'summary.factor': ({ name, figure }) => `de factor ${name} (${figure})`,
  'summary.addition': ({ name, figure }) => `de opslag ${name} (${figure})`,
  'summary.because': ({ figure, test }) => `${figure}, want ${test}`,
  'summary.modified': ({ factors, amount }) => `Met ${listing(factors)} wordt het ${amount}.`,
  'summary.scaled': ({ pool, sum, amount }) => `Samen zou iedereen ${sum} krijgen, meer dan de pot van ${pool}; naar rato wordt het ${amount}.`,
  'summary.carriedLess': ({ carried, from }) => `Er gaat ${carried} af, meegenomen uit ${from}.`,
  'summary.carriedMore': ({ carried, from }) => `Er komt ${carried} bij, meegenomen uit ${from}.`,
};

/** Sentences of less common shapes, and of what changed an amount afterwards. */
export const moreSummaries: Texts<ShapeSummaryTexts & EffectSummaryTexts> = { ...shapes, ...effects };
