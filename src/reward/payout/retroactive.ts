import type { Derivation } from '../../core/derivation';
import { known } from '../../core/value';
import type { ShapeSteps } from './shape-steps';
import { reachedRate, reachedTier, tierStep, type TierTable } from './tiers';

/**
 * The whole input at the rate of the tier reached; nothing below the first tier.
 * @param at the value that decides the tier, where it is another than what is paid over: the attainment, or the running
 * total; both in the unit of the tiers
 * @example pay(15000, { tiers: [{ from: 0, rate: 0.01 }, { from: 10000, rate: 0.02 }], boundary: 'upper', compareAs: 'money' }) // 300
 */
export const pay = (input: number, terms: TierTable, at = input): number => input * reachedRate(terms, at);

/** The same as steps. */
export function derive(steps: ShapeSteps, terms: TierTable, at = steps.counted): Derivation {
  const reached = reachedTier(terms, at);
  const shown = terms.tiers.map((tier, k) => {
    const part = k === reached ? steps.counted : 0;
    return tierStep(terms.tiers, k, part, part * tier.rate);
  });
  const atUnit = terms.compareAs === 'ratio' ? 'ratio' : steps.input.unit;
  return { op: 'retroactive', value: known(pay(steps.counted, terms, at)), unit: steps.unit, input: steps.input, at, atUnit, tiers: shown, reached };
}
