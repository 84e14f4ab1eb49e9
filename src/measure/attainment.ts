import { type Message, message } from '../core/message';
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

/** Why a target that is not above 0 gives no attainment. */
export const whyNoAttainment = (target: number, name: AttainmentName): Message =>
  target < 0 ? message('reason.targetNegative', name) : message('reason.targetZero', name);

/** The only place where a ratio becomes an attainment. */
const isAttainment = (ratio: number): ratio is Attainment => ratio === ratio;
