import { message } from '../../core/message';
import type { Day, Period } from '../../core/period';
import { mapValue, missing, notApplicable, type Value } from '../../core/value';
import { partsOf } from '../measure';
import type { LoadedTo } from '../loaded-to';
import { targetToDate } from '../target-to-date';
import { kpiAttainment } from './kpi-attainment';
import { keptFigure, type KeptFigures } from './kpi-kept';
import type { MeasuredFigure } from './kpi-measured';
import { isOver, type LookDays } from './kpi-periods';
import { isOneScale } from './kpi-percent';
import type { KpiPlan } from './kpi-plan';
import type { KpiPeriodFigure, Pace } from './kpi-result';
import { statusOf } from './kpi-status';
import type { KpiTargets } from './kpi-target';

/** What the figure of a KPI is taken from. */
export interface FigureSources {
  readonly measured: MeasuredFigure;
  readonly kept: KeptFigures;
  readonly targets: KpiTargets;
  readonly loadedTo: LoadedTo;
  readonly days: LookDays;
  /** False when nobody knows where the fiscal year starts. */
  readonly isFiscalKnown: boolean;
}

/** An actual with where it came from. */
interface ActualFigure extends Pick<KpiPeriodFigure, 'actual' | 'cells' | 'rows'> {
  /** The last day that the figure tells about. */
  readonly until: Day;
  readonly isAbsent: boolean;
}

/** A figure, and whether nothing is known of the period yet: no row of the measure's table, no entry in Actuals. */
export interface PeriodOutcome {
  readonly figure: KpiPeriodFigure;
  readonly isAbsent: boolean;
}

/** One KPI in one period: actual, target, attainment and status. A running sum is judged by the target to date. */
export function periodFigure(plan: KpiPlan, period: Period, sources: FigureSources): PeriodOutcome {
  const { row, direction, thresholds, additive } = plan;
  const found = actualIn(plan, period, sources);
  const { target, origin } = sources.targets.inPeriod(period);
  const isProvisional = !isOver(period, { ...sources.days, asOf: Math.min(sources.days.asOf, found.until) });
  const pace = isProvisional && additive ? paceOf(target, period, found.until) : undefined;
  const share = pace ? pace.elapsed / pace.days : 1;
  const limits = pace ? { ...(row.lower !== undefined && { lower: row.lower * share }), ...(row.upper !== undefined && { upper: row.upper * share }) } : row;
  const name = { kpi: row.kpi, period: period.name };
  const attainment = isOneScale(plan, found.actual, target) ? kpiAttainment(found.actual, { direction, limits, target: pace?.target ?? target }, name) : missing(message('reason.kpiPercentScale', name));
  const { actual, cells, rows, isAbsent } = found;
  const figure: KpiPeriodFigure = {
    period,
    actual,
    target,
    attainment,
    status: statusOf(attainment, thresholds),
    isProvisional,
    ...(pace && { pace }),
    ...(cells && { cells }),
    ...(rows !== undefined && { rows }),
    targetOrigin: origin,
  };
  return { figure, isAbsent };
}

/** The part of the target up to and including a day, by calendar days. */
function paceOf(target: Value, period: Period, until: Day): Pace {
  const days = period.end - period.start;
  const elapsed = Math.min(Math.max(until + 1 - period.start, 0), days);
  return { until: period.start + elapsed - 1, elapsed, days, target: mapValue(target, (whole) => targetToDate(whole, period, until)) };
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
export function changeOf({ row: { kpi }, unit, additive }: KpiPlan, current: KpiPeriodFigure, previous: KpiPeriodFigure | undefined): Value {
  if (current.actual.kind !== 'known') return current.actual;
  if (current.isProvisional && additive) return notApplicable(message('reason.kpiStillRuns', { kpi }));
  const before = previous?.actual;
  if (before?.kind !== 'known' || (unit !== 'ratio' && before.value <= 0)) return missing(message('reason.kpiNoPrevious', { kpi }));
  return mapValue(current.actual, (now) => (unit === 'ratio' ? now - before.value : now / before.value - 1));
}
