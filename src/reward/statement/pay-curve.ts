/** The earned money of one payout at another result, everything else as it is; NaN where that cannot be told. */
export type PayAt = (actual: number) => number;

/** What a payee has reached. */
export interface Reached {
  /** In the unit of the measure. */
  readonly actual: number;
  /** NaN without a target. */
  readonly target: number;
  /** True for measures that count whole things. */
  readonly isWhole: boolean;
}

/** What a component pays at one result. */
export interface PayPoint {
  readonly actual: number;
  /** Actual ÷ target; NaN without a target. */
  readonly attainment: number;
  readonly pay: number;
}

/** Results are shown up to half above the target, or above what was reached when that is more. */
const reachAbove = 1.5;
const points = 30;

/**
 * What a component pays from nothing up to well above what was reached: evenly spaced results, 5 % of the target apart.
 * Without a target the result itself is the measure. Empty when there is nothing to scale by.
 */
export function payCurve(payAt: PayAt, { actual, target, isWhole }: Reached): readonly PayPoint[] {
  const unit = target > 0 ? target : actual > 0 ? actual : 0;
  if (unit === 0) return [];
  const most = Math.max(unit, actual > 0 ? Math.ceil((actual / unit) * 10) / 10 * unit / reachAbove : 0) * reachAbove;
  const results = Array.from({ length: points + 1 }, (_, i) => (most * i) / points).map((result) => (isWhole ? Math.round(result) : result));
  return [...new Set(results)].map((result) => pointAt(payAt, result, target));
}

/** The point of the curve at one result. */
export const pointAt = (payAt: PayAt, actual: number, target: number): PayPoint => ({ actual, attainment: target > 0 ? actual / target : NaN, pay: payAt(actual) });
