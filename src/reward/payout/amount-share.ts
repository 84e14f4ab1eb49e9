import type { Derivation } from '../../core/derivation';
import { exactSum } from '../../core/money/exact-sum';
import { known } from '../../core/value';
import type { MarginalTerms } from './marginal';
import type { ShapeSteps } from './shape-steps';
import { partIn, tierStep, type Tier } from './tiers';

/**
 * The amounts of all steps completed, and of the last one the share that was reached: `rate` of a tier is the amount for
 * getting from its `from` to the next one's. The last row only says where the steps end.
 * @param start how much of the steps is used up already (running): F(start + input) − F(start)
 * @example pay(1500, { tiers: [{ from: 0, rate: 10 }, { from: 1000, rate: 40 }, { from: 3000, rate: 0 }] }) // 10 + 40 × 500 ÷ 2000 = 20
 * @see Oracle Incentive Compensation, interpolated rates
 */
export const pay = (input: number, { tiers }: MarginalTerms, start = 0): number => exactSum(tiers.map((_, k) => amountIn(tiers, k, partIn(tiers, k, start, start + input))));

/** The share of a step's amount that goes with a part of it; nothing in a step that has no width, because no day counts. */
function amountIn(tiers: readonly Tier[], k: number, part: number): number {
  const next = tiers[k + 1];
  return next && part !== 0 ? (part * tiers[k]!.rate) / (next.from - tiers[k]!.from) : 0;
}

/** The same as steps. */
export function derive(steps: ShapeSteps, terms: MarginalTerms, start = 0): Derivation {
  const { tiers } = terms;
  const parts = tiers.map((_, k) => partIn(tiers, k, start, start + steps.counted));
  const shown = parts.map((part, k) => tierStep(tiers, k, part, amountIn(tiers, k, part)));
  const reached = parts.reduce((last, part, k) => (part === 0 ? last : k), -1);
  return { op: 'amount', value: known(pay(steps.counted, terms, start)), unit: 'money', input: steps.input, tiers: shown, reached, isProRata: true, ...(start !== 0 && { start }) };
}
