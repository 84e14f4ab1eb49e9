import type { Derivation } from '../../core/derivation';
import { exceeds, reaches } from '../../core/money/compare';
import { known } from '../../core/value';
import type { ShapeSteps } from './shape-steps';
import { reachedTier, tierStep, type TierTable } from './tiers';

/**
 * The amount of the step reached: `rate` of a tier is its amount of money. Nothing below the first step, also where that
 * starts at 0 and the input is negative: no step was reached then.
 * @example pay(1.25, { tiers: [{ from: 1, rate: 10000 }, { from: 1.2, rate: 20000 }], boundary: 'upper', compareAs: 'ratio' }) // 20000
 */
export const pay = (at: number, table: TierTable): number => table.tiers[reachedStep(table, at)]?.rate ?? 0;

/** The index of the step reached, −1 below the first. */
export function reachedStep(table: TierTable, at: number): number {
  const reached = reachedTier(table, at);
  const first = table.tiers[0];
  if (reached !== 0 || !first) return reached;
  const isIn = table.boundary === 'upper' ? reaches(at, first.from, table.compareAs) : exceeds(at, first.from, table.compareAs);
  return isIn ? 0 : -1;
}

/** The same as steps; only the step reached has an amount. */
export function derive(steps: ShapeSteps, table: TierTable): Derivation {
  const reached = reachedStep(table, steps.counted);
  const tiers = table.tiers.map((tier, k) => tierStep(table.tiers, k, k === reached ? steps.counted : 0, k === reached ? tier.rate : 0));
  return { op: 'amount', value: known(pay(steps.counted, table)), unit: 'money', input: steps.input, tiers, reached, isProRata: false };
}
