import { message } from '../../core/message';
import type { Day, Period } from '../../core/period';
import { roundForComparison } from '../../core/money/compare';
import { known, mapValue, missing, notApplicable, type Value } from '../../core/value';
import type { KpiHistoryRow } from '../../tables/schemas/kpi-history';
import type { Attainment, Limits } from '../attainment';
import { partsOf } from '../measure';
import type { LoadedTo } from '../loaded-to';
import { rowSource } from '../row-subject';
import { kpiAttainment } from './kpi-attainment';
import { keptFigure, type KeptFigures } from './kpi-kept';
import type { MeasuredFigure, MeasuredTo } from './kpi-measured';
import { isOver, type LookDays } from './kpi-periods';
import { isOneScale } from './kpi-percent';
import { type Pacing, paceShare } from './kpi-pace';
import type { KpiPlan } from './kpi-plan';
import type { RecordedRow } from './kpi-recorded';
import { type EarlierFigure, relativeTarget } from './kpi-relative-target';
import type { KpiPeriodFigure, Pace, RecordedFigure } from './kpi-result';
import { statusOf } from './kpi-status';
import type { KpiTarget, KpiTargets } from './kpi-target';

/** What the figure of a KPI is taken from. */
export interface FigureSources {
  readonly measured: MeasuredFigure;
  readonly measuredTo: MeasuredTo;
  readonly kept: KeptFigures;
  readonly targets: KpiTargets;
  readonly loadedTo: LoadedTo;
  readonly days: LookDays;
  readonly pacing: Pacing;
  /** How periods were recorded when they were closed. */
  readonly recorded: RecordedRow;
  /** False when nobody knows where the fiscal year starts. */
  readonly isFiscalKnown: boolean;
}

/** An actual with where it came from. */
export interface ActualFigure extends Pick<KpiPeriodFigure, 'actual' | 'cells' | 'rows'> {
  /** The last day that the figure tells about. */
  readonly until: Day;
  readonly isAbsent: boolean;
  /** Present where the period was recorded; then `actual` is the figure of then. */
  readonly recorded?: RecordedActual;
}

/** How a period was recorded, and what is calculated of it now. */
interface RecordedActual {
  readonly row: KpiHistoryRow;
  readonly now: ActualFigure;
}

/** A figure, and whether nothing is known of the period yet: no row of the measure's table, no entry in Actuals. */
export interface PeriodOutcome {
  readonly figure: KpiPeriodFigure;
  readonly isAbsent: boolean;
}

/** The actuals of a KPI over successive periods, as far as they are looked at. */
export interface ActualsInTime {
  readonly periods: readonly Period[];
  readonly actuals: readonly ActualFigure[];
  /** How many periods make a year. */
  readonly periodsPerYear: number;
}

/** The actuals of a KPI in every period that is looked at. */
export const actualsInTime = (plan: KpiPlan, periods: readonly Period[], sources: FigureSources): ActualsInTime => ({
  periods,
  actuals: periods.map((period) => asRecorded(plan, period, actualIn(plan, period, sources), sources)),
  periodsPerYear: periodsPerYear[plan.grain],
});

const periodsPerYear = { month: 12, quarter: 4, half: 2, year: 1 } as const;

/** What was known of an earlier period; undefined before the first that is looked at. */
export function earlierActual({ periods, actuals }: ActualsInTime, at: number): EarlierFigure | undefined {
  const [period, found] = [periods[at], actuals[at]];
  return period && found && { period, actual: found.actual };
}

/** One KPI in one of the periods: actual, target, attainment and status. A running sum is judged by the target to date. */
export function periodFigure(plan: KpiPlan, time: ActualsInTime, at: number, sources: FigureSources): PeriodOutcome {
  const [period, found] = [time.periods[at]!, time.actuals[at]!];
  const isProvisional = isStillOpen(period, found, sources);
  const recorded = found.recorded?.row;
  const { target, origin } = recorded ? recordedTarget(plan, recorded, period) : targetIn(plan, time, at, sources);
  const pace = isProvisional ? paceOf(plan, period, found.until, { target, pacing: sources.pacing }) : undefined;
  const attainment = attained(plan, { period, actual: found.actual, target, pace, limits: recorded ?? plan.row });
  const { actual, cells, rows, isAbsent } = found;
  const figure: KpiPeriodFigure = {
    period,
    actual,
    target,
    attainment,
    status: recorded?.status ?? statusOf(attainment, plan.thresholds),
    isProvisional,
    ...(pace && { pace }),
    ...(cells && { cells }),
    ...(rows !== undefined && { rows }),
    targetOrigin: origin,
    ...(found.recorded && { recorded: recordedFigure(plan, found.recorded) }),
  };
  return { figure, isAbsent };
}

/** The target of a period: counted from an earlier one where the KPI says so. */
function targetIn(plan: KpiPlan, time: ActualsInTime, at: number, { targets }: FigureSources): KpiTarget {
  const period = time.periods[at]!;
  const earlier = { previous: earlierActual(time, at - 1), lastYear: earlierActual(time, at - time.periodsPerYear) };
  return relativeTarget(plan, earlier, period) ?? targets.inPeriod(period);
}

