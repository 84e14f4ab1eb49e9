import { type Comparison, reaches } from '../../core/money/compare';
import { roundHalfAway } from '../../core/money/round';

/** A payout as a function of the result, on straight lines between the results at which its rule changes. */
export interface PayRule {
  readonly pay: (result: number) => number;
  /** Lowest first. */
  readonly bounds: readonly number[];
  /** What the payout is compared as: money, or a payout ratio. */
  readonly compareAs: Comparison;
}

/**
 * The lowest result from 0 up that pays a payout, or more where it jumps over it; nothing where no result does.
 * @example // 4 % to 200,000 and 6 % above: neededFor(9200, rule) is 220,000
 */
export function neededFor(payout: number, rule: PayRule): number | undefined {
  const starts = [0, ...rule.bounds.filter((bound) => bound > 0)];
  for (const [k, start] of starts.entries()) {
    if (reaches(rule.pay(start), payout, rule.compareAs)) return start;
    const found = onLine(payout, rule, start, starts[k + 1] ?? Infinity);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Where the line between two bounds, both excluded, comes to the payout. */
function onLine(payout: number, { pay }: PayRule, start: number, end: number): number | undefined {
  const third = end === Infinity ? Math.max(1, Math.abs(start)) : (end - start) / 3;
  const [one, two] = [pay(start + third), pay(start + 2 * third)];
  const slope = (two - one) / third;
  const result = start + third + (payout - one) / slope;
  return slope > 0 && result > start && result < end ? roundest(result, payout, pay) : undefined;
}

const mostDecimals = 8;

/** The result with the fewest decimals that pays the same: divisions on the way leave binary noise behind. */
function roundest(result: number, payout: number, pay: PayRule['pay']): number {
  const noise = 1e-12 * Math.max(1, Math.abs(payout));
  for (let decimals = 0; decimals <= mostDecimals; decimals += 1) {
    const written = roundHalfAway(result, decimals);
    if (Math.abs(pay(written) - payout) <= noise) return written;
  }
  return result;
}
