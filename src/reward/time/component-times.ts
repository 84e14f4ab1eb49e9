import { finding, type Finding } from '../../core/finding';
import { type Message, message } from '../../core/message';
import type { Period } from '../../core/period';
import { fold } from '../../core/fold';
import type { OrganisationSpell } from '../../measure/organisation';
import { rowSubject } from '../../measure/row-subject';
import type { TargetEntry } from '../../measure/targets';
import { actualOf, figureOf, type LineSources } from '../earn/line-amounts';
import { deriveActual } from '../earn/derive-figures';
import type { Line } from '../lines';
import type { RunContext } from '../run-context';
import type { Component, Scheme } from '../scheme/scheme';
import { lastYear, previousPeriod } from './base-period';
import { isAgainstWholeSpan, periodsOfSpan } from './periods-looked-at';
import { type ComponentTime, type RelativeTarget, type TargetSpread, weightStep } from './component-time';
import { hasRates, type Ramp, rampOf } from './ramp';
import { seasonPattern, type Weigh } from './seasons';

/** What time does to one component, for every payee. */
export interface ComponentTimes {
  readonly hasRamp: boolean;
  /** True when time does nothing to the component, for any payee. */
  readonly isTimeless: boolean;
  /** Why the component cannot be paid to anybody. */
  readonly problem?: { readonly kind: 'missing'; readonly why: Message; readonly finding?: Finding };
  /** Nothing for a component that time does nothing to. */
  readonly of: (payee: number) => ComponentTime | undefined;
}

/** The ramp, seasons and relative target of a component. */
export function componentTimes(context: RunContext, scheme: Scheme, component: Component): ComponentTimes {
  const ramp = context.tables.ramp.length === 0 ? undefined : rampOf(context.tables.ramp, scheme.name, component.name);
  const incentive = scheme.row?.incentiveSpread === 'pattern' ? seasonPattern(context.tables.seasons, { scheme: scheme.name, divides: 'incentive' }, context.calendar).weigh : undefined;
  const { spread = 'even', targetBase = 'targets' } = component.row;
  const isTimeless = !ramp && !incentive && spread === 'even' && targetBase === 'targets' && !isAgainstWholeSpan(component) && (component.row.credit ?? 'own') === 'own';
  const problem = ramp && rampProblem(ramp, scheme, component);
  return {
    hasRamp: ramp !== undefined,
    isTimeless,
    ...(problem && { problem }),
    of: (payee) => (isTimeless ? undefined : { serviceStart: context.people.people[payee]!.start, ...timeOf({ context, scheme, component, payee, ramp, incentive }) }),
  };
}

const nameOf = ({ people }: RunContext, payee: number): string => people.people[payee]!.name ?? people.people[payee]!.id;

interface TimeOf {
  readonly context: RunContext;
  readonly scheme: Scheme;
  readonly component: Component;
  readonly payee: number;
  readonly ramp: Ramp | undefined;
  readonly incentive: Weigh | undefined;
}

function timeOf(of: TimeOf): Partial<ComponentTime> {
  const { ramp, incentive } = of;
  const spread = spreadOf(of);
  const relative = relativeOf(of);
  const { calendar } = of.context;
  const wholeSpan = isAgainstWholeSpan(of.component) && ((period: Period): readonly Period[] => periodsOfSpan(calendar, period));
  return { ...groupTime(of), ...(wholeSpan && { wholeSpan }), ...(ramp && { ramp }), ...(incentive && { incentive }), ...(spread && { spread }), ...(relative && { relative }) };
}

const teamIn = (spell: OrganisationSpell): string => fold(spell.team.value ?? '');

/**
 * The targets of the team or the company whose result counts. That of the team comes before the payee's own, which is for
 * own results; where the team has none, for the company, and in a contest, which compares own results, the own one holds.
 */
function groupTime({ context, component: { measure, row, shape }, payee }: TimeOf): Partial<ComponentTime> {
  const { targets, organisation } = context;
  if (!(row.credit === 'team' || row.credit === 'company')) return {};
  const own = targets.own(measure.name)(payee);
  if (row.credit === 'company') return own.length > 0 ? {} : { groupTargets: () => targets.forAll(measure.name) };
  const spells = organisation.spellsOf(payee);
  const named = targets.ofTeam(measure.name);
  if (own.length > 0 && (shape.kind === 'rank' || spells.every((spell) => named(teamIn(spell)).length === 0))) return {};
  const others = own.length > 0 ? own : targets.forAll(measure.name);
  const ofTeam = (team: string): readonly TargetEntry[] => (named(team).length > 0 ? named(team) : others);
  const teamChanges = spells.flatMap((spell, i) => (i > 0 && teamIn(spell) !== teamIn(spells[i - 1]!) ? [spell.from] : []));
  const groupTargets = ({ from, until }: Line): readonly TargetEntry[] | 'changes' =>
    teamChanges.some((day) => day > from && day < until) ? 'changes' : ofTeam(teamIn(organisation.on(payee, from)));
  return { groupTargets, teamChanges };
}