function recordedTarget({ row: { kpi } }: KpiPlan, recorded: KpiHistoryRow, period: Period): KpiTarget {
  const hasLimits = recorded.lower !== undefined || recorded.upper !== undefined;
  const none = hasLimits ? notApplicable(message('reason.kpiByLimits', { kpi })) : missing(message('reason.kpiNoTarget', { kpi, period: period.name }));
  const target = recorded.target === undefined ? none : known(recorded.target);
  return { target, origin: { kind: 'recorded', source: rowSource(recorded, 'target') } };
}

/** True while a figure can still change: the period runs, or is not loaded to its end. */
const isStillOpen = (period: Period, { until }: ActualFigure, { days }: FigureSources): boolean => !isOver(period, { ...days, asOf: Math.min(days.asOf, until) });

/** The actual as it was recorded when the period was over; else as it is calculated now. */
function asRecorded(plan: KpiPlan, period: Period, now: ActualFigure, sources: FigureSources): ActualFigure {
  const row = isStillOpen(period, now, sources) ? undefined : sources.recorded(plan.row, period);
  if (!row) return now;
  return row.value === undefined ? { ...now, recorded: { row, now } } : { ...now, actual: known(row.value), isAbsent: false, recorded: { row, now } };
}

function recordedFigure({ unit }: KpiPlan, { row, now: { actual, isAbsent } }: RecordedActual): RecordedFigure {
  const base: RecordedFigure = { source: rowSource(row, 'status'), valueSource: rowSource(row, 'value'), on: row.date };
  const now = actual.kind === 'known' ? actual.value : null;
  if (row.value === undefined) return row.status === 'missing' && now !== null ? { ...base, now, isEmpty: true } : base;
  const as = unit === 'ratio' ? 'ratio' : 'money';
  const isSame = now === null ? isAbsent : roundForComparison(now, as) === roundForComparison(row.value, as);
  return isSame ? base : { ...base, now };
}

interface Judged {
  readonly period: Period;
  readonly actual: Value;
  readonly target: Value;
  readonly pace: Pace | undefined;
  readonly limits: Limits;
}

/** How far the actual has come; both limits of a running sum are those to date. */
function attained(plan: KpiPlan, { period, actual, target, pace, limits: { lower, upper } }: Judged): Value<Attainment> {
  const name = { kpi: plan.row.kpi, period: period.name };
  if (!isOneScale(plan, actual, target)) return missing(message('reason.kpiPercentScale', name));
  const share = pace?.share ?? 1;
  const limits = { ...(lower !== undefined && { lower: lower * share }), ...(upper !== undefined && { upper: upper * share }) };
  return kpiAttainment(actual, { direction: plan.direction, limits, target: pace?.target ?? target }, name);
}

/** The part of the target up to and including a day, by the pace of the KPI. */
function paceOf(plan: KpiPlan, period: Period, until: Day, { target, pacing }: { readonly target: Value; readonly pacing: Pacing }): Pace | undefined {
  const share = paceShare(plan, period, until, pacing);
  return share && { ...share, target: mapValue(target, (whole) => whole * share.share) };
}

function actualIn(plan: KpiPlan, period: Period, { measured, kept, days, loadedTo, isFiscalKnown }: FigureSources): ActualFigure {
  const lastDay = Math.min(days.asOf, period.end - 1);
  const nothing = { until: lastDay, isAbsent: true };
  if (plan.problem) return { actual: missing(plan.problem), ...nothing };
  if (!isFiscalKnown && plan.grain !== 'month') return { actual: missing(message('reason.noFiscalYear', { period: period.name })), ...nothing };
  const fromRows = measured(plan, period);
  if (plan.measure && fromRows) {
    const loaded = Math.min(...partsOf(plan.measure).map((part) => loadedTo(part) ?? Infinity));
    return { actual: fromRows.actual, rows: fromRows.rows, until: Math.min(lastDay, loaded), isAbsent: fromRows.isAbsent };
  }
  const isFinished = isOver(period, days);
  const { actual, cells, until = lastDay, isAbsent } = keptFigure(kept, { period, isOver: isFinished }, plan);
  return { actual, until: isFinished ? lastDay : Math.min(lastDay, until), isAbsent, ...(cells && { cells }) };
}

/**
 * How a figure changed since the period before: actual ÷ previous − 1, of a ratio the difference in points. Not applicable
 * while a sum still runs; missing without a previous figure above 0.
 * @example changeOf(plan, september, august) // known(0.1)
 */
export function changeOf({ row: { kpi }, unit, additive, slows }: KpiPlan, current: KpiPeriodFigure, previous: KpiPeriodFigure | undefined): Value {
  if (current.actual.kind !== 'known') return current.actual;
  if (current.isProvisional && (additive || slows)) return notApplicable(message('reason.kpiStillRuns', { kpi }));
  const before = previous?.actual;
  if (before?.kind !== 'known' || (unit !== 'ratio' && before.value <= 0)) return missing(message('reason.kpiNoPrevious', { kpi }));
  return mapValue(current.actual, (now) => (unit === 'ratio' ? now - before.value : now / before.value - 1));
}
