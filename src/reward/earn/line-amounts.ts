import type { Derivation } from '../../core/derivation';
import { type Message, message } from '../../core/message';
import type { Period } from '../../core/period';
import { type Actuals, actualOver, actualWithin } from '../../measure/actuals';
import { growsWithTime, type Measure } from '../../measure/measure';
import { targetFor, type TargetAnswer } from '../../measure/target-for';
import type { TargetEntry } from '../../measure/targets';
import type { Line } from '../lines';
import type { Component } from '../scheme/scheme';
import { type Amounts, type AmountsBuffer, newAmounts, type Terms } from './terms';

/** What figures of a line are taken from. */
export interface LineSources {
  readonly actuals: Actuals;
  /** The payee's targets for the measure of the component. */
  readonly targets: readonly TargetEntry[];
  /** Counts this scheme's periods in a longer one. */
  readonly partsIn: (whole: Period) => number | undefined;
  /** The fiscal year in which a period starts. */
  readonly span: (period: Period) => Period;
  /** What the component counts, where that is not what the payee's own rows add up to. */
  readonly counted?: Counted;
}

/** A figure that does not come from the payee's own rows alone: a team's result, the payouts of others, the score of a scheme. */
export interface Counted {
  /** The figure over the days of a line; NaN when it is missing. */
  readonly over: (line: Line) => number;
  /** How it came about; its value is `over`. */
  readonly derive: (line: Line) => Derivation;
  /** Why it is missing. */
  readonly why: (line: Line, names: ReasonNames) => Message;
}

/** What a component counts over the days of a line; NaN when missing. */
export const figureOf = ({ actuals, counted }: LineSources, measure: Measure, line: Line): number =>
  counted ? counted.over(line) : actualOf(actuals, measure, line);

/** The measure's figure for a line, over the days served; NaN when missing. */
export function actualOf(actuals: Actuals, measure: Measure, line: Line): number {
  return line.share === 1 ? actualOver(actuals, measure, line) : actualWithin(actuals, measure, line, line);
}

/** The answer of the Targets table for a line. */
export const targetAnswer = (measure: Measure, { period, from, until }: Line, { targets, partsIn }: LineSources): TargetAnswer =>
  targetFor(targets, { period, from, until, additive: growsWithTime(measure), partsIn });

/** The target of a line, prorated to the days served when the result itself grows with time; NaN when missing. */
export function targetOf({ component, figures }: Terms, line: Line, sources: LineSources): number {
  const whole = figures.target ? figures.target.value : writtenTarget(component.measure, line, sources);
  return growsWithTime(component.measure) ? whole * line.share : whole;
}

function writtenTarget(measure: Measure, line: Line, sources: LineSources): number {
  if (sources.targets.length === 0) return NaN;
  const answer = targetAnswer(measure, line, sources);
  return 'value' in answer ? answer.value : NaN;
}

/** True when the payout cannot be known without a target. */
export const needsTarget = ({ input, base }: Component): boolean => input === 'attainment' || base === 'quota';

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

/** True when the fixed amount is a price per unit, which is not less for part of a period. */
const isPerUnit = ({ base, input, shape }: Component): boolean =>
  base === 'fixed' && input === 'units' && shape.kind !== 'step' && shape.kind !== 'curve';

/** What one payout is calculated from; figures that are missing are NaN. A buffer is filled and given back. */
export function amountsOf(terms: Terms, line: Line, sources: LineSources, into: AmountsBuffer = newAmounts()): Amounts {
  const { component } = terms;
  const served = line.share;
  into.actual = figureOf(sources, component.measure, line);
  into.target = targetOf(terms, line, sources);
  into.money = moneyBase(terms, line.period, into.target, sources);
  into.proration = component.base === 'quota' || isPerUnit(component) ? 1 : served;
  into.boundary = component.grouping === 'period' && growsWithTime(component.measure) ? served : 1;
  into.limit = served;
  return into;
}

function moneyBase({ component, money }: Terms, period: Period, target: number, { span }: LineSources): number {
  switch (component.base) {
    case 'amount':
      return NaN;
    case 'quota':
      return target;
    case 'fixed':
      return money;
    case 'targetIncentive':
      return money / partsPerYear(period, span);
  }
}

/** Who a reason speaks of. */
export interface ReasonNames {
  readonly payee: string;
  readonly measure: string;
  readonly period: string;
}

/** Why the target is missing, in the words of the answer. */
export function whyNoTarget(answer: TargetAnswer, names: ReasonNames): Message {
  switch (answer.kind) {
    case 'twice':
      return message('reason.targetTwice', names);
    case 'incomplete':
      return message('reason.targetIncomplete', names);
    case 'changes':
      return message('reason.targetChanges', names);
    case 'unreadable':
      return message('reason.targetUnreadable', names);
    default:
      return message('reason.noTarget', names);
  }
}
