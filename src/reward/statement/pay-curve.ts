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
  /** Just below a result at which the pay jumps. */
  readonly isBelow?: true;
}

/** Results are shown up to half above the target or the result, and a little above what was reached. */
const reachAbove = 1.5;
/** About so many points, so that each can be named below its chart. */
const points = 15;

/**
 * What a component pays from nothing up to well above what was reached, at round results: tenths of the target, or without
 * one amounts such as 5,000 or 20,000 apart. Where the pay jumps there are two points: just below, and at it. Empty when there is nothing to scale by.
 */
export function payCurve(payAt: PayAt, { actual, target, isWhole }: Reached, boundaries: readonly number[] = []): readonly PayPoint[] {
  const unit = target > 0 ? target : actual > 0 ? actual : 0;
  if (unit === 0) return [];
  const most = Math.max(unit * reachAbove, actual);
  const step = target > 0 ? target * roundStep(most / target / points) : roundStep(most / points);
  const results = Array.from({ length: Math.ceil(most / step) + 1 }, (_, i) => i * step).map((result) => (isWhole ? Math.round(result) : result));
  const jumps = jumpsIn(payAt, boundaries.filter((bound) => bound > 0 && bound <= most), { unit, isWhole });
  const shown = [...new Set([...results, ...jumps.map(({ at }) => at)])].map((result) => pointAt(payAt, result, target));
  const below = jumps.map(({ at, before }): PayPoint => ({ actual: at, attainment: target > 0 ? at / target : NaN, pay: before, isBelow: true }));
  return [...shown, ...below].sort((a, b) => a.actual - b.actual || Number(b.isBelow === true) - Number(a.isBelow === true));
}

/** So little below a boundary, as a part of the target: less than a cent of a result of 10,000. */
const justBelow = 1e-6;
/** Payouts are rounded to the cent. */
const noise = 0.02;

/** The boundaries at which the pay jumps, with the pay just below each. */
function jumpsIn(payAt: PayAt, boundaries: readonly number[], { unit, isWhole }: { readonly unit: number; readonly isWhole: boolean }): readonly { readonly at: number; readonly before: number }[] {
  const little = unit * justBelow;
  return boundaries.flatMap((bound) => {
    const at = isWhole ? Math.ceil(bound) : bound;
    const [before, twice] = isWhole ? [payAt(at - 1), payAt(at - 2)] : [payAt(at - little), payAt(at - 2 * little)];
    const isJump = isWhole ? Math.abs(payAt(at) - before - (before - twice)) > noise : Math.abs(payAt(at) - before) > noise;
    return isJump ? [{ at, before }] : [];
  });
}

/** The smallest of 1, 2, 5, 10, 20, 50 … (or a tenth, a hundredth of those) that is no smaller than the step. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  return [1, 2, 5, 10].map((digit) => digit * power).find((round) => round >= step * 0.999) ?? step;
}

/** The point of the curve at one result. */
export const pointAt = (payAt: PayAt, actual: number, target: number): PayPoint => ({ actual, attainment: target > 0 ? actual / target : NaN, pay: payAt(actual) });
