import { type Message, message } from '../../core/message';
import { exactSum } from '../../core/money/exact-sum';
import { growsWithTime, type Measure } from '../../measure/measure';
import { targetFor, type TargetAnswer } from '../../measure/target-for';
import type { Day, Period } from '../../core/period';
import type { TargetEntry } from '../../measure/targets';
import type { Line } from '../lines';
import type { Component } from '../scheme/scheme';
import { changedTarget } from '../time/component-time';
import { rampShare } from '../time/ramp';
import { splitLine } from '../time/split-line';
import { type LineSources, needsTarget, type ReasonNames } from './line-amounts';
import type { Terms } from './terms';

/** The answer of the Targets table for a line. */
export const targetAnswer = (measure: Measure, line: Line, sources: LineSources): TargetAnswer => {
  const { partsIn, time, everyones } = sources;
  const targets = time?.groupTargets?.(line) ?? sources.targets;
  if (targets === 'changes') return { kind: 'changes' };
  const spread = time?.spread;
  const question = { period: line.period, from: line.from, until: line.until, additive: growsWithTime(measure), partsIn };
  const asked = spread ? { ...question, weigh: (whole: Period) => spread.weigh(line, whole, sources) } : question;
  const answer = targetFor(targets, asked);
  const own = answer.kind === 'none' && targets !== sources.targets ? targetFor(sources.targets, asked) : answer;
  return own.kind === 'none' && everyones ? targetFor(everyones, asked) : own;
};

/**
 * True when target and boundaries follow the days served, as the result does. A result of a team or the company that is set
 * against a target counts whole, also for who was there for part of the period: there only the incentive is less.
 */
export const followsDays = (component: Component, line: Line, sources: LineSources): boolean => growsWithTime(component.measure) && !isGroupWhole(component, line, sources);

/** True when the result of a group is set against its target for all of the period: unless the payee changes teams in it. */
export const isGroupWhole = (component: Component, { period }: Pick<Line, 'period'>, { time }: LineSources): boolean =>
  (component.row.credit ?? 'own') !== 'own' && component.grouping === 'period' && needsTarget(component) && !(time?.teamChanges ?? []).some((day) => day > period.start && day < period.end);

/**
 * The target of a line: as written, spread, or following another figure; times the share of the ramp; prorated to the days
 * served when the payee's own result grows with them. NaN when missing.
 */
export function targetOf(terms: Terms, line: Line, sources: LineSources): number {
  return wholeTargetOf(terms, line, sources) * prorationOf(terms, line, sources);
}

/** The target before part of the period is taken of it. */
export function wholeTargetOf(terms: Terms, line: Line, sources: LineSources): number {
  const whole = unrampedTarget(terms, line, sources);
  const { time } = sources;
  return time?.ramp ? whole * rampShare(time.ramp, time.serviceStart, line) : whole;
}

/** What the target is prorated by: 1 where it is not. */
export const prorationOf = ({ component }: Terms, line: Line, sources: LineSources): number => (line.share !== 1 && followsDays(component, line, sources) && !sources.time?.relative?.isOverDays ? line.share : 1);

/** The target before the ramp and proration. */
export function unrampedTarget({ component, figures }: Terms, line: Line, sources: LineSources): number {
  if (figures.target) return figures.target.value;
  const relative = sources.time?.relative;
  if (relative) return changedTarget(relative.base(line, sources), relative);
  if (sources.targets.length === 0 && !sources.time?.groupTargets) return NaN;
  const answer = targetAnswer(component.measure, line, sources);
  if (answer.kind === 'changes' && component.grouping === 'running') return weightedTarget(component, line, sources);
  return 'value' in answer ? answer.value : NaN;
}

/** The parts of a line in which its target does not change. */
export const targetStretches = (line: Line, { targets, time }: LineSources): readonly Line[] =>
  splitLine(line, time?.teamChanges ?? []).flatMap((part) => splitLine(part, startsOf(time?.groupTargets?.(part) ?? targets)));

const startsOf = (targets: readonly TargetEntry[] | 'changes'): readonly Day[] =>
  targets === 'changes' ? [] : targets.flatMap(({ start, period }) => (start === undefined || period ? [] : [start]));

/** A target that changes within a period of what runs over the year: each for its days. */
function weightedTarget({ measure }: Component, line: Line, sources: LineSources): number {
  const parts = targetStretches(line, sources).map((part) => {
    const answer = targetAnswer(measure, part, sources);
    return 'value' in answer ? answer.value * (part.until - part.from) : NaN;
  });
  return parts.some((part) => part !== part) ? NaN : exactSum(parts) / (line.until - line.from);
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

/** Why the target of a line is missing: of the figure that it follows, of the pattern, or of the Targets table. */
export function whyTargetMissing({ component }: Terms, line: Line, { names, sources }: { readonly names: ReasonNames; readonly sources: LineSources }): Message {
  if (sources.time?.relative) return message('reason.noTargetBase', names);
  const answer = targetAnswer(component.measure, line, sources);
  if (answer.kind !== 'unweighed' || !sources.time?.spread) return whyNoTarget(answer, names);
  const { lacks } = sources.time.spread;
  return lacks === 'reason.seasonLacks' ? message(lacks, { scheme: component.scheme, period: names.period }) : message(lacks, names);
}
