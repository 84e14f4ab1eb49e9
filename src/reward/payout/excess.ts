import type { Derivation } from '../../core/derivation';
import { difference } from '../../core/money/compare';
import { known } from '../../core/value';
import type { ShapeSteps } from './shape-steps';
import { reachedRate, reachedTier, tierStep, type TierTable } from './tiers';

/** Above what the excess starts, and what the tier is looked up on. */
export interface ExcessTerms extends TierTable {
  readonly over: 'threshold' | 'quota' | 'tier';
  readonly tierOn: 'input' | 'excess';
}

/** Where an excess starts, in the unit of the input, and the value that decides the tier, in the unit of the tiers. */
export interface ExcessPlace {
  readonly base: number;
  readonly at: number;
  /** What was counted before (running): only what comes on top of it is paid for. */
  readonly start: number;
}

const paidOver = (input: number, { base, start }: ExcessPlace): number =>
  start === 0 ? excessOver(input, base) : difference(excessOver(input, base), excessOver(start, base));

/** What lies above the base; never below 0. */
export const excessOver = (input: number, base: number): number => Math.max(0, difference(input, base));

/**
 * What lies above the base at the rate of the tier reached: (input − base) × rate, never below 0.
 * @example pay(5770000, { tiers: [{ from: 0, rate: 0.03 }, { from: 1000000, rate: 0.045 }], boundary: 'upper', compareAs: 'money' }, { base: 3850000, at: 1920000, start: 0 }) // 86400
 */
export const pay = (input: number, table: TierTable, place: ExcessPlace): number => paidOver(input, place) * reachedRate(table, place.at);

/** The same as steps. */
export function derive(steps: ShapeSteps & { readonly base: Derivation }, table: TierTable, place: ExcessPlace): Derivation {
  const reached = reachedTier(table, place.at);
  const excess = paidOver(steps.counted, place);
  const tiers = table.tiers.map((tier, k) => tierStep(table.tiers, k, k === reached ? excess : 0, k === reached ? excess * tier.rate : 0));
  const atUnit = table.compareAs === 'ratio' ? 'ratio' : steps.input.unit;
  return { op: 'excess', value: known(pay(steps.counted, table, place)), unit: steps.unit, input: steps.input, base: steps.base, excess, at: place.at, atUnit, tiers, reached };
}
