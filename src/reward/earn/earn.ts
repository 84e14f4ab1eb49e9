import { type Adjustment, mostOf, unadjusted } from '../combine/adjust';
import { withinLimits } from './limits';
import { outcomeOf, reachOf } from './outcome';
import { roundComponent } from './rounding';
import type { Amounts, Terms } from './terms';

/**
 * From the outcome of the shape to money, in the order of the scheme:
 *
 * 1. × base × weight (or a rate on the amount, which is money already)
 * 2. × proration
 * 3. × the component's modifiers that work before the cap
 * 4. gates that do not hold: at most their share of the target amount, or their amount
 * 5. the cap in % of the target amount, and at least 0 for a target bonus
 *
 * `limitAndRound` goes on: cap and floor in money, modifiers after the cap, rounding. Then come the totals of the scheme.
 * @param outcome money already when the base is the amount, else the ratio that is taken of the base
 */
export function moneyOf(terms: Terms, amounts: Amounts, outcome: number, adjustment: Adjustment = unadjusted): number {
  const { component, modifier } = terms;
  // Factor by factor, as the steps go: another order would end in another last digit.
  if (component.base === 'amount') return throughGates(outcome * modifier * adjustment.before, NaN, adjustment);
  const { money, proration } = amounts;
  const gated = throughGates(outcome * money * component.weight * proration * modifier * adjustment.before, targetAmount(terms, amounts), adjustment);
  // Without a cap nothing is multiplied: Infinity × a weight of 0 would be no number at all.
  const capped = component.capRatio === undefined ? gated : Math.min(gated, component.capRatio * money * component.weight * proration);
  return hasFloorZero(terms) ? Math.max(capped, 0) : capped;
}

/** What a component pays at target in the period: incentive × weight, prorated. */
export const targetAmount = ({ component }: Terms, { money, proration }: Amounts): number => money * component.weight * proration;

const throughGates = (earned: number, target: number, adjustment: Adjustment): number =>
  adjustment.closed.length === 0 ? earned : Math.min(earned, mostOf(adjustment, target));

/** A target bonus pays no less than 0 unless its floor says otherwise; a commission follows its returns below 0. */
export const hasFloorZero = ({ component }: Terms): boolean => component.base === 'targetIncentive' && component.floor === undefined;

/** Component cap and floor in money, prorated; modifiers after the cap; then rounded as the scheme says. */
export function limitAndRound(terms: Terms, amounts: Amounts, earned: number, adjustment: Adjustment = unadjusted): number {
  return roundComponent(terms.rounding, limited(terms, amounts, earned) * adjustment.after);
}

/** Between the component's cap and floor in money, prorated. */
export function limited({ component }: Terms, { limit }: Amounts, earned: number): number {
  const { cap, floor } = component;
  return withinLimits(earned, { cap: cap === undefined ? cap : cap * limit, floor: floor === undefined ? floor : floor * limit });
}

/** Earned in one period, for a component that looks at that period alone. */
export const earnedInPeriod = (terms: Terms, amounts: Amounts, adjustment: Adjustment): number =>
  limitAndRound(terms, amounts, moneyOf(terms, amounts, outcomeOf(terms, reachOf(terms, amounts)), adjustment), adjustment);

/** Earned over the span so far, F(YTD), rounded: what running components take their differences of. */
export const earnedToDate = (terms: Terms, toDate: Amounts, adjustment: Adjustment): number =>
  roundComponent(terms.rounding, moneyOf(terms, toDate, outcomeOf(terms, reachOf(terms, toDate)), adjustment));

/**
 * Earned in one period by a running component: what the span to date earns, less what it had earned before. Caps and
 * floors per period come after, so what a cap takes off does not come back in a later period.
 * @example earnedRunning(terms, period, { toDate: 2340.33, earlier: 0 }, unadjusted) // 2340.33
 */
export const earnedRunning = (terms: Terms, period: Amounts, { toDate, earlier }: { readonly toDate: number; readonly earlier: number }, adjustment: Adjustment): number =>
  limitAndRound(terms, period, roundComponent(terms.rounding, toDate - earlier), adjustment);

/**
 * The share that a part of a score reaches: its payout ratio with modifiers, gates and caps, as if its target amount were 1.
 * @example scoreOf(terms, amounts, 1.25, unadjusted) // 1.25
 */
export const scoreOf = (terms: Terms, amounts: Amounts, outcome: number, adjustment: Adjustment): number =>
  moneyOf({ ...terms, component: { ...terms.component, weight: 1 } }, { ...amounts, money: 1, proration: 1 }, outcome, adjustment) * adjustment.after;
