import type { Comparison } from '../../core/money/compare';
import type { AttainmentRange } from '../../measure/attainment-formula';
import type { Measure } from '../../measure/measure';
import type { ComponentRow } from '../../tables/schemas/components';
import { isRatioInput, isScoreInput, type PayoutBase, type ShapeInput } from './scheme';

/** What the shape works on: a curve, a payout that is the attainment, and a part of a score work on attainment. */
export const inputOf = ({ input, shape, counts }: ComponentRow): ShapeInput =>
  input ?? (shape === 'curve' || shape === 'direct' || counts === 'score' ? 'attainment' : 'amount');

/**
 * What the payout is taken of, where the row says nothing: the target incentive for a curve, a payout that is the attainment
 * and whatever has to do with a score; a fixed amount for a milestone; else the shape itself gives money.
 * @param isMilestone whether all of the base is paid or nothing
 * @param holdsRatios whether the cells of a grid are shares of a target incentive
 */
export function baseOf(row: ComponentRow, { isMilestone, holdsRatios }: { readonly isMilestone: boolean; readonly holdsRatios: boolean }): PayoutBase {
  if (row.counts === 'score') return 'targetIncentive';
  if (isMilestone) return row.base === undefined || row.base === 'amount' ? 'fixed' : row.base;
  const isBonus = row.shape === 'curve' || row.shape === 'direct' || isScoreInput(inputOf(row)) || (row.shape === 'grid' && holdsRatios);
  return row.base ?? (isBonus ? 'targetIncentive' : 'amount');
}

/** Without tiers, and without anything measured or with the shape "amount", all of the base is paid or nothing. */
export const isMilestone = ({ shape, measure, input, base }: ComponentRow, tiers: number): boolean =>
  tiers === 0 && (shape === 'amount' || (shape === undefined && measure === undefined && input === undefined && (base === 'fixed' || base === 'targetIncentive')));

/** How a figure is compared with tiers and thresholds: ratios to 12 decimals, everything else to 4. */
export const comparisonOf = (input: ShapeInput, measure: Measure | undefined): Comparison => (isRatioInput(input) || measure?.unit === 'ratio' ? 'ratio' : 'money');

/** The range of a component; a side that is left out is open, a missing outer limit makes attainment 0 at once. */
export function rangeOf({ formula, rangeFrom, rangeTo, outerFrom, outerTo }: ComponentRow): AttainmentRange | undefined {
  if (formula !== 'range') return undefined;
  const [from, to] = [rangeFrom ?? -Infinity, rangeTo ?? Infinity];
  return { from, to, outerFrom: outerFrom ?? from, outerTo: outerTo ?? to };
}
