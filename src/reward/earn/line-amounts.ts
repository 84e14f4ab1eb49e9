import type { Derivation } from '../../core/derivation';
import type { Message } from '../../core/message';
import type { Period } from '../../core/period';
import { type Actuals, actualOver, actualWithin } from '../../measure/actuals';
import { growsWithTime, type Measure } from '../../measure/measure';
import type { TargetEntry } from '../../measure/targets';
import { isWhole, type Line } from '../lines';
import { paysByRate } from '../scheme/component-kinds';
import type { Component } from '../scheme/scheme';
import type { ComponentTime } from '../time/component-time';
import { weightedIncentive } from '../time/incentive';
import { followsDays, targetOf } from './target-amounts';
import { type Amounts, type AmountsBuffer, newAmounts, type Terms } from './terms';

/** What figures of a line are taken from. */
export interface LineSources {
  readonly actuals: Actuals;
  /** The payee's targets for the measure of the component; without any those for everyone. */
  readonly targets: readonly TargetEntry[];
  /** The targets for everyone, for periods of which the payee's own say nothing. */
  readonly everyones?: readonly TargetEntry[];
  /** Counts this scheme's periods in a longer one. */
  readonly partsIn: (whole: Period) => number | undefined;
  /** The fiscal year in which a period starts. */
  readonly span: (period: Period) => Period;
  /** What the component counts, where that is not what the payee's own rows add up to. */
  readonly counted?: Counted;
  /** The figure that decides the tier, where that is not of the payee's own rows either. */
  readonly lookup?: Counted;
  /** Ramp, season, and figures that the target follows; absent where the component has none of them. */
  readonly time?: ComponentTime;
  /** A reader asks for every row and everybody, when there are no more than this. */
  readonly most?: number;
}

/** A figure that does not come from the payee's own rows alone: a team's result, the payouts of others, the score of a scheme. */
export interface Counted {
  /** The figure over the days of a line; NaN when it is missing. */
  readonly over: (line: Line) => number;
  /** How it came about; its value is `over`. */
  readonly derive: (line: Line, most?: number) => Derivation;
  /** Why it is missing. */
  readonly why: (line: Line, names: ReasonNames) => Message;
}

/** What a component counts over the days of a line; NaN when missing. */
export const figureOf = ({ actuals, counted }: LineSources, measure: Measure, line: Line): number =>
  counted ? counted.over(line) : actualOf(actuals, measure, line);

/** The figure of the measure that decides the tier, of the same people as what the component counts; NaN when missing. */
export const lookupOf = ({ actuals, lookup }: LineSources, measure: Measure, line: Line): number => (lookup ? lookup.over(line) : actualOf(actuals, measure, line));

/** The measure's figure for a line, over the days served; NaN when missing. */
export function actualOf(actuals: Actuals, measure: Measure, line: Line): number {
  return isWhole(line) ? actualOver(actuals, measure, line) : actualWithin(actuals, measure, line, line);
}

/** True when the payout cannot be known without a target. */
export const needsTarget = ({ input, base, formula, shape }: Component): boolean =>
  (input === 'attainment' && formula !== 'range') || base === 'quota' || (shape.kind === 'excess' && shape.over === 'quota');

/** Equal parts of a year's incentive: per month, quarter, half or year; own periods by their days in the fiscal year. */
export function partsPerYear(period: Period, span: (period: Period) => Period): number {
  switch (period.grain) {
    case 'month':
      return 12;
    case 'quarter':
      return 4;
    case 'half':
      return 2;
    case 'year':
      return 1;
    case 'custom': {
      const year = span(period);
      return (year.end - year.start) / (period.end - period.start);
    }
  }
}

/** True when the fixed amount is a price per unit, which is not less for part of a period and not more for several. */
export const isPerUnit = ({ base, input, shape, grouping }: Component): boolean =>
  base === 'fixed' && (shape.kind === 'milestone' ? grouping === 'deal' : input === 'units' && (paysByRate({ shape }) || shape.kind === 'excess'));

/** What one payout is calculated from; figures that are missing are NaN. A buffer is filled and given back. */
export function amountsOf(terms: Terms, line: Line, sources: LineSources, into: AmountsBuffer = newAmounts()): Amounts {
  const { component } = terms;
  const served = line.share;
  into.actual = figureOf(sources, component.measure, line);
  into.target = targetOf(terms, line, sources);
  into.money = moneyBase(terms, line, into.target, sources);
  into.proration = component.base === 'quota' || isPerUnit(component) ? 1 : served;
  // All of a period is multiplied by 1, whatever follows the days.
  const isPart = served !== 1 && followsDays(component, line, sources);
  into.boundary = component.grouping === 'period' && isPart ? served : 1;
  into.limit = served;
  into.carried = 0;
  into.baseline = isPart ? terms.baseline * served : terms.baseline;
  into.lookup = component.lookup ? lookupOf(sources, component.lookup, line) : NaN;
  into.lookupBoundary = component.lookup && component.grouping === 'period' && growsWithTime(component.lookup) ? served : 1;
  return into;
}

function moneyBase({ component, money, incentives }: Terms, line: Line, target: number, sources: LineSources): number {
  switch (component.base) {
    case 'amount':
      return NaN;
    case 'quota':
      return target;
    case 'fixed':
      return money;
    case 'targetIncentive':
      return incentiveIn(incentives ? weightedIncentive(incentives, line) : money, line, sources);
  }
}

/** The part of a year's incentive that belongs to a period: an equal one, or by the weights of the scheme; NaN when one is lacking. */
function incentiveIn(yearly: number, { period }: Line, { span, time }: LineSources): number {
  if (!time?.incentive) return yearly / partsPerYear(period, span);
  const by = time.incentive(period, span(period));
  return by ? (yearly * by.weight) / by.total : NaN;
}

/** Who a reason speaks of. */
export interface ReasonNames {
  readonly payee: string;
  readonly measure: string;
  readonly period: string;
}

export { targetAnswer, targetOf, whyNoTarget } from './target-amounts';
