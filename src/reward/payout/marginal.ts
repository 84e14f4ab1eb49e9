import type { Derivation } from '../../core/derivation';
import { known } from '../../core/value';
import type { ShapeSteps } from './shape-steps';
import { partIn, tierStep, type Tier } from './tiers';

/** Tiers sorted by from; the boundary rule makes no difference here, because the payout has no jumps. */
export interface MarginalTerms {
  readonly tiers: readonly Tier[];
}

/**
 * Each slice of the input at its own tier's rate: Σ rate × the part of the input in that tier. Below the first tier
 * nothing is paid, except that a first tier from 0 also takes negative input (returns), at its own rate.
 * @param start how much of the tiers is used up already (running, or only the excess pays): F(start + input) − F(start)
 * @example pay(60000, { tiers: [{ from: 0, rate: 0.01 }, { from: 50000, rate: 0.02 }] }) // 700
 * @example pay(20000, { tiers: [{ from: 0, rate: 0.04 }, { from: 150000, rate: 0.06 }] }, 145000) // 1100
 */
export function pay(input: number, terms: MarginalTerms, start = 0): number {
  const { tiers } = terms;
  let earned = 0;
  for (let k = 0; k < tiers.length; k += 1) earned += partIn(tiers, k, start, start + input) * tiers[k]!.rate;
  return earned;
}

/** The same as steps; tiers in which nothing fell are shown too, with part 0. */
export function derive(steps: ShapeSteps, terms: MarginalTerms, start = 0): Derivation {
  const { tiers } = terms;
  const shown = tiers.map((tier, k) => {
    const part = partIn(tiers, k, start, start + steps.counted);
    return tierStep(tiers, k, part, part * tier.rate);
  });
  return { op: 'marginal', value: known(pay(steps.counted, terms, start)), unit: steps.unit, input: steps.input, start, tiers: shown };
}
