import { difference } from '../../core/money/compare';
import { exactSum } from '../../core/money/exact-sum';
import type { Period } from '../../core/period';
import { type BonusRun, PayoutState } from '../bonus-run';

/** What one payee earned in one payout period with one component, or with the scheme as a whole (cap, pool, rounding). */
export interface SettledAmount {
  readonly payee: string;
  readonly origin: Period;
  readonly scheme: string;
  /** Empty for what the scheme itself adds to its components, or takes off. */
  readonly component: string;
  readonly currency: string;
  readonly decimals: number;
  /** Money; NaN while the total of the scheme is missing. */
  readonly earned: number;
  /** What returns of sales took off it; `earned` is after them. */
  readonly returned: number;
  /** True when it follows from the whole year to date, so that the newest period corrects the earlier ones. */
  readonly isRunning: boolean;
  /** The payout in the run; the index of the total where `component` is empty. */
  readonly index: number;
}

/** What returns took off each payout of a run, and what is given back because a deal was kept for part of its term. */
export interface ReturnEffects {
  /** Per payout: what was earned before returns minus what is earned after them. */
  readonly taken: (payout: number) => number;
  /** Per payout: the part of that which the payee keeps. */
  readonly kept: (payout: number) => number;
}

/** A run without returns. */
export const noReturns: ReturnEffects = { taken: () => 0, kept: () => 0 };

/**
 * Every amount of a run that the ledger records: the components, and per scheme total what its cap, floor or rounding makes
 * of them. Together they are the total. While a total is missing, none of its amounts is known.
 */
export function settledAmounts(run: BonusRun, returns: ReturnEffects = noReturns): readonly SettledAmount[] {
  const totals = totalsByKey(run);
  return [...componentAmounts(run, totals, returns), ...schemeAmounts(run)];
}

interface Total {
  readonly index: number;
  readonly isKnown: boolean;
}

const totalKey = (payee: number, period: number, scheme: string): string => `${payee}|${period}|${scheme}`;

function totalsByKey({ schemeTotals, schemes }: BonusRun): ReadonlyMap<string, Total> {
  const { count, payee, period, scheme, state } = schemeTotals;
  return new Map(
    Array.from({ length: count }, (_, i) => [totalKey(payee[i]!, period[i]!, schemes[scheme[i]!]!.name), { index: i, isKnown: state[i] === PayoutState.known }]),
  );
}

function componentAmounts(run: BonusRun, totals: ReadonlyMap<string, Total>, { taken, kept }: ReturnEffects): readonly SettledAmount[] {
  const { payouts, components, payees, periods } = run;
  const amounts: SettledAmount[] = [];
  for (let i = 0; i < payouts.count; i += 1) {
    const { scheme, name, currency, decimals, grouping } = components[payouts.component[i]!]!;
    if (payouts.state[i] === PayoutState.notApplicable) continue;
    const total = totals.get(totalKey(payouts.payee[i]!, payouts.period[i]!, scheme));
    const isKnown = payouts.state[i] === PayoutState.known && (total?.isKnown ?? true);
    const back = kept(i);
    amounts.push({
      payee: payees[payouts.payee[i]!]!.id,
      origin: periods[payouts.period[i]!]!,
      scheme,
      component: name,
      currency,
      decimals,
      earned: isKnown ? exactSum([payouts.earned[i]!, back]) : NaN,
      returned: isKnown ? difference(taken(i), back) : 0,
      isRunning: grouping === 'running' || grouping === 'dealRunning',
      index: i,
    });
  }
  return amounts;
}

function schemeAmounts({ schemeTotals, schemes, payees, periods }: BonusRun): readonly SettledAmount[] {
  const { count, payee, period, scheme, state, earned, subtotal } = schemeTotals;
  const amounts: SettledAmount[] = [];
  for (let i = 0; i < count; i += 1) {
    const { name, currency, decimals } = schemes[scheme[i]!]!;
    if (state[i] !== PayoutState.known) continue;
    amounts.push({
      payee: payees[payee[i]!]!.id,
      origin: periods[period[i]!]!,
      scheme: name,
      component: '',
      currency,
      decimals,
      earned: difference(earned[i]!, subtotal[i]!),
      returned: 0,
      isRunning: false,
      index: i,
    });
  }
  return amounts;
}
