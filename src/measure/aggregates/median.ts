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

/** The lowest of some values; NaN of nothing. */
export function lowestOf(values: Float64Array): number {
  let least = values[0] ?? NaN;
  for (let i = 1; i < values.length; i += 1) if (values[i]! < least) least = values[i]!;
  return least;
}

/** The highest of some values; NaN of nothing. */
export function highestOf(values: Float64Array): number {
  let most = values[0] ?? NaN;
  for (let i = 1; i < values.length; i += 1) if (values[i]! > most) most = values[i]!;
  return most;
}
