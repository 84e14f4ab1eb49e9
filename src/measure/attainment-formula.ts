import type { AttainmentFormula } from '../core/derivation';
import { type Message, message } from '../core/message';
import { difference, exceeds, reaches } from '../core/money/compare';
import { type Attainment, type AttainmentName, attainmentRatio, isAttainment, lowerAttainmentRatio, whyNoAttainment } from './attainment';

/**
 * Attainment where lower is better, as target ÷ actual: half the target is 200 %. Nothing where the target or the actual is
 * not above 0.
 * @example inverseAttainmentRatio(8, 10) // 1.25
 */
export function inverseAttainmentRatio(actual: number, target: number): Attainment | undefined {
  const ratio = target / actual;
  return target > 0 && actual > 0 && isAttainment(ratio) ? ratio : undefined;
}

/**
 * How far it is from the baseline to the target: (actual − baseline) ÷ (target − baseline), up or down, also across 0. Nothing
 * where the target is the baseline.
 * @example progressRatio(35, 20, 40) // 0.75
 * @example progressRatio(9, 12, 8) // 0.75, where lower is better
 */
export function progressRatio(actual: number, baseline: number, target: number): Attainment | undefined {
  const way = difference(target, baseline);
  const ratio = difference(actual, baseline) / way;
  return way !== 0 && isAttainment(ratio) ? ratio : undefined;
}

/** The range in which attainment is 1, both ends included, and the outer limits at which it is 0; ±Infinity where open. */
export interface AttainmentRange {
  readonly from: number;
  readonly to: number;
  /** At `from` itself: nothing below the range. */
  readonly outerFrom: number;
  readonly outerTo: number;
}

/**
 * 1 inside the range, on a straight line down to 0 at the outer limits, and 0 beyond them.
 * @example insideRangeRatio(80, { from: 90, to: 110, outerFrom: 70, outerTo: 130 }) // 0.5
 */
export function insideRangeRatio(actual: number, { from, to, outerFrom, outerTo }: AttainmentRange): Attainment | undefined {
  if (actual !== actual) return undefined;
  const isBelow = !reaches(actual, from, 'ratio');
  const isAbove = !isBelow && exceeds(actual, to, 'ratio');
  const ratio = isBelow ? towards(actual, outerFrom, from) : isAbove ? towards(actual, outerTo, to) : 1;
  return isAttainment(ratio) ? ratio : undefined;
}

/** How far it is from an outer limit to the range: 0 at the limit and beyond it, 1 at the range. */
const towards = (actual: number, outer: number, limit: number): number => (outer === limit ? 0 : Math.max(0, difference(actual, outer) / difference(limit, outer)));

/** What an attainment is calculated from. */
export interface AttainmentInput {
  readonly formula: AttainmentFormula;
  readonly actual: number;
  readonly target: number;
  readonly baseline: number;
  readonly range: AttainmentRange | undefined;
}

/**
 * Attainment by any formula; nothing where it is refused (`whyNoFormula` says why). Formulas that divide want a target above
 * 0, and those for lower is better also a result that is not negative: across 0 a ratio says nothing.
 */
export function attainmentBy({ formula, actual, target, baseline, range }: AttainmentInput): Attainment | undefined {
  switch (formula) {
    case 'ratio':
      return attainmentRatio(actual, target);
    case 'twoMinus':
      return lowerAttainmentRatio(actual, target);
    case 'inverse':
      return inverseAttainmentRatio(actual, target);
    case 'progress':
      return progressRatio(actual, baseline, target);
    case 'range':
      return range && insideRangeRatio(actual, range);
  }
}

/** Why a formula gives no attainment of an actual and a target that are known. */
export function whyNoFormula({ formula, actual, target }: AttainmentInput, name: AttainmentName): Message {
  if (formula === 'progress') return message('reason.baselineIsTarget', name);
  if (formula === 'ratio' || !(target > 0)) return whyNoAttainment(target, name);
  return actual < 0 ? message('reason.actualNegative', name) : message('reason.actualZero', name);
}
