import { exactSum } from '../../core/money/exact-sum';

/**
 * The middle of some values; of an even number the mean of the two in the middle. NaN of nothing.
 * @example medianOf(Float64Array.of(3, 1, 2)) // 2
 * @example medianOf(Float64Array.of(0.1, 0.2)) // 0.15
 */
export function medianOf(values: Float64Array): number {
  const sorted = values.slice().sort();
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return NaN;
  return sorted.length % 2 === 1 ? sorted[middle]! : exactSum([sorted[middle - 1]!, sorted[middle]!]) / 2;
}
