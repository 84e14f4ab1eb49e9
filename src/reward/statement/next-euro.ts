import { roundHalfAway } from '../../core/money/round';
import type { PayAt, Reached } from './pay-curve';

/** What more of the measure brings. */
export interface NextEuro {
  /** What one more unit of the measure pays, at the rate of now: money per unit. */
  readonly perUnit: number;
  /** Where that changes next: a boundary, a threshold, a point of a curve or a cap; left out when nothing changes within reach. */
  readonly next?: {
    /** The result at which it changes, and how much more that is than was reached. */
    readonly at: number;
    readonly more: number;
    /** The pay there, and what it is more than now. */
    readonly pay: number;
    readonly gain: number;
    /** What one more unit pays beyond it. */
    readonly perUnit: number;
  };
}

/** How far ahead is looked: so many steps of a hundredth of the target (or of the result). */
const steps = 100;
/** Two roundings to the cent apart. */
const noise = 0.02;
/** Half a cent at each end. */
const cent = 0.0101;

/**
 * What the next bit of result brings, and where that changes. It looks at the payout itself, so it holds for every shape,
 * with all caps and gates: ahead of the result, step by step, until the pay per step changes, and then for the place of it.
 * @param reached a result in the unit of the measure; whole things are counted in whole steps
 * @param boundaries results at which the rules are known to change; the place found is one of them where one is near
 */
export function nextEuro(payAt: PayAt, reached: Reached, boundaries: readonly number[] = []): NextEuro | undefined {
  const { actual, target, isWhole } = reached;
  const unit = target > 0 ? target : Math.abs(actual);
  const step = isWhole ? Math.max(1, Math.round(unit / steps)) : unit / steps;
  const now = payAt(actual);
  if (!(step > 0) || now !== now) return undefined;
  const first = payAt(actual + step) - now;
  const change = firstChange(payAt, { actual, step, first });
  if (change === undefined) return { perUnit: slopeOver(payAt, actual, actual + steps * step) };
  const found = placeOf(payAt, { from: change, step, isWhole });
  const at = boundaries.filter((bound) => bound > actual && bound >= change - step && bound <= change + step).sort((a, b) => Math.abs(a - found) - Math.abs(b - found))[0] ?? (isWhole ? found : bendNear(payAt, { actual, found, step }));
  const slope = slopeBefore(payAt, { actual, at, step, isWhole });
  const pay = payAt(at);
  return { perUnit: slope, next: { at, more: roundHalfAway(at - actual, 4), pay, gain: roundHalfAway(pay - now, 2), perUnit: slopeAfter(payAt, at, step) } };
}

interface Ahead {
  readonly actual: number;
  readonly step: number;
  readonly first: number;
}

/** The start of the first step in which the pay changes otherwise than in the first. */
function firstChange(payAt: PayAt, { actual, step, first }: Ahead): number | undefined {
  for (let k = 1; k < steps; k += 1) {
    const start = actual + k * step;
    const change = payAt(start + step) - payAt(start);
    if (change !== change) return undefined;
    if (Math.abs(change - first) > noise) return start;
  }
  return undefined;
}

interface Place {
  readonly from: number;
  readonly step: number;
  readonly isWhole: boolean;
}

/** The bend or jump in the two steps around `from`: where the pay leaves the straight line that comes from the left. */
function placeOf(payAt: PayAt, { from, step, isWhole }: Place): number {
  const start = from - step;
  const base = payAt(start);
  const slope = (payAt(start + step / 4) - base) / (step / 4);
  const leaves = (at: number): boolean => Math.abs(payAt(at) - (base + slope * (at - start))) > noise;
  let [low, high] = [start, from + step];
  while (high - low > (isWhole ? 1 : 0.005)) {
    const middle = isWhole ? Math.floor((low + high) / 2) : (low + high) / 2;
    if (leaves(middle)) high = middle;
    else low = middle;
  }
  return isWhole ? high : roundHalfAway(high, 2);
}

/** Coarsest first: thousands to cents. */
const placeDecimals = [-3, -2, -1, 0, 1, 2] as const;

/** Where the straight line before a change and the one after it meet, at the roundest result that explains both; else the place as it was found. */
function bendNear(payAt: PayAt, { actual, found, step }: { readonly actual: number; readonly found: number; readonly step: number }): number {
  const before = slopeOver(payAt, actual, actual + (found - actual) / 2);
  const after = slopeAfter(payAt, found, step);
  const bend = before - after;
  if (bend === 0) return found;
  const beyond = found + step;
  const meet = (payAt(beyond) - after * beyond - payAt(actual) + before * actual) / bend;
  const doubt = (2 * cent) / Math.abs(bend);
  if (Math.abs(meet - found) > doubt + noise / Math.abs(bend)) return found;
  return placeDecimals.map((decimals) => roundHalfAway(meet, decimals)).find((place) => place > actual && Math.abs(place - meet) <= doubt) ?? found;
}

/** The pay per unit up to the change; when it changes at once, nothing more is paid before it. */
function slopeBefore(payAt: PayAt, { actual, at, step, isWhole }: { readonly actual: number; readonly at: number; readonly step: number; readonly isWhole: boolean }): number {
  const reach = isWhole ? at - 1 : at - Math.min(step, at - actual) / 100;
  return reach > actual ? slopeOver(payAt, actual, reach) : 0;
}

/** The pay per unit beyond a change, over as many steps as it stays the same. */
function slopeAfter(payAt: PayAt, at: number, step: number): number {
  const first = payAt(at + step) - payAt(at);
  const change = firstChange(payAt, { actual: at, step, first });
  return slopeOver(payAt, at, change ?? at + steps * step);
}

/** Most decimals that a rate per unit is written with. */
const mostDecimals = 8;

/**
 * The rate at which is paid between two results. Payouts are rounded to the cent, so their difference is only nearly the rate:
 * it is the roundest rate that explains it.
 * @example slopeOver(pay, 100000, 101500) // 0.015, not 0.01501
 */
function slopeOver(payAt: PayAt, from: number, to: number): number {
  const [distance, gain] = [to - from, payAt(to) - payAt(from)];
  const [slope, doubt] = [gain / distance, cent / distance];
  if (gain !== gain || gain === 0) return slope;
  for (let decimals = 0; decimals < mostDecimals; decimals += 1) {
    const rate = roundHalfAway(slope, decimals);
    if (rate !== 0 && Math.abs(rate - slope) <= doubt) return rate;
  }
  return slope;
}
