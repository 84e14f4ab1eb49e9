import { exactSum } from '../../core/money/exact-sum';
import { isUnknown } from '../../measure/actuals';
import type { Adjustment } from '../combine/adjust';
import type { Line } from '../lines';
import { whyNotApplicable } from '../time/days-that-count';
import { isComplete } from './complete';
import { periodAmounts } from './carry';
import { limitAndRound, moneyOf } from './earn';
import { outcomeOf, reachOf } from './outcome';
import { adjustmentOf, type PaySources } from './pay-line';
import type { Amounts, Terms } from './terms';
import { lineIn } from './to-date';

/**
 * What earlier periods of the fiscal year earned above the cap and is paid when there is room: what one period cannot pay
 * counts in the next. A period of which nothing was measured yet, or that does not apply, adds nothing; NaN when an earlier
 * one is not known.
 * @example // cap 1,000, earned 1,500 and 700: 500 is carried, the second period pays 1,000 and carries 200
 */
export function excessCarried(terms: Terms, line: Line, sources: PaySources): number {
  let carried = 0;
  for (const period of sources.toDate(line.period).periods.slice(0, -1)) {
    const earlier = lineIn(line, period, sources);
    if (!earlier || whyNotApplicable(terms, earlier, sources)?.kind === 'notApplicable') continue;
    const amounts = periodAmounts(terms, earlier, sources);
    const isUnmeasured = amounts.actual !== amounts.actual && !isUnknown(sources.actuals, terms.component.measure, earlier);
    if (isUnmeasured) continue;
    if (!isComplete(terms, amounts)) return NaN;
    const due = dueWith(terms, amounts, adjustmentOf(earlier, sources), carried);
    carried = Math.max(0, due - mostOf(terms, amounts));
  }
  return carried;
}

/** What a period pays with what was carried into it, within its caps. */
export function earnedWithCarry(terms: Terms, amounts: Amounts, adjustment: Adjustment, carried: number): number {
  const due = dueWith(terms, amounts, adjustment, carried);
  return limitAndRound(terms, amounts, Math.min(due, mostOf(terms, amounts)), adjustment);
}

/** The terms without a cap in % of the target amount, which works on what was carried too. */
export const uncapped = (terms: Terms): Terms => ({ ...terms, component: { ...terms.component, capRatio: undefined } });

/** NaN when the money or what was carried is not known; a sum would skip it. */
function dueWith(terms: Terms, amounts: Amounts, adjustment: Adjustment, carried: number): number {
  const money = moneyOf(uncapped(terms), amounts, outcomeOf(terms, reachOf(terms, amounts)), adjustment);
  if (carried === 0) return money;
  return money === money && carried === carried ? exactSum([money, carried]) : NaN;
}

/** The most that a period pays: its cap in money, and in % of the target amount. */
function mostOf(terms: Terms, amounts: Amounts): number {
  const { cap, capRatio, weight } = terms.component;
  return Math.min(cap === undefined ? Infinity : cap * amounts.limit, capRatio === undefined ? Infinity : capRatio * amounts.money * weight * amounts.proration);
}
