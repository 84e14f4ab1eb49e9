import type { Derivation } from '../../core/derivation';
import { message } from '../../core/message';
import { exactSum } from '../../core/money/exact-sum';
import { known } from '../../core/value';
import { type Line, shareOf } from '../lines';
import { type Deal, dealsOf, outcomeOfDeals } from './deals';
import { deriveDeal } from './derive-deal';
import { deriveActual, deriveIncentive, deriveTarget, prorateStep, readStep, unitOf } from './derive-figures';
import type { PaidDays } from '../combine/adjust';
import { capRatio, deriveLimits, deriveMoney, deriveRunning, deriveShare, type MoneySteps, valueOf } from './derive-money';
import { deriveOutcome } from './derive-outcome';
import { type Figures, outcomeSteps } from './derive-reach';
import { carriedFrom, periodAmounts } from './carry';
import { excessCarried, uncapped } from './carry-excess';
import { amountsOf } from './line-amounts';
import { reachOf } from './outcome';
import { daysToDate, dealtBefore, earnedEarlier, lineBefore, paidDays, type PaySources, runningAmounts } from './pay-line';
import type { Amounts, Terms } from './terms';
import { lineIn, periodToDate, plannedLines, type SpanToDate } from './to-date';

/** The number of deals that a derivation shows in full. */
const shownDeals = 3;

/** For whom a line is derived: the payee by name, and how many deals are derived one by one when there are no more than that. */
export interface DealReader {
  readonly payee: string;
  /** Left out = only those that pay most. */
  readonly mostDeals?: number;
}

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
      return deals(terms, line, sources, reader);
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

/** The component's modifiers and gates over some days, where it has any. */
const moneySteps = ({ conditions }: PaySources, days: PaidDays): Pick<MoneySteps, 'adjust'> => (conditions ? { adjust: { ...conditions, days } } : {});

function moneyFrom(terms: Terms, amounts: Amounts, figures: Figures, steps: Pick<MoneySteps, 'line' | 'adjust'>): Derivation {
  const reach = reachOf(terms, amounts);
  const outcome = deriveOutcome(terms, reach, outcomeSteps(terms, amounts, figures));
  return deriveMoney(terms, amounts, outcome, { ...steps, ...(figures.base && { base: figures.base }) });
}

function periodFigures(terms: Terms, line: Line, sources: PaySources, payee: string): Figures {
  const figures = figuresOf(terms, line, sources, payee);
  const base = figures.target && baseStep(terms, line, sources, figures.target);
  return { ...figures, ...(base && { base }) };
}

/** The figures of one period below the shape, without what a payout ratio is taken of. */
function figuresOf(terms: Terms, line: Line, sources: PaySources, payee: string): Figures {
  const { component } = terms;
  const target = deriveTarget(terms, line, sources);
  return { actual: deriveActual(component.measure, line, payee, sources), target, boundaryDays: line, carriedFrom: carriedFrom(line, sources), ...lookupFigure(terms, line, sources, payee) };
}

/** The other measure that decides the tier, of the same people as what the component counts. */
function lookupFigure({ component }: Terms, line: Line, { counted: _, lookup, ...own }: PaySources, payee: string): { readonly lookup?: Derivation } {
  return component.lookup ? { lookup: deriveActual(component.lookup, line, payee, lookup ? { ...own, counted: lookup } : own) } : {};
}

function baseStep(terms: Terms, line: Line, sources: PaySources, target: Derivation): Derivation | undefined {
  switch (terms.component.base) {
    case 'amount':
      return undefined;
    case 'quota':
      return target;
    case 'fixed':
      return readStep(terms.figures.fixedAmount ?? { value: NaN }, message('label.fixedAmount', {}), 'money');
    case 'targetIncentive':
      return deriveIncentive(terms, line, sources);
  }
}

