import type { Derivation } from '../../core/derivation';
import { known } from '../../core/value';
import type { ShapeSteps } from './shape-steps';
import { reachedRate, reachedTier, tierStep, type TierTable } from './tiers';

/**
 * The payout ratio of the tier reached, the same for every value inside the tier; 0 below the first tier. This is what
 * "over the whole" means when the tiers hold payout ratios instead of rates.
 * @param input the value that decides the tier
 * @example pay(0.95, { tiers: [{ from: 0.8, rate: 0.5 }, { from: 1, rate: 1 }], boundary: 'upper', compareAs: 'ratio' }) // 0.5
 */
export const pay = (input: number, terms: TierTable): number => reachedRate(terms, input);

/** The same as steps; only the tier reached has an amount. */
export function derive(steps: ShapeSteps, terms: TierTable): Derivation {
  const reached = reachedTier(terms, steps.counted);
  const shown = terms.tiers.map((tier, k) => tierStep(terms.tiers, k, k === reached ? steps.counted : 0, k === reached ? tier.rate : 0));
  return { op: 'step', value: known(pay(steps.counted, terms)), unit: 'ratio', input: steps.input, tiers: shown, reached };
}
