import { sameContent } from '../../core/same-content';
import { type Measure, partsOf } from '../../measure/measure';
import { PayoutState, type Payouts } from '../bonus-run';
import type { RunContext, SchemeRun } from '../run-context';
import type { CompiledComponent, Component, Scheme } from '../scheme/scheme';

/** A run whose payouts may serve again. */
export interface PaidRun {
  readonly context: RunContext;
  readonly payouts: Payouts;
}

/** The payouts of an earlier run, and which components need not be paid again. */
export interface KeptPayouts {
  /** A copy, in which the payouts of all other components are filled in anew. */
  readonly columns: Payouts;
  readonly isKept: (scheme: number, component: number) => boolean;
}

/**
 * What an earlier run paid, where this one has the same lines, results, targets and people: then a component pays what it
 * paid, unless it was changed itself or depends on more than its own terms. One with a payout that is missing is paid again,
 * so that its reasons are told again. Nothing when the lines are others.
 */
export function keptPayouts(context: RunContext, before: PaidRun): KeptPayouts | undefined {
  const { schemes } = before.context;
  const isLaidOutAlike = context.schemes.length === schemes.length && context.schemes.every((run, s) => isAlike(run, schemes[s]!));
  if (!isLaidOutAlike || !hasSameGround(context, before.context)) return undefined;
  const kept = context.schemes.map((run, s) => run.scheme.components.map((one, c) => paysTheSame(context, { run, before: schemes[s]!, one, c }) && areKnown(before.payouts, run, c)));
  return { columns: copyOf(before.payouts), isKept: (scheme, component) => kept[scheme]?.[component] ?? false };
}

const isAlike = (run: SchemeRun, before: SchemeRun): boolean =>
  run.lines === before.lines && run.offset === before.offset && run.firstComponent === before.firstComponent && run.scheme.components.length === before.scheme.components.length;

/** True when everything besides the schemes and their components is the very same. */
function hasSameGround(now: RunContext, before: RunContext): boolean {
  const { assignments, leave, holidays, ramp, seasons, settings } = now.tables;
  const was = before.tables;
  const areSame = assignments === was.assignments && leave === was.leave && holidays === was.holidays && ramp === was.ramp && seasons === was.seasons && settings === was.settings;
  const isSameRun = now.actuals.today === before.actuals.today && sameContent(now.actuals.grid.bounds, before.actuals.grid.bounds) && sameContent(now.periods, before.periods);
  return areSame && isSameRun && ramp.length === 0 && now.people === before.people && now.organisation === before.organisation && now.calendar === before.calendar && now.targets === before.targets;
}

interface Place {
  readonly run: SchemeRun;
  readonly before: SchemeRun;
  readonly one: CompiledComponent;
  readonly c: number;
}

function paysTheSame(context: RunContext, { run, before, one, c }: Place): boolean {
  const other = before.scheme.components[c]!;
  if (one.kind !== 'component' || other.kind !== 'component' || !standsAlone(one.component)) return false;
  const measures = (of: Component): readonly (Measure | undefined)[] => [of.measure, of.lookup, of.targetMeasure];
  const own = measures(one.component);
  const isSameMeasured = measures(other.component).every((measure, i) => measure === own[i]) && own.every((measure) => !measure || partsOf(measure).every((part) => context.actuals.sums.has(part)));
  return isSameMeasured && sameContent(withoutComponents(run.scheme), withoutComponents(before.scheme)) && sameContent(one.component, other.component);
}

/** True for a component whose payouts follow from its own terms, the payee's results and targets, and nothing else. */
const standsAlone = ({ measure, input, shape, poolShare, conditions, credit, counts }: Component): boolean =>
  measure.kind !== 'payout' && (input === 'amount' || input === 'attainment' || input === 'units') && shape.kind !== 'rank' && poolShare === undefined && conditions === undefined && credit === 'own' && counts === 'money';

function withoutComponents({ components: _, conditions: __, ...scheme }: Scheme): Omit<Scheme, 'components' | 'conditions'> {
  return scheme;
}

function areKnown({ state }: Payouts, { offset, lines, scheme: { components } }: SchemeRun, c: number): boolean {
  const end = offset + lines.length * components.length;
  for (let i = offset + c; i < end; i += components.length) if (state[i] !== PayoutState.known) return false;
  return true;
}

const copyOf = (payouts: Payouts): Payouts => ({
  ...payouts,
  actual: payouts.actual.slice(),
  target: payouts.target.slice(),
  attainment: payouts.attainment.slice(),
  atTarget: payouts.atTarget.slice(),
  earned: payouts.earned.slice(),
  score: payouts.score.slice(),
  state: payouts.state.slice(),
  reason: payouts.reason.slice(),
});

/** Takes away what an earlier run paid for a component: all of it is missing until it is filled in. */
export function clearPayouts({ actual, target, attainment, atTarget, earned, score, state, reason }: Payouts, { offset, lines, scheme: { components } }: SchemeRun, c: number): void {
  const end = offset + lines.length * components.length;
  for (let i = offset + c; i < end; i += components.length) {
    for (const figures of [actual, target, attainment, atTarget, earned, score]) figures[i] = NaN;
    state[i] = PayoutState.missing;
    reason[i] = -1;
  }
}
