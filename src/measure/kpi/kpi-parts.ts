import { fold } from '../../core/fold';
import type { Day, Period } from '../../core/period';
import { missing, type Value } from '../../core/value';
import { message } from '../../core/message';
import type { TargetRow } from '../../tables/schemas/targets';
import { type Actuals, addUpMeasures } from '../actuals';
import { gridOf } from '../grid';
import { type Measure, partsOf } from '../measure';
import type { PeopleIndex } from '../people-index';
import { kpiAttainment } from './kpi-attainment';
import { inSeries } from './kpi-forecast';
import { measuredAnswer, type MeasuringTerms } from './kpi-measured';
import type { KpiPlan } from './kpi-plan';
import type { KpiPart, KpiPeriodFigure } from './kpi-result';
import { scopeOf } from './kpi-scope';
import { statusOf } from './kpi-status';
import { kpiTargets, type TargetSurroundings } from './kpi-target';

/** A KPI whose parts are asked for, with the periods that it shows. */
export interface WholeKpi {
  readonly plan: KpiPlan;
  readonly current: KpiPeriodFigure;
  readonly periods: readonly Period[];
}

/** The teams and people behind one KPI. */
export type PartsOf = (whole: WholeKpi) => readonly KpiPart[];

/** A team or person that figures are added up for. */
interface Payee {
  readonly over: 'team' | 'person';
  readonly name: string;
  readonly team: string;
  /** The text that names it in the KPI and Targets tables. */
  readonly scope: string;
  readonly start: Day;
  readonly end: Day;
}

/** The payees of one kind with their rows added up. */
interface Counted {
  readonly payees: readonly Payee[];
  readonly actuals: Actuals;
}

/**
 * The figures of every team and of everybody behind the KPIs that count rows: all of them in one pass over the rows for teams,
 * and one for people. Whoever left before the period and has no rows in it, or starts after it, is not among them, and neither is
 * whoever is outside the KPI's own team.
 */
export function kpiParts(plans: readonly KpiPlan[], periods: readonly Period[], terms: MeasuringTerms, targets: TargetSurroundings): PartsOf {
  const { people } = terms;
  const measures = new Map(plans.flatMap((plan) => (isDivisible(plan) && plan.measure ? [[plan, terms.measureFor(plan.measure, terms.currency)] as const] : [])));
  if (measures.size === 0 || people.people.length === 0) return () => [];
  const [teams, persons] = [teamsOf(people), personsOf(people)];
  const count = (payees: readonly Payee[], index: PeopleIndex): Counted => ({ payees, actuals: addUpMeasures([...measures.values()], { grid: gridOf(payees.length, periods), people: index, today: terms.asOf }, terms.loadedTo) });
  const targetRowsOf = targetsBySubject(targets);
  const counted = [...(teams.length > 1 ? [count(teams, teamIndex(teams, people))] : []), count(persons, people)];
  return (whole) => {
    const measure = measures.get(whole.plan);
    return measure === undefined ? [] : counted.flatMap(({ payees, actuals }) => payees.flatMap((payee, at) => {
      if (!isInside(payee, whole)) return [];
      const one = part(payee, whole, (period) => measuredAnswer(actuals, measure, { kpi: whole.plan.row.kpi, period, payee: at }), { ...targets, rows: targetRowsOf(payee) });
      return one.rows > 0 || isEmployed(payee, whole) ? [one] : [];
    }));
  };
}

const isDivisible = ({ measure, scope, problem }: KpiPlan): boolean => measure !== undefined && !problem && scope.over !== 'person' && !scope.isUnknown && isOfPeople(measure);
const isOfPeople = (measure: Measure): boolean => partsOf(measure).length > 0 && partsOf(measure).every(({ isOwnerless }) => isOwnerless !== true);

const isInside = ({ over, team }: Payee, { plan: { scope } }: WholeKpi): boolean => scope.over === 'company' || (over === 'person' && fold(team) === fold(scope.name));
const isEmployed = ({ start, end }: Payee, { current: { period } }: WholeKpi): boolean => end >= period.start && start < period.end;

