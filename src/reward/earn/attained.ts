import { comparableRatio } from '../../core/money/compare';
import { roundDown } from '../../core/money/round';
import { type AttainmentInput, attainmentBy } from '../../measure/attainment-formula';
import { isScoreInput } from '../scheme/scheme';
import { roundAttainment } from './rounding';
import type { Amounts, Terms } from './terms';

/** The result that counts: what an earlier period carried over is in it, at most the cap, and not below 0 where the component says so. */
export function countedActual({ component }: Terms, { actual, carried, boundary }: Amounts): number {
  const all = carried === 0 ? actual : actual + carried;
  const most = component.inputCap === undefined ? all : Math.min(all, component.inputCap * boundary);
  return component.negative === 'firstTier' ? most : Math.max(0, most);
}

/** What the attainment of a payout is calculated from; a range is for a whole period, so the result is brought to one. */
export const attainmentInput = (terms: Terms, amounts: Amounts): AttainmentInput => {
  const { formula, range } = terms.component;
  const actual = countedActual(terms, amounts);
  return { formula, actual: formula === 'range' ? actual / amounts.boundary : actual, target: amounts.target, baseline: amounts.baseline, range };
};

/** The attainment of a payout as the scheme rounds it, before its cap: NaN where the formula is refused. A score is one already. */
export function attained(terms: Terms, amounts: Amounts): number {
  if (isScoreInput(terms.component.input)) return countedActual(terms, amounts);
  const ratio = attainmentBy(attainmentInput(terms, amounts)) ?? NaN;
  return roundAttainment(terms.rounding, ratio);
}

/**
 * The attainment that counts: at most the cap, and in whole percentage points, towards 0, where the component says so.
 * @example countedAttainment(terms, 1.0399) // 1.03 with steps per whole point
 */
export function countedAttainment({ component, attainmentCap }: Terms, ratio: number): number {
  const most = Math.min(ratio, attainmentCap);
  return component.steps === 'continuous' ? most : roundDown(comparableRatio(most), 2);
}
