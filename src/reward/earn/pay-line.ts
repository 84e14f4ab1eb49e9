import { type Message, message } from '../../core/message';
import type { Period } from '../../core/period';
import { covers } from '../../measure/actuals';
import { stretchOf } from '../../measure/grid';
import { whyNoAttainment } from '../../measure/attainment';
import type { Measure } from '../../measure/measure';
import type { Line } from '../lines';
import { dealsOf, outcomeOfDeals } from './deals';
import { earnedInPeriod, earnedRunning, earnedToDate, limitAndRound, moneyOf } from './earn';
import { actualOf, amountsOf, type LineSources, needsTarget, type ReasonNames, targetAnswer, whyNoTarget } from './line-amounts';
import type { Amounts, Terms } from './terms';
import { amountsToDate, type SpanToDate } from './to-date';

/** What a line needs to be paid, besides its terms. */
export interface PaySources extends LineSources {
  /** The days on which the payee is on the scheme. */
  readonly served: { readonly from: number; readonly until: number };
  /** The span of running components up to and including a period. */
  readonly toDate: (period: Period) => SpanToDate;
}

/** One payout: what it was calculated from, and the earned money, NaN when it is missing. */
export interface PaidLine {
  readonly amounts: Amounts;
  readonly earned: number;
}

const nothing: Amounts = { actual: NaN, target: NaN, money: NaN, proration: 1, boundary: 1, limit: 1 };

/** Pays one component for one line. Any missing input makes `earned` NaN; `whyMissing` says which. */
export function payLine(terms: Terms, line: Line, sources: PaySources): PaidLine {
  switch (terms.component.grouping) {
    case 'period': {
      const amounts = amountsOf(terms, line, sources);
      return { amounts, earned: isComplete(terms, amounts) ? earnedInPeriod(terms, amounts) : NaN };
    }
    case 'running':
      return payRunning(terms, line, sources);
    case 'deal':
    case 'dealRunning':
      return payDeals(terms, line, sources);
  }
}

/** True when everything the payout needs is known. */
export function isComplete({ component }: Terms, { actual, target, money }: Amounts): boolean {
  if (actual !== actual || (component.base !== 'amount' && money !== money)) return false;
  return !needsTarget(component) || target > 0;
}

function payRunning(terms: Terms, line: Line, sources: PaySources): PaidLine {
  const { now, earlier } = runningAmounts(terms, line, sources);
  if (!now || !isComplete(terms, now)) return { amounts: now ?? nothing, earned: NaN };
  return { amounts: now, earned: earnedRunning(terms, now, earnedToDate(terms, now), earnedEarlier(terms, earlier)) };
}

/** The amounts of the span up to and including this period, and up to the period before it. */
export function runningAmounts(terms: Terms, line: Line, sources: PaySources): { readonly now: Amounts | undefined; readonly earlier: Amounts | undefined } {
  const toDate = sources.toDate(line.period);
  const before = { ...toDate, periods: toDate.periods.slice(0, -1) };
  return { now: amountsToDate(terms, line, toDate, sources), earlier: amountsToDate(terms, line, before, sources) };
}

/** What the earlier periods of the span earned; 0 when nothing was measured in them yet. */
export const earnedEarlier = (terms: Terms, earlier: Amounts | undefined): number => (earlier && isComplete(terms, earlier) ? earnedToDate(terms, earlier) : 0);

function payDeals(terms: Terms, line: Line, sources: PaySources): PaidLine {
  const amounts = amountsOf(terms, line, sources);
  if (!isComplete(terms, amounts)) return { amounts, earned: NaN };
  const deals = dealsOf(sources.actuals, terms, line, dealtBefore(terms, line, sources));
  return { amounts, earned: limitAndRound(terms, amounts, moneyOf(terms, amounts, outcomeOfDeals(terms, deals))) };
}

/** What the payee's deals earlier in the span add up to. */
export function dealtBefore(terms: Terms, line: Line, sources: PaySources): number {
  const { span } = sources.toDate(line.period);
  const from = Math.max(sources.served.from, span.start);
  if (terms.component.grouping !== 'dealRunning' || from >= line.period.start) return 0;
  const before = { ...line, from, until: line.period.start, period: { ...span, end: line.period.start } };
  const actual = actualOf(sources.actuals, terms.component.measure, before);
  return actual === actual ? actual : 0;
}

/** Why a payout is missing, for a line whose `earned` is NaN. */
export function whyMissing({ component }: Terms, { actual, target }: Amounts, { line, names, sources }: { readonly line: Line; readonly names: ReasonNames; readonly sources: LineSources }): Message {
  if (actual !== actual) return whyNoActual(component.measure, line, { names, sources });
  if (target === target) return whyNoAttainment(target, names);
  return whyNoTarget(targetAnswer(component.measure, line, sources), names);
}

function whyNoActual(measure: Measure, { payee, period }: Line, { names, sources }: { readonly names: ReasonNames; readonly sources: LineSources }): Message {
  if (measure.kind === 'ratio') return message('reason.noRatio', names);
  const isCovered = covers(sources.actuals, measure, stretchOf(sources.actuals.grid, payee, period));
  return message(isCovered ? 'reason.noRows' : 'reason.notCovered', names);
}
