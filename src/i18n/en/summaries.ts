import type { CreditScope, PoolShareStep } from '../../core/derivation';
import type { EffectSummaryTexts, ShapeSummaryTexts } from '../../core/messages/explanation-texts';
import type { Texts } from '../texts';
import { count, listing } from './count';

/** Whose result counts. */
export const whose: Record<CreditScope, string> = {
  own: "one's own share",
  team: 'the team',
  reports: 'the direct reports',
  tree: 'everybody below',
  company: 'the whole company',
};

/** How a pool is shared, after what is shared. */
export const sharedBy: Record<PoolShareStep['basis'], string> = {
  equal: 'shared equally',
  salary: 'shared by salary',
  credit: 'shared by result',
  attainment: 'shared by attainment',
  fraction: 'shared in fixed parts',
  weight: 'shared by weight',
};

/** What goes with an attainment or a score. */
export const goesWith = (ratio: string, isOfIncentive: boolean, earned: string): string =>
  isOfIncentive ? `That pays ${ratio} of the target incentive for this component: ${earned}.` : `That pays ${ratio}: ${earned}.`;

const shapes: Texts<ShapeSummaryTexts> = {
  'summary.excess': ({ payee, during, measure, input, base, excess, rate, earned }) =>
    `${payee} reached ${input} for ${measure} ${during} and is paid ${rate} on the excess over ${base} (${excess}): ${earned}.`,
  'summary.excessNone': ({ payee, during, measure, input, base, earned }) =>
    `${payee} reached ${input} for ${measure} ${during}, which does not exceed ${base}: ${earned}.`,
  'summary.amount': ({ payee, during, measure, input, from, earned }) =>
    `${payee} reached ${input} for ${measure} ${during}, which is the step from ${from}: ${earned}.`,
  'summary.amountNone': ({ payee, during, measure, input, earned }) =>
    `${payee} reached ${input} for ${measure} ${during}, which is below the first step: ${earned}.`,
  'summary.amountProRata': ({ payee, during, measure, input, earned }) =>
    `${payee} reached ${input} for ${measure} ${during}; the steps up to there pay ${earned} together.`,
  'summary.payoutTiers': ({ payee, during, measure, input, start, earned }) =>
    `${payee} reached ${input} for ${measure} ${during}. Before that, ${start} was paid; by the tiers of what was paid it is now ${earned}.`,
  'summary.grid': ({ payee, during, measure, input, second, secondName, ratio, earned }) =>
    `${payee} reached ${input} for ${measure} ${during}, with ${second} for ${secondName}. By the grid that pays ${ratio}: ${earned}.`,
  'summary.rank': ({ payee, during, measure, input, place, of, tied, earned }, format) => {
    const others = tied > 1 ? `, tied with ${count(tied - 1, 'other', 'others', format)}` : '';
    return `${payee} finished in place ${format.number(place, 0)} of ${format.number(of, 0)} for ${measure} ${during} with ${input}${others}: ${earned}.`;
  },
  'summary.poolShare': ({ payee, during, component, pool, basis, members, earned }, format) =>
    `${payee} gets a share of the pool of ${pool} for ${component} ${during}, ${sharedBy[basis]} among ${count(members, 'person', 'people', format)}: ${earned}.`,
  'summary.score': ({ payee, during, component, score, ratio, isOfIncentive, earned }) =>
    `${payee} reached a score of ${score} for ${component} ${during}. ${goesWith(ratio, isOfIncentive, earned)}`,
};

const effects: Texts<EffectSummaryTexts> = {
  'summary.inputCapped': ({ cap }) => `Attainment counts up to ${cap}.`,
  'summary.gated': ({ measure, test, cap, lost }) => `A gate was not met (${measure}: ${test}). That makes it at most ${cap}; ${lost} is lost.`,
  'summary.factor': ({ name, figure }) => `the modifier ${name} (${figure})`,
  'summary.addition': ({ name, figure }) => `the addition ${name} (${figure})`,
  'summary.because': ({ figure, test }) => `${figure}, as ${test}`,
  'summary.modified': ({ factors, amount }) => `With ${listing(factors)} it becomes ${amount}.`,
  'summary.scaled': ({ pool, sum, amount }) => `Together everybody would get ${sum}, more than the pool of ${pool}; in proportion it becomes ${amount}.`,
  'summary.carriedLess': ({ carried, from }) => `${carried} carried over from ${from} is taken off.`,
  'summary.carriedMore': ({ carried, from }) => `${carried} carried over from ${from} is added.`,
};

/** Sentences of less common shapes, and of what changed an amount afterwards. */
export const moreSummaries: Texts<ShapeSummaryTexts & EffectSummaryTexts> = { ...shapes, ...effects };
