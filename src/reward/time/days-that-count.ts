import { type Message, message } from '../../core/message';
import type { PaySources } from '../earn/pay-line';
import { figureOf } from '../earn/line-amounts';
import type { Terms } from '../earn/terms';
import type { Line } from '../lines';
import type { Component } from '../scheme/scheme';
import { type Days, daysWithin } from './day-counts';
import { rampShare } from './ramp';

/** The days of which a payout needs the target incentive: its line, or all days of a running span. */
export function daysNeeded({ grouping }: Component, line: Line, { span }: PaySources): Days {
  if (grouping !== 'running') return { from: line.from, until: line.until };
  const { start, end } = span(line.period);
  return daysWithin(line.served, { from: start, until: end });
}

/** Why a component does not apply in a period, or cannot be told. */
export type NotApplied = { readonly kind: 'notApplicable'; readonly why: Message } | { readonly kind: 'missing'; readonly why: Message };

/**
 * Why a component does not apply: its ramp is at 0 %, or none of the days count (leave, or too short for a whole month). A
 * flat commission without bounds is for what was sold, whatever days count; where bounds would become 0 and there is a
 * result, the payout is missing.
 */
export function whyNotApplicable(terms: Terms, line: Line, sources: PaySources): NotApplied | undefined {
  const { component } = terms;
  const { time, payeeName: payee } = sources;
  const period = line.period.name;
  if (component.grouping === 'running') return undefined;
  if (time?.ramp && rampShare(time.ramp, time.serviceStart, line) === 0) {
    return { kind: 'notApplicable', why: message('reason.rampZero', { payee, component: component.name, period }) };
  }
  if (line.share > 0 || isUnbounded(component)) return undefined;
  const isTold = component.base !== 'amount' || component.input === 'attainment' || figureOf(sources, component.measure, line) === 0;
  if (isTold) return { kind: 'notApplicable', why: message('reason.noDaysCount', { payee, period }) };
  return { kind: 'missing', why: message('reason.resultWithoutDays', { payee, period, measure: component.measure.name }) };
}

/** A rate on the amount, without anything that is cut to the days served. */
const isUnbounded = ({ base, input, shape, threshold, cap, floor }: Component): boolean =>
  base === 'amount' && input === 'amount' && shape.kind === 'flat' && threshold === undefined && cap === undefined && floor === undefined;
