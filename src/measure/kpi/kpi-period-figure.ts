import { message } from '../../core/message';
import type { Day, Period } from '../../core/period';
import { known, mapValue, missing, notApplicable, type Value } from '../../core/value';
import type { KpiHistoryRow } from '../../tables/schemas/kpi-history';
import type { Attainment, Limits } from '../attainment';
import { rowSource } from '../row-subject';
import { type ActualsInTime, earlierActual, type FigureSources, isStillOpen, recordedFigure } from './kpi-actuals';
import { kpiAttainment } from './kpi-attainment';
import { isOneScale } from './kpi-percent';
import { type Pacing, paceShare } from './kpi-pace';
import type { KpiPlan } from './kpi-plan';
import { relativeTarget } from './kpi-relative-target';
import type { KpiPeriodFigure, Pace } from './kpi-result';
import { statusOf } from './kpi-status';
import type { KpiTarget } from './kpi-target';

/** A figure, and whether nothing is known of the period yet: no row of the measure's table, no entry in Actuals. */
export interface PeriodOutcome {
  readonly figure: KpiPeriodFigure;
  readonly isAbsent: boolean;
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
