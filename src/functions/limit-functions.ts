import { gateHolds } from '../reward/combine/gate-holds';
import { weightedScore } from '../reward/combine/weighted-score';
import { withinLimits } from '../reward/earn/limits';
import { roundComponent, roundingOf } from '../reward/earn/rounding';
import { eachPair, eachPlace, single } from './each-cell';
import { atLeast, gridOf, isLeftOut, optionalGrid } from './grid';
import { choices, readChoice } from './read-choice';
import { dayGrid, periodProblem, readDays } from './read-days';
import { firstError, isError, lacking, type Outcome, unusable } from './reading';
import { scoreLines } from './score-lines';
import { servedShare } from './served-share';
import { show } from './show';

/**
 * Gate: the payout while the condition holds, and at most the cap while it does not. A limit of 0 gives #N/A, because a blank cell may be 0.
 * @customfunction GATE
 * @param payouts The payout without the gate: a cell, or a range for as many payouts.
 * @param results What the condition looks at: a range of the same size, or one cell for all.
 * @param limits The limit that must be reached; exactly at it is enough.
 * @param caps The most that is paid while the condition does not hold; 0 when left out.
 * @param better Whether the result must be at least the limit, "higher" (also when left out), or at most, "lower".
 * @param compared Whether results are compared as "attainment", to 12 decimals (also when left out), or as "amount", to 4.
 * @returns What is left of each payout.
 */
export function gate(payouts: unknown[][], results: unknown[][], limits: unknown[][], caps?: unknown[][], better?: string, compared?: string): unknown[][] {
  const side = readChoice('better', choices.side, better, 'higher');
  const compareAs = readChoice('compared', choices.compared, compared, 'ratio');
  if (isError(side) || isError(compareAs)) return show(single(firstError([side, compareAs]) ?? ''));
  const rule = { direction: side === 'higher' ? 'atLeast' : 'atMost', isStrict: false, compareAs } as const;
  const noLimit = lacking((texts) => texts.isZero('limits'));
  return show(
    eachPlace([gridOf('payouts', payouts), gridOf('results', results), gridOf('limits', limits), optionalGrid('caps', caps, 0)], ([payout = NaN, result = NaN, limit = NaN, most = NaN]) => {
      if (limit === 0) return noLimit;
      return gateHolds(result, limit, rule) ? payout : withinLimits(payout, { cap: most });
    }),
  );
}

/**
 * Cap and floor: the payout, at most the cap and at least the floor. A cap of 0 gives #N/A, because a blank cell may be 0.
 * @customfunction CAP
 * @param payouts The payout: a cell, or a range for as many payouts.
 * @param caps The most that is paid: a range of the same size, or one cell for all; no cap when left out.
 * @param floors The least that is paid; no floor when left out.
 * @returns Each payout between its limits.
 */
export function cap(payouts: unknown[][], caps?: unknown[][], floors?: unknown[][]): unknown[][] {
  const noCap = lacking((texts) => texts.isZero('caps'));
  return show(
    eachPlace([gridOf('payouts', payouts), optionalGrid('caps', caps, Infinity), optionalGrid('floors', floors, -Infinity)], ([payout = NaN, most = NaN, least = NaN]): Outcome => {
      if (most === 0) return noCap;
      return most < least ? unusable((texts) => texts.capBelowFloor(most, least)) : withinLimits(payout, { cap: most, floor: least });
    }),
  );
}

/**
 * Weighted score: the sum of every ratio times its weight, or the product of the ratios. A ratio that is missing makes the score missing. Weights count as they stand.
 * @customfunction WEIGHTED
 * @param ratios What each part reaches: one row per score with a column per part, or the other way round.
 * @param weights The weights: one row or one column, as many as there are parts, 0 or more.
 * @param combine "sum" of ratio times weight (also when left out), or "product" of the ratios, without the weights.
 * @returns One score for each row (or column) of ratios.
 */
export function weighted(ratios: unknown[][], weights: unknown[][], combine?: string): unknown[][] {
  const way = readChoice('combine', choices.combine, combine, 'sum');
  if (isError(way)) return show(single(way));
  return show(scoreLines(gridOf('ratios', ratios), atLeast(0, gridOf('weights', weights)), (parts) => weightedScore(parts, way)));
}

/**
 * Part of an amount for the days that count: the days served divided by the days of the period, first and last day included.
 * @customfunction PRORATE
 * @param amounts The amount for the whole period: a cell, or a range for as many amounts.
 * @param firstDays The first day of the period.
 * @param lastDays The last day of the period.
 * @param servedFrom The first day that counts; blank or left out for the start of the period.
 * @param servedUntil The last day that counts; blank or left out for the end of the period.
 * @param method How days count: "days" for calendar days (also when left out), "workdays", "months" for whole months, "365" or "30/360".
 * @param holidays Days that are no working days: a range of dates.
 * @returns The part of each amount, not rounded.
 */
export function prorate(amounts: unknown[][], firstDays: unknown[][], lastDays: unknown[][], servedFrom?: unknown[][], servedUntil?: unknown[][], method?: string, holidays?: unknown[][]): unknown[][] {
  const by = readChoice('method', choices.method, method, 'calendarDays');
  const free = readDays('holidays', holidays);
  if (isError(by) || isError(free)) return show(single(firstError([by, free]) ?? ''));
  const shareOf = servedShare(by, free);
  const days = [dayGrid('firstDays', firstDays), dayGrid('lastDays', lastDays), optionalGrid('servedFrom', servedFrom, 0), optionalGrid('servedUntil', servedUntil, 0)] as const;
  return show(
    eachPlace([gridOf('amounts', amounts), ...days], ([amount = NaN, first = NaN, last = NaN, from = NaN, until = NaN]): Outcome => {
      const wrong = periodProblem(first, last) ?? (from > 0 && until > 0 ? periodProblem(from, until) : undefined);
      return wrong ?? amount * shareOf({ first, last, from, until });
    }),
  );
}

/**
 * True-up: what was earned over the span to date, rounded to cents, less what was posted for it already. It may be negative.
 * @customfunction TRUEUP
 * @param earnedToDate What the span to date earns, such as the year so far: a cell, or a range.
 * @param posted What was posted for the span already: a range of the same size, or one cell for all; 0 when left out.
 * @returns What is still to be posted.
 */
export function trueUp(earnedToDate: unknown[][], posted?: unknown[][]): unknown[][] {
  const rules = roundingOf(undefined);
  const earned = gridOf('earnedToDate', earnedToDate);
  const before = isLeftOut(posted) ? optionalGrid('posted', posted, 0) : gridOf('posted', posted);
  return show(eachPair(earned, before, (toDate, earlier) => roundComponent(rules, roundComponent(rules, toDate) - earlier)));
}
