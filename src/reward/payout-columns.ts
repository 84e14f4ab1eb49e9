import type { Period } from '../core/period';
import { PayoutState, type Payouts } from './bonus-run';
import { payoutAt } from './combine/payout-book';
import type { RunContext, SchemeRun } from './run-context';

/** Columns for `count` payouts, all missing without a reason until they are filled. */
export function payoutColumns(count: number): Payouts {
  const unknown = (): Float64Array => new Float64Array(count).fill(NaN);
  return {
    count,
    payee: new Int32Array(count),
    period: new Int32Array(count),
    component: new Int32Array(count),
    from: new Int32Array(count),
    until: new Int32Array(count),
    actual: unknown(),
    target: unknown(),
    attainment: unknown(),
    atTarget: unknown(),
    earned: unknown(),
    score: unknown(),
    state: new Uint8Array(count).fill(PayoutState.missing),
    reason: new Int32Array(count).fill(-1),
  };
}

/** Columns for the payouts of a run: each says whose it is and of what, and nothing is paid yet. */
export function emptyPayouts({ schemes, periods }: RunContext): Payouts {
  const columns = payoutColumns(schemes.reduce((sum, { lines, scheme }) => sum + lines.length * scheme.components.length, 0));
  const numbers = new Map(periods.map((period, i) => [period, i]));
  for (const run of schemes) numberPayouts(columns, run, (period) => numbers.get(period) ?? -1);
  return columns;
}

function numberPayouts(columns: Payouts, run: SchemeRun, numberOf: (period: Period) => number): void {
  const width = run.scheme.components.length;
  for (let l = 0; l < run.lines.length; l += 1) {
    const line = run.lines[l]!;
    const period = numberOf(line.period);
    for (let i = payoutAt(run, l, 0), c = 0; c < width; i += 1, c += 1) {
      columns.payee[i] = line.payee;
      columns.period[i] = period;
      columns.component[i] = run.firstComponent + c;
      columns.from[i] = line.from;
      columns.until[i] = line.until;
    }
  }
}
