import { PayoutState, type Payouts } from './bonus-run';

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