function running(terms: Terms, line: Line, sources: PaySources, payee: string): Derivation {
  const toDate = sources.toDate(line.period);
  const { now, earlier } = runningAmounts(terms, line, sources);
  const money = now && moneyToDate(terms, line, { ...toDate, amounts: now }, { sources, payee });
  if (!now || !money) return readStep({ value: NaN }, message('label.earned', { scheme: terms.component.scheme, component: terms.component.name }), 'money');
  const before = earlier && earnedEarlier(terms, line, sources, earlier) !== undefined ? moneyToDate(terms, line, { ...toDate, periods: toDate.periods.slice(0, -1), amounts: earlier }, { sources, payee }) : undefined;
  return deriveLimits(terms, now, deriveRunning(terms, money, before), { line, ...moneySteps(sources, paidDays(terms, line, sources)) });
}

interface Reading {
  readonly sources: PaySources;
  readonly payee: string;
}

/** The money of a run of periods together, before it is rounded. */
function moneyToDate(terms: Terms, line: Line, { span, periods, amounts }: SpanToDate & { readonly amounts: Amounts }, reading: Reading): Derivation | undefined {
  const { sources } = reading;
  const soFar = lineIn(line, periodToDate(span, periods), sources);
  if (!soFar) return undefined;
  const lines = plannedLines(line, periods, sources);
  const base = terms.component.base === 'amount' ? undefined : addUp(lines, (one) => proratedBase(terms, one, sources), 'money');
  const days = daysToDate(line, { span, periods }, sources);
  const figures = { ...figuresToDate(terms, soFar, { span, periods }, reading), ...(base && { base }) };
  return moneyFrom(terms, amounts, figures, { line, ...(days && moneySteps(sources, days)) });
}

/** The figures of a run of periods together. */
function figuresToDate(terms: Terms, soFar: Line, { span, periods }: SpanToDate, { sources, payee }: Reading): Figures {
  const { served } = sources;
  const boundaryDays = { from: Math.max(served.from, span.start), until: Math.min(served.until, span.end), period: span, served, ...shareOf(served, span) };
  const target = addUp(plannedLines(soFar, periods, sources), (one) => deriveTarget(terms, one, sources), unitOf(terms.component.measure));
  return { actual: deriveActual(terms.component.measure, soFar, payee, sources), target, boundaryDays, ...lookupFigure(terms, soFar, sources, payee) };
}

function proratedBase(terms: Terms, line: Line, sources: PaySources): Derivation {
  const base = baseStep(terms, line, sources, deriveTarget(terms, line, sources)) ?? readStep({ value: NaN }, message('label.fixedAmount', {}), 'money');
  return amountsOf(terms, line, sources).proration === 1 ? base : prorateStep(base, line);
}

function addUp(lines: readonly Line[], derive: (line: Line) => Derivation, unit: Derivation['unit']): Derivation {
  const parts = lines.map((line) => ({ name: line.period.name, derivation: derive(line) }));
  const values = parts.map(({ derivation: { value } }) => (value.kind === 'known' ? value.value : NaN));
  return { op: 'total', value: known(values.some((value) => value !== value) ? NaN : exactSum(values)), unit, parts };
}

function deals(terms: Terms, line: Line, sources: PaySources, { payee, mostDeals }: DealReader): Derivation {
  const amounts = amountsOf(terms, line, sources);
  const all = dealsOf(sources.actuals, terms, line, dealtBefore(terms, line, sources));
  const largest = [...all].sort((a, b) => Math.abs(b.value) - Math.abs(a.value) || a.row - b.row).slice(0, shownDeals);
  const unit = terms.component.base === 'amount' ? 'money' : 'number';
  const shown = (some: readonly Deal[]): readonly Derivation[] => some.map((deal) => deriveDeal(terms, deal));
  const earlier = lineBefore(terms, line, sources);
  const before = earlier && deriveActual(terms.component.measure, earlier, payee, sources);
  const listed = mostDeals !== undefined && all.length <= mostDeals ? { all: shown(all), ...(terms.component.grouping === 'dealRunning' && { isRunning: true as const }), ...(before && { before }) } : {};
  const outcome: Derivation = { op: 'deals', value: known(outcomeOfDeals(terms, all)), unit, deals: all.length, largest: shown(largest), ...listed };
  const base = baseStep(terms, line, sources, outcome);
  const steps = moneySteps(sources, { over: line, lines: [line] });
  return deriveLimits(terms, amounts, deriveMoney(terms, amounts, outcome, { line, ...steps, ...(base && { base }) }), { line, ...steps });
}