function teamsOf({ people }: PeopleIndex): readonly Payee[] {
  const names = new Map(people.flatMap(({ team = '' }) => (team === '' ? [] : [[fold(team), team] as const])));
  return [...names.values()].map((name) => ({ over: 'team', name, team: '', scope: name, start: -Infinity, end: Infinity }));
}

const personsOf = ({ people }: PeopleIndex): readonly Payee[] => people.map(({ id, name = id, team = '', start = -Infinity, end = Infinity }) => ({ over: 'person', name, team, scope: id, start, end }));

/** People as their teams: whoever is in none is nobody, and a name that people of several teams share is unclear. */
function teamIndex(teams: readonly Payee[], people: PeopleIndex): PeopleIndex {
  const places = new Map(teams.map(({ name }, at) => [fold(name), at]));
  const teamAt = (person: number): number => places.get(fold(people.people[person]?.team ?? '')) ?? -1;
  const sharedBy = (text: string): readonly number[] => [...new Set(people.sharing(text).map(teamAt))];
  return {
    people: [],
    find: (text) => {
      const found = people.find(text);
      const shared = found >= 0 ? [teamAt(found)] : sharedBy(text);
      return shared.length === 1 ? shared[0]! : -1;
    },
    sharing: (text) => (sharedBy(text).length > 1 ? sharedBy(text).filter((team) => team >= 0) : []),
    someShare: people.someShare,
    withoutId: [],
    isUnclear: () => false,
    findings: [],
  };
}

function part({ over, name, team, scope }: Payee, { plan, current, periods }: WholeKpi, answerIn: (period: Period) => { readonly actual: Value; readonly rows: number }, targets: TargetSurroundings): KpiPart {
  const { actual, rows } = answerIn(current.period);
  const target = targetOf(plan, scope, current.period, targets);
  const share = current.pace?.share ?? 1;
  const toDate: Value = target.kind === 'known' ? { kind: 'known', value: target.value * share } : target;
  const attainment = plan.direction === 'range' ? missing(message('reason.kpiNoTarget', { kpi: plan.row.kpi, period: current.period.name })) : kpiAttainment(actual, { direction: plan.direction, limits: {}, target: toDate }, { kpi: plan.row.kpi, period: current.period.name });
  return { over, id: scope, name, team, actual, target, attainment, status: statusOf(attainment, plan.thresholds), trend: periods.map((period) => inSeries(answerIn(period).actual)), rows };
}

/** The rows of Targets that may be about a team or person, so that each is looked up once and not for every KPI. */
function targetsBySubject({ rows, people }: TargetSurroundings): (payee: Payee) => TargetSurroundings['rows'] {
  const found = new Map<string, TargetRow[]>();
  const isUnclear = ({ unreadable }: TargetRow): boolean => unreadable.includes('person') || unreadable.includes('team');
  for (const row of rows) {
    const key = isUnclear(row) ? 'unclear' : row.person !== undefined ? `person ${people.find(row.person)}` : row.team !== undefined ? `team ${fold(row.team)}` : 'all';
    const own = found.get(key);
    if (own) own.push(row);
    else found.set(key, [row]);
  }
  const of = (key: string): readonly TargetRow[] => found.get(key) ?? [];
  return ({ over, scope }) => [...of(over === 'person' ? `person ${people.find(scope)}` : `team ${fold(scope)}`), ...of('unclear')];
}

/** The target of a part is what the Targets table says of it; the KPI's own is that of the whole. */
function targetOf(plan: KpiPlan, scope: string, period: Period, targets: TargetSurroundings): Value {
  if (targets.rows.length === 0) return missing(message('reason.kpiNoTarget', { kpi: plan.row.kpi, period: period.name }));
  const { target: _, ...row } = plan.row;
  return kpiTargets({ ...plan, row: { ...row, scope }, scope: scopeOf(scope, targets.people) }, targets).inPeriod(period).target;
}
