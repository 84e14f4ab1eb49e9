import { attainmentRatio, lowerAttainmentRatio } from '../measure/attainment';
import { inverseAttainmentRatio, progressRatio } from '../measure/attainment-formula';
import { statusIn, thresholdsOf } from '../measure/kpi/kpi-status';
import { elapsedShare } from '../measure/series/elapsed-share';
import { eachPair, eachPlace, single } from './each-cell';
import { atLeast, gridOf, optionalGrid } from './grid';
import { choices, readChoice } from './read-choice';
import { dayGrid, periodProblem, readDays } from './read-days';
import { type CellError, firstError, isError, lacking, type Outcome, unusable } from './reading';
import { show } from './show';

const ratios = { higher: attainmentRatio, lower: lowerAttainmentRatio, inverse: inverseAttainmentRatio } as const;

/**
 * Attainment: the actual divided by the target, where 1 is 100 %. A blank cell or a target of 0 gives #N/A.
 * @customfunction ATTAINMENT
 * @param actuals What was achieved: a cell, or a range for as many results.
 * @param targets What was aimed for: a range of the same size, or one cell for all.
 * @param better Whether "higher" is better (also when left out) or "lower": then 10 % above the target is 90 %; "inverse" for target divided by actual.
 * @returns The attainment of each actual.
 */
export function attainment(actuals: unknown[][], targets: unknown[][], better?: string): unknown[][] {
  const direction = readChoice('better', choices.better, better, 'higher');
  if (isError(direction)) return show(single(direction));
  const whyNoActual = direction === 'lower' ? 'actualNegative' : 'actualNotPositive';
  const whyNot = (target: number): CellError => lacking((texts) => (target < 0 ? texts.targetNegative : target > 0 ? texts[whyNoActual] : texts.targetZero));
  return show(eachPair(gridOf('actuals', actuals), gridOf('targets', targets), (actual, target) => ratios[direction](actual, target) ?? whyNot(target)));
}

/**
 * Progress: how far it is from the baseline to the target, up or down, where 1 is all the way. A target equal to the baseline gives #N/A.
 * @customfunction PROGRESS
 * @param actuals Where it stands now: a cell, or a range for as many results.
 * @param baselines Where it started: a range of the same size, or one cell for all.
 * @param targets Where it should end: a range of the same size, or one cell for all.
 * @returns The progress of each actual.
 */
export function progress(actuals: unknown[][], baselines: unknown[][], targets: unknown[][]): unknown[][] {
  const grids = [gridOf('actuals', actuals), gridOf('baselines', baselines), gridOf('targets', targets)] as const;
  const none = lacking((texts) => texts.baselineIsTarget);
  return show(eachPlace([...grids], ([actual = NaN, baseline = NaN, target = NaN]) => progressRatio(actual, baseline, target) ?? none));
}

/**
 * Target to date: the part of the target that should be there at the end of a day, by the days of the period that have passed.
 * @customfunction PACE
 * @param targets The target of the whole period: a cell, or a range for as many results.
 * @param firstDays The first day of the period, which counts.
 * @param lastDays The last day of the period, which counts too.
 * @param asOf The day up to which is counted, that day included.
 * @param method How days count: "days" for calendar days (also when left out) or "workdays" for Monday to Friday.
 * @param holidays Days that are no working days: a range of dates.
 * @returns The target to date of each target.
 */
export function pace(targets: unknown[][], firstDays: unknown[][], lastDays: unknown[][], asOf: unknown[][], method?: string, holidays?: unknown[][]): unknown[][] {
  const by = readChoice('method', choices.pace, method, 'calendarDays');
  const free = readDays('holidays', holidays);
  if (isError(by) || isError(free)) return show(single(firstError([by, free]) ?? ''));
  const [first, last, until] = [dayGrid('firstDays', firstDays), dayGrid('lastDays', lastDays), dayGrid('asOf', asOf)];
  const toDate = (target: number, [start, end, day]: readonly [number, number, number]): Outcome =>
    periodProblem(start, end) ?? target * elapsedShare({ start: Math.floor(start), end: Math.floor(end) + 1 }, day, { pace: by, holidays: free });
  return show(eachPlace([gridOf('targets', targets), first, last, until], ([target = NaN, start = NaN, end = NaN, day = NaN]) => toDate(target, [start, end, day])));
}

/**
 * Status of an attainment in words: on course, watch or off course. An attainment exactly on a threshold has reached it.
 * @customfunction STATUS
 * @param attainments The attainment, where 1 is 100 %, or a range of attainments.
 * @param green From which attainment it is on course; 1 when left out.
 * @param amber From which attainment it is to watch; 0.9 when left out, and never above green.
 * @returns The status of each attainment.
 */
export function status(attainments: unknown[][], green?: unknown[][], amber?: unknown[][]): unknown[][] {
  const grids = [gridOf('attainments', attainments), atLeast(0, optionalGrid('green', green, thresholdsOf({}).green)), atLeast(0, optionalGrid('amber', amber, NaN))] as const;
  return show(eachPlace([...grids], ([reached = NaN, from = NaN, own = NaN]) => statusFrom(reached, thresholdsOf({ green: from, ...(own === own && { amber: own }) }))));
}

/** A threshold of 0 may be a blank cell, which would make everything green. */
function statusFrom(reached: number, limits: ReturnType<typeof thresholdsOf>): Outcome {
  if (limits.green === 0 || limits.amber === 0) return lacking((texts) => texts.isZero(limits.green === 0 ? 'green' : 'amber'));
  if (limits.amber > limits.green) return unusable((texts) => texts.amberAboveGreen(limits.amber, limits.green));
  const is = statusIn(reached, limits);
  return { text: (texts) => texts.statuses[is] };
}
