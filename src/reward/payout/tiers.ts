import type { Source, TierStep } from '../../core/derivation';
import { type Comparison, difference, exceeds, reaches } from '../../core/money/compare';

/** One tier: from (see `Boundary`) up to the next tier's from. Its rate is a fraction: 3 % = 0.03. */
export interface Tier {
  readonly from: number;
  readonly rate: number;
  readonly source?: Source;
  readonly fromSource?: Source;
}

/** Which tier a value exactly on a boundary belongs to. */
export type Boundary = 'upper' | 'lower';

/** Tiers with the rule for values on a boundary, and what they are cut in. Sorted by from, lowest first. */
export interface TierTable {
  readonly tiers: readonly Tier[];
  readonly boundary: Boundary;
  readonly compareAs: Comparison;
}

/**
 * The index of the tier that a value reaches, −1 when it stays below the first. A first tier from 0 or less also takes
 * everything below it, so that returns are paid back at the first rate. Compared as section 2 of the semantics says:
 * ratios to 12 decimals, money to 4.
 * @example reachedTier({ tiers: [{ from: 0, rate: 0.01 }, { from: 100, rate: 0.02 }], boundary: 'upper', compareAs: 'money' }, 100) // 1
 */
export function reachedTier({ tiers, boundary, compareAs }: TierTable, value: number): number {
  let reached = firstTakesAll(tiers) ? 0 : -1;
  for (let k = reached + 1; k < tiers.length; k += 1) {
    const { from } = tiers[k]!;
    if (!(boundary === 'upper' ? reaches(value, from, compareAs) : exceeds(value, from, compareAs))) break;
    reached = k;
  }
  return reached;
}

/** The rate of the tier that a value reaches; 0 below the first tier. */
export const reachedRate = (table: TierTable, value: number): number => table.tiers[reachedTier(table, value)]?.rate ?? 0;

const firstTakesAll = (tiers: readonly Tier[]): boolean => tiers.length > 0 && tiers[0]!.from <= 0;

/** Where tier k starts to count: the first tier from 0 or less has no lower end. */
export const lowerEnd = (tiers: readonly Tier[], k: number): number => (k === 0 && firstTakesAll(tiers) ? -Infinity : tiers[k]!.from);

/** Where tier k ends: where the next one starts. */
export const upperEnd = (tiers: readonly Tier[], k: number): number => tiers[k + 1]?.from ?? Infinity;

/**
 * The part of the stretch from `start` to `end` that lies in tier k; negative when `end` lies below `start`.
 * @example partIn([{ from: 0, rate: 0.04 }, { from: 150000, rate: 0.06 }], 1, 145000, 165000) // 15000
 */
export function partIn(tiers: readonly Tier[], k: number, start: number, end: number): number {
  if (end < start) return -partIn(tiers, k, end, start);
  const from = Math.max(start, lowerEnd(tiers, k));
  const to = Math.min(end, upperEnd(tiers, k));
  return to > from ? difference(to, from) : 0;
}

/**
 * The same tiers with every boundary × `factor`: tiers in attainment cut on an amount at from × target, or boundaries in
 * money for part of a period. Factor 1 gives the tiers themselves.
 */
export const cutAt = (tiers: readonly Tier[], factor: number): readonly Tier[] =>
  factor === 1 ? tiers : tiers.map((tier) => ({ ...tier, from: tier.from * factor }));

/** A tier as a derivation shows it. */
export const tierStep = (tiers: readonly Tier[], k: number, part: number, amount: number): TierStep => {
  const { from, rate, source, fromSource } = tiers[k]!;
  return { from, to: upperEnd(tiers, k), rate, part, amount, ...(source && { source }), ...(fromSource && { fromSource }) };
};