function rampProblem(ramp: Ramp, scheme: Scheme, component: Component): ComponentTimes['problem'] {
  const args = { scheme: scheme.name, component: component.name };
  const why = message('reason.rampUnreadable', args);
  const row = ramp.rows.find(({ unreadable }) => unreadable.length > 0);
  if (row) return { kind: 'missing', why, finding: finding('ramp.unreadable', 'error', rowSubject(row, row.unreadable[0]!), { scheme: scheme.name }) };
  const isFlatPerPeriod = component.shape.kind === 'flat' && component.grouping !== 'running';
  const rated = ramp.rows.find(({ rate }) => rate !== undefined);
  if (!rated || !hasRates(ramp) || isFlatPerPeriod || rated.component === undefined) return undefined;
  return { kind: 'missing', why, finding: finding('ramp.rateUnused', 'error', rowSubject(rated, 'rate'), args) };
}

/** How the target of a longer period is divided. */
function spreadOf({ context, scheme, component, payee }: TimeOf): TargetSpread | undefined {
  const { calendar, tables, times } = context;
  switch (component.row.spread) {
    case 'pattern': {
      const { weigh } = seasonPattern(tables.seasons, { scheme: scheme.name, measure: component.measure.name, divides: 'target' }, calendar);
      return { weigh: ({ period }, whole) => weigh(period, whole), derive: (line, weight) => weightStep(line, weight), lacks: 'reason.seasonLacks' };
    }
    case 'workingDays': {
      const count = times.workingDaysIn(context.people.people[payee]!.country ?? scheme.row?.country);
      const inPeriod = ({ start, end }: Period): number => count({ from: start, until: end });
      return { weigh: ({ period }, whole) => weight(inPeriod(period), inPeriod(whole)), derive: (line, days) => weightStep(line, days, line), lacks: 'reason.seasonLacks' };
    }
    case 'lastYear': {
      const over = (line: Pick<Line, 'payee' | 'period'>, period: Period, sources: LineSources): number => figureIn(context, component, { line, base: lastYear(calendar, period), sources });
      return {
        weigh: (line, whole, sources) => weight(over(line, line.period, sources), over(line, whole, sources)),
        derive: (line, _, sources) => deriveIn(context, component, { line, base: lastYear(calendar, line.period), sources }),
        lacks: 'reason.noLastYear',
      };
    }
    default:
      return undefined;
  }
}

/** A weight and its total; nothing where the total says nothing. */
const weight = (part: number, total: number): { readonly weight: number; readonly total: number } | undefined => (total > 0 && part === part ? { weight: part, total } : undefined);

/** What the target follows. */
function relativeOf({ context, component, payee }: TimeOf): RelativeTarget | undefined {
  const { targetBase, targetChange = 0, targetChangeAs = 'percent' } = component.row;
  const change = { change: targetChange, as: targetChangeAs };
  if (targetBase === undefined || targetBase === 'targets') return undefined;
  if (targetBase === 'measure') {
    const { targetMeasure } = component;
    const base = (line: Line, sources: LineSources): number => (targetMeasure ? actualOf(sources.actuals, targetMeasure, line) : NaN);
    return { ...change, base, derive: (line, sources) => deriveActual(targetMeasure ?? component.measure, line, nameOf(context, payee), withoutCount(sources)), isOverDays: true };
  }
  const baseOf = targetBase === 'lastYear' ? lastYear : previousPeriod;
  return {
    ...change,
    base: (line, sources) => figureIn(context, component, { line, base: baseOf(context.calendar, line.period), sources }),
    derive: (line, sources) => deriveIn(context, component, { line, base: baseOf(context.calendar, line.period), sources }),
    isOverDays: false,
  };
}

function withoutCount({ counted: _, ...sources }: LineSources): LineSources {
  return sources;
}

interface InPeriod {
  readonly line: Pick<Line, 'payee' | 'period'>;
  readonly base: Period | undefined;
  readonly sources: LineSources;
}

/** What the component counts in another period; NaN where that is not known. */
function figureIn({ actuals }: RunContext, { measure }: Component, { line, base, sources }: InPeriod): number {
  const other = base && lineFor(line, base, actuals.grid);
  return other ? figureOf(sources, measure, other) : NaN;
}

function deriveIn(context: RunContext, { measure }: Component, { line, base, sources }: InPeriod): ReturnType<typeof deriveActual> {
  const other = base && lineFor(line, base, context.actuals.grid);
  if (!other) throw new Error('a figure of a period outside the run has no steps');
  return deriveActual(measure, other, nameOf(context, line.payee), sources);
}

/** All of another period for the same payee; nothing when the run has no sums of it. */
function lineFor(line: Pick<Line, 'payee' | 'period'>, period: Period, { startingOn }: RunContext['actuals']['grid']): Line | undefined {
  const [first, end] = [startingOn.get(period.start), startingOn.get(period.end)];
  if (first === undefined || end === undefined) return undefined;
  const membership = { payee: line.payee, from: -Infinity, until: Infinity };
  const served = { membership, from: -Infinity, until: Infinity };
  return { payee: line.payee, first, end, period, from: period.start, until: period.end, share: 1, membership, served };
}
