import { type Message, message } from '../../core/message';
import type { Period } from '../../core/period';
import { covers, isUnknown, whyUnknown } from '../../measure/actuals';
import { whyNoAttainment } from '../../measure/attainment';
import { stretchFrom } from '../../measure/grid';
import type { Measure } from '../../measure/measure';
import { Unknown } from '../../measure/unknown-cells';
import { type Line, lineOf } from '../lines';
import type { Component } from '../scheme/scheme';
import { dealsOf, outcomeOfDeals } from './deals';
import { earnedInPeriod, earnedRunning, earnedToDate, limitAndRound, moneyOf } from './earn';
import { amountsOf, figureOf, type LineSources, needsTarget, type ReasonNames, targetAnswer, whyNoTarget } from './line-amounts';
import { type Amounts, type AmountsBuffer, newAmounts, type Terms } from './terms';
import { amountsToDate, type ServedSources, type SpanToDate } from './to-date';

/** What a line needs to be paid, besides its terms. */
export interface PaySources extends ServedSources {
  /** The span of running components up to and including a period. */
  readonly toDate: (period: Period) => SpanToDate;
}

/**
 * Pays one component for one line: the earned money, NaN when an input is missing (`whyMissing` says which).
 * @param into filled with what the payout was calculated from
 */
export function payLine(terms: Terms, line: Line, sources: PaySources, into: AmountsBuffer): number {
  switch (terms.component.grouping) {
    case 'period': {
      const amounts = amountsOf(terms, line, sources, into);
      return isComplete(terms, amounts) ? earnedInPeriod(terms, amounts) : NaN;
    }
    case 'running':
      return payRunning(terms, line, sources, into);
    case 'deal':
    case 'dealRunning':
      return payDeals(terms, line, sources, into);
  }
}

/** True when everything the payout needs is known. */
export function isComplete({ component }: Terms, { actual, target, money }: Amounts): boolean {
  if (actual !== actual || (component.base !== 'amount' && component.counts === 'money' && money !== money)) return false;
  return !needsTarget(component) || target > 0;
}

function payRunning(terms: Terms, line: Line, sources: PaySources, into: AmountsBuffer): number {
  const { now, earlier } = runningAmounts(terms, line, sources);
  Object.assign(into, now ?? newAmounts());
  return isComplete(terms, into) ? earnedRunning(terms, into, earnedToDate(terms, into), earnedEarlier(terms, earlier)) : NaN;
}

/** The amounts of the span up to and including this period, and up to the period before it. */
export function runningAmounts(terms: Terms, line: Line, sources: PaySources): { readonly now: Amounts | undefined; readonly earlier: Amounts | undefined } {
  const toDate = sources.toDate(line.period);
  const before = { ...toDate, periods: toDate.periods.slice(0, -1) };
  return { now: amountsToDate(terms, line, toDate, sources), earlier: amountsToDate(terms, line, before, sources) };
}

/** What the earlier periods of the span earned; 0 when nothing was measured in them yet. */
export const earnedEarlier = (terms: Terms, earlier: Amounts | undefined): number => (earlier && isComplete(terms, earlier) ? earnedToDate(terms, earlier) : 0);

function payDeals(terms: Terms, line: Line, sources: PaySources, into: AmountsBuffer): number {
  const amounts = amountsOf(terms, line, sources, into);
  if (!isComplete(terms, amounts)) return NaN;
  const before = dealtBefore(terms, line, sources);
  if (before !== before) return NaN;
  const deals = dealsOf(sources.actuals, terms, line, before);
  return limitAndRound(terms, amounts, moneyOf(terms, amounts, outcomeOfDeals(terms, deals)));
}

/** The part of a running span before a line, where deals count one by one; nothing at its start. */
export function lineBefore(terms: Terms, line: Line, sources: PaySources): Line | undefined {
  const { span } = sources.toDate(line.period);
  const from = Math.max(sources.served.from, span.start);
  if (terms.component.grouping !== 'dealRunning' || from >= line.period.start) return undefined;
  const past = { ...span, end: line.period.start };
  return lineOf({ from, until: past.end, membership: line.membership, served: line.served }, past, sources.actuals.grid);
}

/** What the payee's deals earlier in the span add up to: 0 without any, NaN when one of them could not be read. */
export function dealtBefore(terms: Terms, line: Line, sources: PaySources): number {
  const before = lineBefore(terms, line, sources);
  if (!before) return 0;
  const actual = figureOf(sources, terms.component.measure, before);
  return actual === actual || isUnknown(sources.actuals, terms.component.measure, before) ? actual : 0;
}

/** Why a payout is missing, for a line whose `earned` is NaN. */
export function whyMissing({ component }: Terms, { actual, target }: Amounts, { line, names, sources }: { readonly line: Line; readonly names: ReasonNames; readonly sources: LineSources }): Message {
  const unknown = whyUnclear(component, line, sources);
  if (unknown) return message(unknownReasons[unknown], names);
  if (actual !== actual) return whyNoActual(component.measure, line, { names, sources });
  if (target === target) return whyNoAttainment(target, names);
  return whyNoTarget(targetAnswer(component.measure, line, sources), names);
}

/** Running components look back over the whole span, so a row of an earlier period concerns them too. */
function whyUnclear({ measure, grouping }: Component, line: Line, { actuals, span }: LineSources): Unknown | undefined {
  const isRunning = grouping === 'running' || grouping === 'dealRunning';
  const first = isRunning ? stretchFrom(actuals.grid, span(line.period).start) : line.first;
  return whyUnknown(actuals, measure, { ...line, first });
}

const unknownReasons = { [Unknown.unreadable]: 'reason.unreadableRows', [Unknown.currency]: 'reason.otherCurrency', [Unknown.sharedName]: 'reason.sharedName', [Unknown.split]: 'reason.splitUnclear' } as const;

function whyNoActual(measure: Measure, line: Line, { names, sources }: { readonly names: ReasonNames; readonly sources: LineSources }): Message {
  if (sources.counted) return sources.counted.why(line, names);
  if (measure.kind !== 'rows') return message('reason.noRatio', names);
  const isCovered = covers(sources.actuals, measure, line);
  return message(isCovered ? 'reason.noRows' : 'reason.notCovered', names);
}
