import type { Day, Period } from '../../core/period';
import { periodContaining } from '../../core/period/calendar-periods';
import type { ForecastAccuracy, StatusCount } from './kpi-overview-result';
import type { KpiFigure, KpiStatus } from './kpi-result';

const shownMonths = 12;

/**
 * How many KPIs stood how at the end of each of the last months. A KPI counts by its newest period that had ended by then, the
 * running one in the last month; before its first figure it does not count.
 */
export function statusCounts(kpis: readonly KpiFigure[], asOf: Day): readonly StatusCount[] {
  const months: Period[] = [];
  for (let day = asOf; months.length < shownMonths; day = months[0]!.start - 1) months.unshift(periodContaining('month', day));
  const isLast = (month: Period): boolean => month === months[months.length - 1];
  const counts = months.map((month) => countOf(month, kpis.flatMap((kpi) => statusAt(kpi, month.end, isLast(month)) ?? [])));
  const begun = counts.findIndex(({ onCourse, attention, offCourse, missing }) => onCourse + attention + offCourse + missing > 0);
  return begun < 0 ? [] : counts.slice(begun);
}

function statusAt({ history, current }: KpiFigure, end: Day, isLast: boolean): KpiStatus | undefined {
  if (isLast) return current.status;
  return history.filter(({ period }) => period.end <= end).at(-1)?.status;
}

function countOf(month: Period, statuses: readonly KpiStatus[]): StatusCount {
  const count = (status: KpiStatus): number => statuses.filter((one) => one === status).length;
  return { month, onCourse: count('onCourse'), attention: count('attention'), offCourse: count('offCourse'), missing: count('missing') };
}

/** How far off the forecasts of the KPIs were on average, each KPI counting once. */
export function forecastAccuracy(kpis: readonly KpiFigure[]): ForecastAccuracy | undefined {
  const tested = kpis.flatMap(({ next }) => (next?.kind === 'forecast' && next.accuracy.off !== null ? [{ off: next.accuracy.off, within: next.accuracy.within }] : []));
  if (tested.length === 0) return undefined;
  const within = tested.flatMap((one) => one.within ?? []);
  return { off: mean(tested.map(({ off }) => off)), kpis: tested.length, within: within.length === 0 ? null : mean(within) };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
