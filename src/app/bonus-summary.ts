import { exactSum } from '../core/money/exact-sum';
import type { Finding, Severity } from '../core/finding';
import type { Day, Period } from '../core/period';
import { PayoutState, type BonusRun } from '../reward/bonus-run';
import { progressOf } from '../sheets/bonus/period-progress';

/** What was earned in one currency, by how many people, over which periods. */
export interface CurrencyTotal {
  readonly currency: string;
  readonly earned: number;
  /** Part of `earned` in periods that still run or are not fully loaded. */
  readonly provisional: number;
  readonly payees: number;
  readonly first: Period;
  readonly last: Period;
}

/** The complete scheme totals per currency, after the schemes' caps; a currency without any is left out. */
export function totalsByCurrency(run: BonusRun, today: Day): readonly CurrencyTotal[] {
  const currencies = [...new Set(run.schemes.map((scheme) => scheme.currency))];
  return currencies.flatMap((currency) => totalOf(run, currency, today) ?? []);
}

function totalOf({ schemeTotals, schemes, periods, coversTo }: BonusRun, currency: string, today: Day): CurrencyTotal | undefined {
  const known: number[] = [];
  for (let i = 0; i < schemeTotals.count; i += 1) {
    if (schemeTotals.state[i] === PayoutState.known && schemes[schemeTotals.scheme[i] ?? -1]?.currency === currency) known.push(i);
  }
  const used = [...new Set(known.map((i) => schemeTotals.period[i] ?? -1))].flatMap((at) => periods[at] ?? []);
  const [some] = used;
  if (some === undefined) return undefined;
  const earned = known.map((i) => schemeTotals.earned[i] ?? 0);
  const isFinal = (i: number): boolean => {
    const period = periods[schemeTotals.period[i] ?? -1];
    return period !== undefined && progressOf(period, today, coversTo) === 'finished';
  };
  return {
    currency,
    earned: exactSum(earned),
    provisional: exactSum(earned.filter((_, at) => !isFinal(known[at] ?? -1))),
    payees: new Set(known.filter((_, at) => earned[at] !== 0).map((i) => schemeTotals.payee[i])).size,
    first: used.reduce((a, b) => (b.start < a.start ? b : a), some),
    last: used.reduce((a, b) => (b.end > a.end ? b : a), some),
  };
}

/** How many payouts are missing because a figure is lacking. */
export const missingPayouts = ({ payouts }: BonusRun): number =>
  payouts.state.reduce((count, state) => (state === PayoutState.missing ? count + 1 : count), 0);

/** How many findings are of a severity. */
export const countFindings = (findings: readonly Finding[], severity: Severity): number =>
  findings.filter((found) => found.severity === severity).length;
