import { exactSumOf } from '../core/money/exact-sum';
import { roundEarned } from '../core/money/round';
import { type Payouts, PayoutState, type SchemeTotals } from './bonus-run';
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
  for (const run of paying) {
    totals.scheme.fill(runs.indexOf(run), i, i + run.lines.length);
    for (let l = 0; l < run.lines.length; l += 1) fillTotal(totals, i + l, { run, payouts }, l);
    i += run.lines.length;
  }
  return totals;
}

interface TotalOf {
  readonly run: SchemeRun;
  readonly payouts: Payouts;
}

function fillTotal(totals: SchemeTotals, i: number, { run, payouts }: TotalOf, l: number): void {
  const width = run.scheme.components.length;
  const first = run.offset + l * width;
  const subtotal = exactSumOf(payouts.earned, first, first + width);
  totals.payee[i] = payouts.payee[first]!;
  totals.period[i] = payouts.period[first]!;
  totals.subtotal[i] = subtotal;
  totals.state[i] = stateOf(payouts.state, first, first + width);
  if (totals.state[i] === PayoutState.known) totals.earned[i] = cappedTotal(run, l, subtotal);
}

function stateOf(states: Uint8Array, first: number, end: number): PayoutState {
  let state: PayoutState = PayoutState.notApplicable;
  for (let i = first; i < end; i += 1) {
    if (states[i] === PayoutState.missing) return PayoutState.missing;
    if (states[i] === PayoutState.known) state = PayoutState.known;
  }
  return state;
}

/** The sum of the components at most the scheme's cap for the days served, rounded. */
export function cappedTotal({ scheme, lines }: SchemeRun, l: number, sum: number): number {
  const most = scheme.cap === undefined ? Infinity : scheme.cap * lines[l]!.share;
  return roundEarned(Math.min(sum, most), scheme.decimals);
}
