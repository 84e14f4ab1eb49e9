import type { Finding } from '../../core/finding';
import { message } from '../../core/message';
import { missing, type Value } from '../../core/value';
import { rowSource } from '../row-subject';
import type { PeopleIndex } from '../people-index';
import type { RunCalendar } from '../run-calendar';
import { blankAmountFindings, firstCountedRow } from './kpi-first-row';
import { finishedSeries, kpiForecast } from './kpi-forecast';
import { monthsOf } from './kpi-lead-lag';
import { originOf } from './kpi-origin';
import type { PartsOf } from './kpi-parts';
import { type ActualsInTime, actualsInTime, earlierActual, type FigureSources } from './kpi-actuals';
import { changeOf, periodFigure } from './kpi-period-figure';
import { percentFindings } from './kpi-percent';
import { isOver, lastShown, periodsOf } from './kpi-periods';
import type { KpiPlan } from './kpi-plan';
import type { KpiFigure, KpiPeriodFigure } from './kpi-result';
import { calculatedNow, recordedOtherwise } from './kpi-recorded';
import { contradictionsOf, twoFigures } from './kpi-two-figures';
import { unassignedOf } from './kpi-unassigned';

/** What a KPI is looked at with, besides its own figures. */
export interface Surroundings {
  readonly calendar: RunCalendar;
  readonly people: PeopleIndex;
  readonly currency: string;
  readonly label: string;
  readonly partsOf: PartsOf;
}

/** A KPI as it is shown, and what is doubtful about its figures. */
export function kpiFigure(plan: KpiPlan, sources: FigureSources, { calendar, currency, label, partsOf, people }: Surroundings): { readonly figure: KpiFigure; readonly findings: readonly Finding[] } {
  const periods = periodsOf(plan, sources.days.asOf, calendar);
  const time = actualsInTime(plan, periods, sources);
  const { current, history } = shownPeriods(plan, time, sources);
  const contradictions = contradictionsOf(plan, history, sources);
  const lastYear = earlierActual(time, periods.indexOf(current.period) - time.periodsPerYear)?.actual ?? missing(message('reason.kpiNoPrevious', { kpi: plan.row.kpi }));
  const change = changeOf(plan, current, history[history.length - 2]);
  const parts = partsOf({ plan, current, periods: history.map(({ period }) => period) });
  const firstRow = current.actual.kind === 'known' ? firstCountedRow(plan, current.period, people) : undefined;
  const figure: KpiFigure = {
    ...definedAs(plan, label),
    ...personOf(plan, people),
    currency,
    current,
    history,
    change,
    lastYear,
    ...kpiForecast(plan, time, current, { pacing: sources.pacing, fiscalStart: calendar.fiscalStart }),
    series: finishedSeries(time, current),
    ...monthsOf(plan, sources, calendar),
    hasNoContext: hasNoContext(plan, current, [lastYear, change]),
    ...(firstRow && { firstRow }),
    parts,
    ...unassignedOf(plan, calculatedNow(current.actual, current.recorded), parts),
    ...(contradictions.length > 0 && { contradictions }),
  };
  return { figure, findings: [...twoFigures(plan, contradictions), ...recordedOtherwise(plan, history), ...blankAmountFindings(plan, current, { people, asOf: sources.days.asOf }), ...percentFindings(plan, history, sources.kept)] };
}

/** The newest period, or the one before where nothing is known of it yet; and the periods before it, from the first figure. */
function shownPeriods(plan: KpiPlan, time: ActualsInTime, sources: FigureSources): Pick<KpiFigure, 'current' | 'history'> {
  const all = time.periods.map((_, at) => periodFigure(plan, time, at, sources));
  const last = all[all.length - 1]!;
  const isTooEarly = last.isAbsent && !isOver(last.figure.period, sources.days);
  const upTo = isTooEarly ? all.slice(0, -1) : all;
  const current = upTo[upTo.length - 1]!.figure;
  const begun = upTo.findIndex(({ figure, isAbsent }) => !isAbsent && figure.period.end > (plan.row.start ?? -Infinity));
  return { current, history: begun < 0 ? [current] : lastShown(upTo.slice(begun).map(({ figure }) => figure)) };
}

/** The person that a KPI is for. */
function personOf({ scope }: KpiPlan, people: PeopleIndex): Pick<KpiFigure, 'person'> {
  const person = scope.over === 'person' ? people.people[people.find(scope.name)] : undefined;
  return person ? { person: { id: person.id, name: person.name ?? person.id, team: person.team ?? '' } } : {};
}

/** What the row of the KPI table says. */
const definedAs = (plan: KpiPlan, label: string) => {
  const { row, unit, direction, thresholds, scope } = plan;
  return {
    kpi: row.kpi,
    label,
    description: row.description ?? '',
    owner: row.owner ?? '',
    scope: row.scope ?? '',
    over: scope.over,
    kind: row.kind ?? null,
    drives: row.drives ?? '',
    unit,
    direction,
    limits: { ...(row.lower !== undefined && { lower: row.lower }), ...(row.upper !== undefined && { upper: row.upper }) },
    thresholds,
    ...(row.benchmark !== undefined && { benchmark: { value: row.benchmark, from: row.benchmarkSource ?? '', source: rowSource(row, 'benchmark') } }),
    guard: row.guard ?? '',
    level: row.level ?? 'kpi',
    goal: row.goal ?? '',
    origin: originOf(plan),
    definition: rowSource(row, 'kpi'),
  } as const;
};

/** True where nothing says whether a known figure is good or bad. */
function hasNoContext({ row }: KpiPlan, { actual, target }: KpiPeriodFigure, earlier: readonly Value[]): boolean {
  const isCompared = target.kind === 'known' || row.lower !== undefined || row.upper !== undefined || row.benchmark !== undefined;
  return actual.kind === 'known' && !isCompared && earlier.every(({ kind }) => kind !== 'known');
}
