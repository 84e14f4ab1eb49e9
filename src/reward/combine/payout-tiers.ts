import type { Tier } from '../payout/tiers';
import { lowerEnd, upperEnd } from '../payout/tiers';
import { difference } from '../../core/money/compare';

/** A part of a deal that was paid at one tier's rate. */
export interface TierPart {
  readonly tier: number;
  readonly part: number;
  readonly amount: number;
}

/**
 * What a deal pays where the tiers are about what was paid so far: each part of it at the rate of the tier that the payout
 * has reached; the tier ends where the payout reaches the next. A negative deal goes the same way back. A rate of 0 ends it.
 * @param paid what was paid before this deal
 * @example paidInTiers(85000, 74000, [{ from: 0, rate: 0.3 }, { from: 90000, rate: 0.2 }]) // 16,000 and 6,333.33
 */
export function paidInTiers(deal: number, paid: number, tiers: readonly Tier[]): readonly TierPart[] {
  const parts: TierPart[] = [];
  let [left, at] = [deal, paid];
  let tier = tierAt(at, tiers, deal < 0);
  while (left !== 0 && tier >= 0 && tier < tiers.length) {
    const { rate } = tiers[tier]!;
    const room = difference(left > 0 ? upperEnd(tiers, tier) : lowerEnd(tiers, tier), at);
    const whole = left * rate;
    if (rate <= 0 || Math.abs(whole) <= Math.abs(room)) return [...parts, { tier, part: left, amount: whole }];
    const part = room / rate;
    parts.push({ tier, part, amount: room });
    left = difference(left, part);
    at = left > 0 ? upperEnd(tiers, tier) : lowerEnd(tiers, tier);
    tier += left > 0 ? 1 : -1;
  }
  return parts;
}

/** The tier that a payout has reached; going back, a payout exactly on a boundary leaves the tier below it. */
function tierAt(paid: number, tiers: readonly Tier[], isBack: boolean): number {
  const reached = tiers.filter((_, k) => (isBack ? lowerEnd(tiers, k) < paid : lowerEnd(tiers, k) <= paid)).length - 1;
  return Math.max(reached, isBack ? 0 : -1);
}
