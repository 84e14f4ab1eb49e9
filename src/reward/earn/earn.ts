import { roundEarned } from '../../core/money/round';
import { outcomeOf, reachOf } from './outcome';
import type { Amounts, Terms } from './terms';

/**
 * From the outcome of the shape to money, in the order of the scheme: × base × weight → proration → modifier → the cap
 * in % of the target incentive → at least 0 for a target bonus. Not rounded yet.
 * @param outcome money already when the base is the amount, else the ratio that is taken of the base
 */
export function moneyOf(terms: Terms, { money, proration }: Amounts, outcome: number): number {
  const { component, modifier } = terms;
  if (component.base === 'amount') return outcome * modifier;
  const earned = outcome * money * component.weight * proration * modifier;
  // Without a cap nothing is multiplied: Infinity × a weight of 0 would be no number at all.
  const capped = component.capRatio === undefined ? earned : Math.min(earned, component.capRatio * money * component.weight * proration);
  return hasFloorZero(terms) ? Math.max(capped, 0) : capped;
}

/** A target bonus pays no less than 0 unless its floor says otherwise; a commission follows its returns below 0. */
export const hasFloorZero = ({ component }: Terms): boolean => component.base === 'targetIncentive' && component.floor === undefined;

/** Component cap and floor in money, prorated; then rounded to the scheme's decimals, half away from zero. */
export function limitAndRound({ component, decimals }: Terms, { limit }: Amounts, earned: number): number {
  const { cap, floor } = component;
  const capped = cap === undefined ? earned : Math.min(earned, cap * limit);
  const floored = floor === undefined ? capped : Math.max(capped, floor * limit);
  return roundEarned(floored, decimals);
}

/** Earned in one period, for a component that looks at that period alone. */
export const earnedInPeriod = (terms: Terms, amounts: Amounts): number =>
  limitAndRound(terms, amounts, moneyOf(terms, amounts, outcomeOf(terms, reachOf(terms, amounts))));

/** Earned over the span so far, F(YTD), rounded: what running components take their differences of. */
export const earnedToDate = (terms: Terms, toDate: Amounts): number =>
  roundEarned(moneyOf(terms, toDate, outcomeOf(terms, reachOf(terms, toDate))), terms.decimals);

/**
 * Earned in one period by a running component: what the span to date earns, less what it had earned before. Caps and
 * floors per period come after, so what a cap takes off does not come back in a later period.
 * @example earnedRunning(terms, period, 2340.33, 0) // 2340.33
 */
export const earnedRunning = (terms: Terms, period: Amounts, toDate: number, earlier: number): number =>
  limitAndRound(terms, period, roundEarned(toDate - earlier, terms.decimals));
