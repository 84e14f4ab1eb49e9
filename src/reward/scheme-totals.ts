import { exactSum } from '../core/money/exact-sum';
import { roundEarned } from '../core/money/round';
import { type Payouts, PayoutState, type SchemeTotals } from './bonus-run';
import { servedShare } from './earn/line-amounts';
import type { SchemeRun } from './run-context';

/**
 * The total of every scheme per payee and period: components added up, at most the scheme's cap (prorated), rounded. One
 * missing component makes the total missing, with the known ones as subtotal; components that do not apply are left out,
 * and when none applies the total does not apply either.
 */
export function schemeTotals(runs: readonly SchemeRun[], payouts: Payouts): SchemeTotals {
  const paying = runs.filter(({ scheme }) => scheme.components.length > 0);
  const count = paying.reduce((sum, { lines }) => sum + lines.length, 0);
  const totals: SchemeTotals = {
    count,
    payee: new Int32Array(count),
    period: new Int32Array(count),
    scheme: new Int32Array(count),
    earned: new Float64Array(count).fill(NaN),
    subtotal: new Float64Array(count),
    state: new Uint8Array(count),
  };
  let i = 0;
  for (const run of paying) for (let l = 0; l < run.lines.length; l += 1) fillTotal(totals, i++, { run, l, scheme: runs.indexOf(run), payouts });
  return totals;
}

interface TotalOf {
  readonly run: SchemeRun;
  readonly l: number;
  readonly scheme: number;
  readonly payouts: Payouts;
}

function fillTotal(totals: SchemeTotals, i: number, { run, l, scheme, payouts }: TotalOf): void {
  const width = run.scheme.components.length;
  const first = run.offset + l * width;
  const states = payouts.state.subarray(first, first + width);
  const subtotal = exactSum(payouts.earned.subarray(first, first + width));
  totals.payee[i] = payouts.payee[first]!;
  totals.period[i] = payouts.period[first]!;
  totals.scheme[i] = scheme;
  totals.subtotal[i] = subtotal;
  totals.state[i] = stateOf(states);
  if (totals.state[i] === PayoutState.known) totals.earned[i] = cappedTotal(run, l, subtotal);
}

function stateOf(states: Uint8Array): PayoutState {
  if (states.includes(PayoutState.missing)) return PayoutState.missing;
  return states.includes(PayoutState.known) ? PayoutState.known : PayoutState.notApplicable;
}

/** The sum of the components at most the scheme's cap for the days served, rounded. */
export function cappedTotal({ scheme, lines }: SchemeRun, l: number, sum: number): number {
  const most = scheme.cap === undefined ? Infinity : scheme.cap * servedShare(lines[l]!);
  return roundEarned(Math.min(sum, most), scheme.decimals);
}
