import type { Period } from '../../core/period';
import { isUnknown } from '../../measure/actuals';
import { adjust, type Adjustment, type ConditionFigures, type PaidDays, unadjusted } from '../combine/adjust';
import type { AdjustSteps } from '../combine/derive-adjust';
import type { Conditions } from '../combine/conditions';
import { type Line, lineOf } from '../lines';
import { periodAmounts } from './carry';
import { earnedWithCarry, excessCarried } from './carry-excess';
import { dealsOf, outcomeOfDeals } from './deals';
import { earnedInPeriod, earnedRunning, earnedToDate, limitAndRound, moneyOf, scoreOf } from './earn';
import { isComplete } from './complete';
import { amountsOf, figureOf } from './line-amounts';
import { outcomeOf, reachOf } from './outcome';
import { type Amounts, type AmountsBuffer, newAmounts, type Terms } from './terms';
import { amountsToDate, lineIn, periodToDate, type ServedSources, type SpanToDate } from './to-date';

/** What a line needs to be paid, besides its terms. */
export interface PaySources extends ServedSources {
  /** The span of running components up to and including a period. */
  readonly toDate: (period: Period) => SpanToDate;
  /** Whose line it is, for steps and reasons. */
  readonly payeeName: string;
  /** The component's modifiers and gates, and what they look at; absent when it has none. */
  readonly conditions?: ConditionSources;
}

/** The modifiers and gates of a payee's payout. */
export interface ConditionSources {
  readonly conditions: Conditions;
  readonly figures: ConditionFigures;
  readonly derive: AdjustSteps['derive'];
}

const adjustmentFor = ({ conditions }: PaySources, days: PaidDays | undefined): Adjustment =>
  conditions && days ? adjust(conditions.conditions, conditions.figures, days) : unadjusted;

/**
 * Pays one component for one line: the earned money (the share it reaches, for a part of a score), NaN when an input is
 * missing (`whyMissing` says which).
 * @param into filled with what the payout was calculated from
 */
export function payLine(terms: Terms, line: Line, sources: PaySources, into: AmountsBuffer): number {
  if (terms.component.counts === 'score') return shareReached(terms, line, sources, into);
  switch (terms.component.grouping) {
    case 'period': {
      const amounts = periodAmounts(terms, line, sources, into);
      if (!isComplete(terms, amounts)) return NaN;
      const adjustment = adjustmentOf(line, sources);
      return terms.component.aboveCap === 'carried' ? earnedWithCarry(terms, amounts, adjustment, excessCarried(terms, line, sources)) : earnedInPeriod(terms, amounts, adjustment);
    }
    case 'running':
      return payRunning(terms, line, sources, into);
    case 'deal':
    case 'dealRunning':
      return payDeals(terms, line, sources, into);
  }
}

export { isComplete };

/** The adjustment of a line that looks at its own days alone. */
export const adjustmentOf = (line: Line, sources: PaySources): Adjustment => adjustmentFor(sources, sources.conditions && { over: line, lines: [line] });

/** A part of a score: what it reaches in the period, or over the span to date. */
function shareReached(terms: Terms, line: Line, sources: PaySources, into: AmountsBuffer): number {
  const isRunning = terms.component.grouping === 'running';
  if (isRunning) Object.assign(into, runningAmounts(terms, line, sources).now ?? newAmounts());
  else periodAmounts(terms, line, sources, into);
  if (!isComplete(terms, into)) return NaN;
  const adjustment = adjustmentFor(sources, sources.conditions && paidDays(terms, line, sources));
  return scoreOf(terms, into, outcomeOf(terms, reachOf(terms, into)), adjustment);
}

function payRunning(terms: Terms, line: Line, sources: PaySources, into: AmountsBuffer): number {
  const { now, earlier } = runningAmounts(terms, line, sources);
  Object.assign(into, now ?? newAmounts());
  if (!isComplete(terms, into)) return NaN;
  const adjustment = adjustmentFor(sources, sources.conditions && paidDays(terms, line, sources));
  return earnedRunning(terms, into, { toDate: earnedToDate(terms, into, adjustment), earlier: earnedEarlier(terms, line, sources, earlier) ?? 0 }, adjustment);
}

/** The days that a payout is about: its line, or the lines of the span to date. */
export const paidDays = ({ component }: Terms, line: Line, sources: PaySources): PaidDays =>
  component.grouping === 'running' ? (daysToDate(line, sources.toDate(line.period), sources) ?? { over: line, lines: [line] }) : { over: line, lines: [line] };

/** The lines of a span to date, and all of it as one; nothing when the payee was not there. */
export function daysToDate(line: Line, { span, periods }: SpanToDate, sources: PaySources): PaidDays | undefined {
  const lines = periods.flatMap((period) => lineIn(line, period, sources) ?? []);
  const over = periods.length === 0 ? undefined : lineIn(line, periodToDate(span, periods), sources);
  return over && { over, lines };
}

/** The amounts of the span up to and including this period, and up to the period before it. */
export function runningAmounts(terms: Terms, line: Line, sources: PaySources): { readonly now: Amounts | undefined; readonly earlier: Amounts | undefined } {
  const toDate = sources.toDate(line.period);
  return { now: amountsToDate(terms, line, toDate, sources), earlier: amountsToDate(terms, line, before(toDate), sources) };
}

const before = (toDate: SpanToDate): SpanToDate => ({ ...toDate, periods: toDate.periods.slice(0, -1) });

/**
 * What the earlier periods of the span earned; nothing when nothing was measured in them yet, also for what a condition
 * looks at: then nothing was earned.
 */
export function earnedEarlier(terms: Terms, line: Line, sources: PaySources, earlier: Amounts | undefined): number | undefined {
  if (!earlier || !isComplete(terms, earlier)) return undefined;
  const days = sources.conditions && daysToDate(line, before(sources.toDate(line.period)), sources);
  const earned = earnedToDate(terms, earlier, adjustmentFor(sources, days));
  return earned === earned ? earned : undefined;
}

function payDeals(terms: Terms, line: Line, sources: PaySources, into: AmountsBuffer): number {
  const amounts = amountsOf(terms, line, sources, into);
  if (!isComplete(terms, amounts)) return NaN;
  const dealt = dealtBefore(terms, line, sources);
  if (dealt !== dealt) return NaN;
  const adjustment = adjustmentOf(line, sources);
  const deals = dealsOf(sources.actuals, terms, line, dealt);
  return limitAndRound(terms, amounts, moneyOf(terms, amounts, outcomeOfDeals(terms, deals), adjustment), adjustment);
}

/** The part of a running span before a line, where deals count one by one; nothing at its start. */
export function lineBefore(terms: Terms, line: Line, sources: PaySources): Line | undefined {
  const { span } = sources.toDate(line.period);
  const from = Math.max(sources.served.from, span.start);
  if (terms.component.grouping !== 'dealRunning' || from >= line.period.start) return undefined;
  const past = { ...span, end: line.period.start };
  return lineOf({ ...line.served, from, until: past.end }, past, sources.actuals.grid);
}

/** What the payee's deals earlier in the span add up to: 0 without any, NaN when one of them could not be read. */
export function dealtBefore(terms: Terms, line: Line, sources: PaySources): number {
  const past = lineBefore(terms, line, sources);
  if (!past) return 0;
  const actual = figureOf(sources, terms.component.measure, past);
  return actual === actual || isUnknown(sources.actuals, terms.component.measure, past) ? actual : 0;
}
