import { exactSum } from '../core/money/exact-sum';
import * as marginalPayout from '../reward/payout/marginal';
import type { Tier } from '../reward/payout/tiers';
import { isError, lacking, type Reading } from './reading';

/** The payout over each amount on top of those before it; after one that is not known, nobody knows how much was counted. */
export function runningPayouts(amounts: readonly Reading[], tiers: readonly Tier[], start: number): readonly Reading[] {
  let counted = start;
  let isUnknown = false;
  return amounts.map((amount): Reading => {
    if (isUnknown) return lacking((texts) => texts.earlierMissing);
    if (isError(amount)) {
      isUnknown = true;
      return amount;
    }
    const payout = marginalPayout.pay(amount, { tiers }, counted);
    counted = exactSum([counted, amount]);
    return payout;
  });
}
