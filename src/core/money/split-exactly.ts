import { difference } from './compare';
import { exactSum } from './exact-sum';
import { roundDown } from './round';

/** One taker of a share; shares are relative, they need not add up to 1. */
export interface Share {
  readonly id: string;
  readonly share: number;
}

/**
 * Splits an amount over shares so that the parts add up to it exactly: everyone gets the amount rounded towards zero, and
 * the units left over go one by one to the largest remainders, ties to the lowest id. The order of `shares` does not
 * matter; the parts come back in it. All shares 0, or no shares: nobody gets anything.
 * @param amount money with at most `decimals` decimals, may be negative
 * @example splitExactly(100, [{ id: 'a', share: 1 }, { id: 'b', share: 1 }, { id: 'c', share: 1 }]) // [33.34, 33.33, 33.33]
 */
export function splitExactly(amount: number, shares: readonly Share[], decimals = 2): readonly number[] {
  const total = exactSum(shares.map(({ share }) => share));
  if (total === 0) return shares.map(() => 0);
  const exact = shares.map(({ share }) => (amount * share) / total);
  const units = exact.map((part) => Math.round(roundDown(part, decimals) * 10 ** decimals));
  const left = Math.round(amount * 10 ** decimals) - units.reduce((sum, part) => sum + part, 0);
  for (const index of byRemainder(exact, units, shares, decimals).slice(0, Math.abs(left))) units[index]! += Math.sign(left);
  return units.map((part) => part / 10 ** decimals);
}

function byRemainder(exact: readonly number[], units: readonly number[], shares: readonly Share[], decimals: number): number[] {
  const remainder = exact.map((part, i) => Math.abs(difference(part * 10 ** decimals, units[i]!)));
  // A part carries the binary noise of its size, so remainders of a large amount tie within more than those of a small one.
  const noise = Math.max(1e-9, Math.max(...exact.map(Math.abs)) * 10 ** decimals * 1e-15);
  const apart = (a: number, b: number): number => {
    const gap = remainder[b]! - remainder[a]!;
    if (Math.abs(gap) > noise) return gap;
    return shares[a]!.id < shares[b]!.id ? -1 : 1;
  };
  return exact.map((_, i) => i).sort(apart);
}
