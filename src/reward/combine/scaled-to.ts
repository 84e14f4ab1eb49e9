import { exactSum } from '../../core/money/exact-sum';
import { type Share, splitExactly } from '../../core/money/split-exactly';

/** Amounts as they fit in a pool, and what they added up to before. */
export interface Scaled {
  readonly amounts: readonly number[];
  readonly sum: number;
}

/**
 * Amounts × pool ÷ sum, adding up to the pool exactly; nothing where they fit in it already. No amount is below 0.
 * @example scaledTo(100, [{ id: 'a', share: 60 }, { id: 'b', share: 60 }], 2) // amounts of 50 and 50, sum 120
 */
export function scaledTo(pool: number, amounts: readonly Share[], decimals: number): Scaled | undefined {
  const sum = exactSum(amounts.map(({ share }) => share));
  return sum <= pool ? undefined : { amounts: splitExactly(pool, amounts, decimals), sum };
}
