import { exactSum } from '../../core/money/exact-sum';

/** What a part of a score reaches, and the share of the score that it counts for. */
export interface WeightedPart {
  readonly reached: number;
  readonly weight: number;
}

/**
 * The sum of weight × what each part reaches, or the product of what they reach. Weights count as they stand.
 * @example weightedScore([{ reached: 1.578, weight: 0.5 }, { reached: 2.606, weight: 0.5 }], 'sum') // 2.092
 */
export const weightedScore = (parts: readonly WeightedPart[], combine: 'sum' | 'product'): number =>
  combine === 'product' ? parts.reduce((product, { reached }) => product * reached, 1) : exactSum(parts.map(({ reached, weight }) => reached * weight));
