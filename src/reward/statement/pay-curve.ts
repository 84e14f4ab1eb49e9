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

/** Results are shown up to half above the target or the result, and a little above what was reached. */
const reachAbove = 1.5;
/** About so many points, so that each can be named below its chart. */
const points = 15;

/**
 * What a component pays from nothing up to well above what was reached, at round results: tenths of the target, or without
 * one amounts such as 5,000 or 20,000 apart. Empty when there is nothing to scale by.
 */
export function payCurve(payAt: PayAt, { actual, target, isWhole }: Reached): readonly PayPoint[] {
  const unit = target > 0 ? target : actual > 0 ? actual : 0;
  if (unit === 0) return [];
  const most = Math.max(unit * reachAbove, actual);
  const step = target > 0 ? target * roundStep(most / target / points) : roundStep(most / points);
  const results = Array.from({ length: Math.ceil(most / step) + 1 }, (_, i) => i * step).map((result) => (isWhole ? Math.round(result) : result));
  return [...new Set(results)].map((result) => pointAt(payAt, result, target));
}

/** The smallest of 1, 2, 5, 10, 20, 50 … (or a tenth, a hundredth of those) that is no smaller than the step. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  return [1, 2, 5, 10].map((digit) => digit * power).find((round) => round >= step * 0.999) ?? step;
}

/** The point of the curve at one result. */
export const pointAt = (payAt: PayAt, actual: number, target: number): PayPoint => ({ actual, attainment: target > 0 ? actual / target : NaN, pay: payAt(actual) });
