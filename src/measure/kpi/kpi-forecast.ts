import type { Value } from '../../core/value';
import { elapsedShare } from '../series/elapsed-share';
import { forecastSeries } from '../series/forecast-series';
import { forecastToPeriodEnd } from '../series/period-end';
import type { Series } from '../series/series';
import type { Pacing } from './kpi-pace';
import type { ActualsInTime } from './kpi-period-figure';
import type { KpiPlan } from './kpi-plan';
import type { KpiFigure, KpiPeriodFigure } from './kpi-result';

/** A figure for a series: null where it is not known. */
export const inSeries = (value: Value): number | null => (value.kind === 'known' ? value.value : null);

/** The figures of the periods before a place as a series. */
export const seriesBefore = ({ actuals, periodsPerYear }: ActualsInTime, at: number): Series => ({ values: actuals.slice(0, at).map(({ actual }) => inSeries(actual)), periodsPerYear });

/** What is to be expected: of a running period where it ends, of one that is over what comes next. */
export function kpiForecast(plan: KpiPlan, time: ActualsInTime, current: KpiPeriodFigure, pacing: Pacing): Pick<KpiFigure, 'forecast' | 'next'> {
  const at = time.periods.indexOf(current.period);
  if (!current.isProvisional) return { next: forecastSeries(seriesBefore(time, at + 1), { horizon: 1 }) };
  const until = current.pace?.until ?? time.actuals[at]?.until ?? current.period.start;
  const elapsed = current.pace?.share ?? elapsedShare(current.period, until, { pace: pacing.holidays.length > 0 ? 'workingDays' : 'calendarDays', holidays: pacing.holidays });
  return { forecast: forecastToPeriodEnd({ toDate: inSeries(current.actual), elapsed, grows: plan.additive ? 'sum' : 'average', earlier: seriesBefore(time, at) }) };
}
