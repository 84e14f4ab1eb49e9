import { PayoutState, type BonusRun } from '../../src/reward/bonus-run';
import { speaker } from '../../src/sheets/explain/speaker';
import { proofOf } from '../../src/sheets/proof/payout-proof';
import { isTaken } from '../../src/sheets/proof/proof-line';
import { mostDeals } from '../../src/sheets/proof/prove-deals';

/** How many payouts of a mechanism are proven, and how many of them completely. */
export interface Depth {
  readonly payouts: number;
  readonly complete: number;
}

/** What the steps of a run take over, in words without figures, with the number of times. */
export function takenIn(run: BonusRun): ReadonlyMap<string, number> {
  const taken = new Map<string, number>();
  for (let payout = 0; payout < run.payouts.count; payout += 1) {
    if (run.payouts.state[payout] !== PayoutState.known) continue;
    const { lines } = proofOf({ derivation: run.derive(payout, mostDeals), speaker: speaker('en', 'EUR'), top: 1, payout: () => 'F1', derive: (other) => run.derive(other, mostDeals) });
    for (const { what, outcome, beside } of lines) {
      if (!isTaken(outcome) && !beside?.some(isTaken)) continue;
      const words = `${isTaken(outcome) ? '' : 'beside: '}${what.replaceAll(/[\d.,]+/g, '#')}`;
      taken.set(words, (taken.get(words) ?? 0) + 1);
    }
  }
  return taken;
}
