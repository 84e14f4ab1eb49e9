import type { Derivation } from '../../core/derivation';
import { message } from '../../core/message';
import { exactSum } from '../../core/money/exact-sum';
import { known } from '../../core/value';
import type { Line } from '../lines';
import { carriedFrom, periodAmounts } from './carry';
import { excessCarried, uncapped } from './carry-excess';
import { type DealReader, deriveDeals } from './derive-deals';
import { readStep } from './derive-figures';
import { capRatio, deriveLimits, deriveMoney, deriveRunning, deriveShare, moneySteps, type MoneySteps, valueOf } from './derive-money';
import { deriveOutcome } from './derive-outcome';
import { type Figures, outcomeSteps } from './derive-reach';
import { baseToDate, figuresOf, figuresToDate, periodFigures, type Reading } from './line-figures';
import { reachOf } from './outcome';
import { daysToDate, earnedEarlier, paidDays, type PaySources, runningAmounts } from './pay-line';
import type { Amounts, Terms } from './terms';
import { lineIn, periodToDate, plannedLines, type SpanToDate } from './to-date';

export type { DealReader } from './derive-deals';

/** A paid line as steps, in the order in which `payLine` goes; its value is the earned money. */
export function deriveLine(terms: Terms, line: Line, sources: PaySources, reader: DealReader): Derivation {
  const { payee } = reader;
  if (terms.component.counts === 'score') return shareReached(terms, line, sources, payee);
  switch (terms.component.grouping) {
    case 'period': {
      const amounts = periodAmounts(terms, line, sources);
      const figures = periodFigures(terms, line, sources, payee);
      const steps = moneySteps(sources, { over: line, lines: [line] });
      if (terms.component.aboveCap === 'carried') return withCarry(terms, amounts, figures, { line, sources, ...steps });
      return deriveLimits(terms, amounts, moneyFrom(terms, amounts, figures, { line, ...steps }), { line, ...steps });
    }
    case 'running':
      return running(terms, line, sources, payee);
    case 'deal':
    case 'dealRunning':
      return deriveDeals(terms, line, sources, reader);
  }
}

/** What exceeded the cap earlier in the year is added before the caps. */
function withCarry(terms: Terms, amounts: Amounts, figures: Figures, steps: Pick<MoneySteps, 'line' | 'adjust'> & { readonly sources: PaySources }): Derivation {
  const { line, sources } = steps;
  const money = moneyFrom(uncapped(terms), amounts, figures, steps);
  const carried = excessCarried(terms, line, sources);
  const due: Derivation = carried === 0 ? money : { op: 'carry', value: known(exactSum([valueOf(money), carried])), unit: 'money', input: money, carried, from: carriedFrom(line, sources) };
  return deriveLimits(terms, amounts, figures.base ? capRatio(terms, amounts, due, figures.base) : due, steps);
}

/** A part of a score: the share it reaches. */
function shareReached(terms: Terms, line: Line, sources: PaySources, payee: string): Derivation {
  const isRunning = terms.component.grouping === 'running';
  const toDate = sources.toDate(line.period);
  const soFar = (isRunning && lineIn(line, periodToDate(toDate.span, toDate.periods), sources)) || line;
  const amounts = (isRunning && runningAmounts(terms, line, sources).now) || periodAmounts(terms, line, sources);
  const figures = isRunning ? figuresToDate(terms, soFar, { ...toDate }, { sources, payee }) : figuresOf(terms, line, sources, payee);
  const outcome = deriveOutcome(terms, reachOf(terms, amounts), outcomeSteps(terms, amounts, figures));
  return deriveShare(terms, outcome, moneySteps(sources, paidDays(terms, line, sources)));
}

function moneyFrom(terms: Terms, amounts: Amounts, figures: Figures, steps: Pick<MoneySteps, 'line' | 'adjust'>): Derivation {
  const reach = reachOf(terms, amounts);
  const outcome = deriveOutcome(terms, reach, outcomeSteps(terms, amounts, figures));
  return deriveMoney(terms, amounts, outcome, { ...steps, ...(figures.base && { base: figures.base }) });
}

function running(terms: Terms, line: Line, sources: PaySources, payee: string): Derivation {
  const toDate = sources.toDate(line.period);
  const { now, earlier } = runningAmounts(terms, line, sources);
  const money = now && moneyToDate(terms, line, { ...toDate, amounts: now }, { sources, payee });
  if (!now || !money) return readStep({ value: NaN }, message('label.earned', { scheme: terms.component.scheme, component: terms.component.name }), 'money');
  const before = earlier && earnedEarlier(terms, line, sources, earlier) !== undefined ? moneyToDate(terms, line, { ...toDate, periods: toDate.periods.slice(0, -1), amounts: earlier }, { sources, payee }) : undefined;
  return deriveLimits(terms, now, deriveRunning(terms, money, before), { line, ...moneySteps(sources, paidDays(terms, line, sources)) });
}

/** The money of a run of periods together, before it is rounded. */
function moneyToDate(terms: Terms, line: Line, { span, periods, amounts }: SpanToDate & { readonly amounts: Amounts }, reading: Reading): Derivation | undefined {
  const { sources } = reading;
  const soFar = lineIn(line, periodToDate(span, periods), sources);
  if (!soFar) return undefined;
  const lines = plannedLines(line, periods, sources);
  const base = baseToDate(terms, lines, sources);
  const days = daysToDate(line, { span, periods }, sources);
  const figures = { ...figuresToDate(terms, soFar, { span, periods }, reading), ...(base && { base }) };
  return moneyFrom(terms, amounts, figures, { line, ...(days && moneySteps(sources, days)) });
}
