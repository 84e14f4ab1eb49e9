import { known, type Value } from '../../core/value';
import { periodContaining } from '../../core/period/calendar-periods';
import { elapsedShare } from '../series/elapsed-share';
import { forecastSeries } from '../series/forecast-series';
import { forecastToPeriodEnd } from '../series/period-end';
import type { PeriodEndResult, Series } from '../series/series';
import { kpiAttainment } from './kpi-attainment';
import type { Pacing } from './kpi-pace';
import type { ActualsInTime } from './kpi-actuals';
import type { KpiPlan } from './kpi-plan';
import type { KpiFigure, KpiPeriodFigure, KpiSeries } from './kpi-result';
import { statusOf } from './kpi-status';

/** A figure for a series: null where it is not known. */
export const inSeries = (value: Value): number | null => (value.kind === 'known' ? value.value : null);

/** The figures of the periods before a place as a series. */
export const seriesBefore = ({ actuals, periodsPerYear }: ActualsInTime, at: number): Series => ({ values: actuals.slice(0, at).map(({ actual }) => inSeries(actual)), periodsPerYear });

/** The figures of all periods that are looked at and are over, up to the current one. */
export function finishedSeries(time: ActualsInTime, current: KpiPeriodFigure): KpiSeries {
  const at = time.periods.indexOf(current.period) + (current.isProvisional ? 0 : 1);
  return { ...seriesBefore(time, at), end: time.periods[at - 1]?.end ?? current.period.start };
}

/** How the running period is paced, and in which month (0 = January) the fiscal year starts. */
export interface Looking {
  readonly pacing: Pacing;
  readonly fiscalStart: number;
}

/** What is to be expected: of a running period where it ends, of one that is over what comes next. */
export function kpiForecast(plan: KpiPlan, time: ActualsInTime, current: KpiPeriodFigure, { pacing, fiscalStart }: Looking): Pick<KpiFigure, 'forecast' | 'outlook' | 'next' | 'nextPeriod'> {
  if (plan.problem) return {};
  const at = time.periods.indexOf(current.period);
  if (!current.isProvisional) return { next: forecastSeries(seriesBefore(time, at + 1), { horizon: 1 }), nextPeriod: periodContaining(plan.grain, current.period.end, fiscalStart) };
  const until = current.pace?.until ?? time.actuals[at]?.until ?? current.period.start;
  const elapsed = current.pace?.share ?? elapsedShare(current.period, until, { pace: pacing.holidays.length > 0 ? 'workingDays' : 'calendarDays', holidays: pacing.holidays });
  const forecast = forecastToPeriodEnd({ toDate: inSeries(current.actual), elapsed, grows: plan.additive || plan.slows ? 'sum' : 'average', earlier: seriesBefore(time, at) });
  return { forecast, ...outlookOf(plan, current, forecast) };
}

/** The expected figure against the whole target. */
function outlookOf({ row, direction, thresholds }: KpiPlan, { target, period }: KpiPeriodFigure, forecast: PeriodEndResult): Pick<KpiFigure, 'outlook'> {
  if (forecast.kind !== 'periodEnd') return {};
  const limits = { ...(row.lower !== undefined && { lower: row.lower }), ...(row.upper !== undefined && { upper: row.upper }) };
  const attainment = kpiAttainment(known(forecast.value), { direction, limits, target }, { kpi: row.kpi, period: period.name });
  return attainment.kind === 'known' ? { outlook: { attainment: attainment.value, status: statusOf(attainment, thresholds) } } : {};
}
