import { exactSum } from '../core/money/exact-sum';
import type { Period } from '../core/period';
import type { Finding, Severity } from '../core/finding';
import { PayoutState, type BonusRun } from '../reward/bonus-run';

/** What was earned in one currency, by how many people, over which periods. */
export interface CurrencyTotal {
  readonly currency: string;
  readonly earned: number;
  readonly payees: number;
  readonly first: Period;
  readonly last: Period;
}

/** The known payouts per currency; a currency without any known payout is left out. */
export function totalsByCurrency(run: BonusRun): readonly CurrencyTotal[] {
  const currencies = [...new Set(run.components.map((component) => component.currency))];
  return currencies.flatMap((currency) => totalOf(run, currency) ?? []);
}

function totalOf(run: BonusRun, currency: string): CurrencyTotal | undefined {
  const { payouts, periods, components } = run;
  const shown: number[] = [];
  for (let i = 0; i < payouts.count; i += 1) {
    if (payouts.state[i] === PayoutState.known && components[payouts.component[i] ?? -1]?.currency === currency) shown.push(i);
  }
  const used = [...new Set(shown.map((i) => payouts.period[i] ?? -1))].flatMap((at) => periods[at] ?? []);
  const [some] = used;
  if (some === undefined) return undefined;
  return {
    currency,
    earned: exactSum(shown.map((i) => payouts.earned[i] ?? 0)),
    payees: new Set(shown.map((i) => payouts.payee[i])).size,
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
