import { type Message, message } from '../core/message';
import { exceeds, reaches } from '../core/money/compare';
import { missing, known, type Value } from '../core/value';

declare const attainmentBrand: unique symbol;

/** Actual ÷ target as a ratio: 1 = 100 %. */
export type Attainment = number & { readonly [attainmentBrand]: true };

/** Whose attainment of what, for the reason when it is missing. */
export interface AttainmentName {
  readonly payee: string;
  readonly measure: string;
  readonly period: string;
}

/**
 * Actual ÷ target. A target of 0, or below 0, gives a missing attainment: neither 0 % nor infinite would be true.
 * @example attainment(90, 100, name) // known(0.9)
 * @example attainment(90, 0, name) // missing: the target is 0
 */
export function attainment(actual: number, target: number, name: AttainmentName): Value<Attainment> {
  const ratio = attainmentRatio(actual, target);
  return ratio === undefined ? missing(whyNoAttainment(target, name)) : known(ratio);
}

/** Actual ÷ target for a loop over many: nothing where `attainment` is missing. */
export function attainmentRatio(actual: number, target: number): Attainment | undefined {
  const ratio = actual / target;
  return target > 0 && isAttainment(ratio) ? ratio : undefined;
}

/**
 * Attainment where lower is better: 2 − actual ÷ target, so that 10 % above the target is 90 %. Nothing where the target is
 * not above 0, and where the actual is below 0: across 0 a ratio says nothing.
 * @example lowerAttainmentRatio(11, 10) // 0.9
 */
export function lowerAttainmentRatio(actual: number, target: number): Attainment | undefined {
  const ratio = 2 - actual / target;
  return target > 0 && actual >= 0 && isAttainment(ratio) ? ratio : undefined;
}

/** The values between which a figure is good, both included; one of them may be left out. */
export interface Limits {
  readonly lower?: number;
  readonly upper?: number;
}

/**
 * Attainment inside a range: 1 from the lower up to the upper limit. Below it is actual ÷ lower limit and above it
 * 2 − actual ÷ upper limit, so that it falls to 0 at 0 and at twice the upper limit, and never below. Nothing outside a limit
 * that is not above 0.
 * @example rangeAttainmentRatio(27, { lower: 30, upper: 45 }) // 0.9
 */
export function rangeAttainmentRatio(actual: number, { lower = -Infinity, upper = Infinity }: Limits): Attainment | undefined {
  const isBelow = !reaches(actual, lower, 'ratio');
  const limit = isBelow ? lower : upper;
  const ratio = isBelow ? actual / lower : exceeds(actual, upper, 'ratio') ? 2 - actual / upper : 1;
  const bounded = Math.max(0, ratio);
  return (ratio === 1 || limit > 0) && isAttainment(bounded) ? bounded : undefined;
}

/** Why a target that is not above 0 gives no attainment. */
export const whyNoAttainment = (target: number, name: AttainmentName): Message =>
  target < 0 ? message('reason.targetNegative', name) : message('reason.targetZero', name);

/** The only place where a ratio becomes an attainment. */
export const isAttainment = (ratio: number): ratio is Attainment => ratio === ratio;
