import { difference } from '../../core/money/compare';
import { exactSum } from '../../core/money/exact-sum';
import { pointsUnit } from '../../core/money/points';
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
  /** Money; NaN while it is missing, or cannot be told apart from the part of its scheme that is. */
  readonly earned: number;
  /** What returns of sales took off it; `earned` is after them. */
  readonly returned: number;
  /** True when it follows from the whole year to date, so that the newest period corrects the earlier ones. */
  readonly isRunning: boolean;
  /** The payout in the run (the first of several in one period); the index of the total where `component` is empty. */
  readonly index: number;
}

/**
 * Every amount of a run that the ledger records: the components, and per scheme total what its cap, floor or rounding makes
 * of them. Together they are the total. Of a total that is missing, the components that are known count within the scheme's cap,
 * as far as they do not depend on the missing ones. Points are no money, and are not among them.
 */
export function settledAmounts(run: BonusRun): readonly SettledAmount[] {
  const totals = totalsByKey(run);
  const inPoints = new Set(run.schemes.filter(({ currency }) => currency === pointsUnit).map(({ name }) => name));
  return perOrigin([...componentAmounts(run, totals), ...schemeAmounts(run)].filter(({ scheme }) => !inPoints.has(scheme)));
}

/** The ledger knows one amount per payee, period and component: parts of a period that were measured apart are added up. */
function perOrigin(amounts: readonly SettledAmount[]): readonly SettledAmount[] {
  const known = new Map<string, SettledAmount>();
  for (const one of amounts) {
    const key = JSON.stringify([one.payee, one.origin.start, one.origin.end, one.scheme, one.component]);
    const before = known.get(key);
    known.set(key, before ? { ...before, earned: together(before.earned, one.earned), returned: together(before.returned, one.returned) } : one);
  }
  return [...known.values()];
}

const together = (a: number, b: number): number => (a === a && b === b ? exactSum([a, b]) : NaN);

const totalKey = (payee: number, period: number, scheme: string, from: number): string => `${payee}|${period}|${scheme}|${from}`;

/** What a total comes to as far as it is known; NaN where nothing of it can be told. */
const settledTotal = ({ schemeTotals: { state, earned }, knownPart }: BonusRun, total: number): number => (state[total] === PayoutState.missing ? knownPart(total) : earned[total]!);

/** Per total whether what is known of it counts. */
function totalsByKey(run: BonusRun): ReadonlyMap<string, boolean> {
  const { count, payee, period, scheme, from } = run.schemeTotals;
  return new Map(
    Array.from({ length: count }, (_, i) => [totalKey(payee[i]!, period[i]!, run.schemes[scheme[i]!]!.name, from[i]!), !Number.isNaN(settledTotal(run, i))]),
  );
}

function componentAmounts(run: BonusRun, totals: ReadonlyMap<string, boolean>): readonly SettledAmount[] {
  const { payouts, components, payees, periods } = run;
  const amounts: SettledAmount[] = [];
  for (let i = 0; i < payouts.count; i += 1) {
    const { scheme, name, currency, decimals, grouping } = components[payouts.component[i]!]!;
    if (payouts.state[i] === PayoutState.notApplicable) continue;
    const isKnown = payouts.state[i] === PayoutState.known && (totals.get(totalKey(payouts.payee[i]!, payouts.period[i]!, scheme, payouts.from[i]!)) ?? true);
    amounts.push({
      payee: payees[payouts.payee[i]!]!.id,
      origin: periods[payouts.period[i]!]!,
      scheme,
      component: name,
      currency,
      decimals,
      earned: isKnown ? payouts.earned[i]! : NaN,
      returned: 0,
      isRunning: grouping === 'running' || grouping === 'dealRunning',
      index: i,
    });
  }
  return amounts;
}

function schemeAmounts(run: BonusRun): readonly SettledAmount[] {
  const { schemes, payees, periods } = run;
  const { count, payee, period, scheme, subtotal } = run.schemeTotals;
  const amounts: SettledAmount[] = [];
  for (let i = 0; i < count; i += 1) {
    const { name, currency, decimals } = schemes[scheme[i]!]!;
    const earned = settledTotal(run, i);
    if (Number.isNaN(earned)) continue;
    amounts.push({
      payee: payees[payee[i]!]!.id,
      origin: periods[period[i]!]!,
      scheme: name,
      component: '',
      currency,
      decimals,
      earned: difference(earned, subtotal[i]!),
      returned: 0,
      isRunning: false,
      index: i,
    });
  }
  return amounts;
}
