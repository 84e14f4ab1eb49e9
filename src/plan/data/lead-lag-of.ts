import type { KpiFigure, KpiSeries } from '../../measure/kpi/kpi-result';
import { leadLag } from '../../measure/series/lead-lag';
import type { LeadLagResult } from '../../measure/series/lead-lag-result';
import type { Series } from '../../measure/series/series';
import { calendarDay } from '../../core/period/calendar';

/** A lead of more than half a year is of no use to steer by. */
const longest: Readonly<Record<number, number>> = { 12: 6, 4: 2, 2: 1, 1: 1 };

const periodNumber = ({ end, periodsPerYear }: KpiSeries): number => {
  const { year, month } = calendarDay(end);
  return Math.round(((year * 12 + month - 1) * periodsPerYear) / 12);
};

/** Two series over the same periods: what only one of them has is null in the other. */
function aligned(a: KpiSeries, b: KpiSeries): readonly [Series, Series] {
  const [endA, endB] = [periodNumber(a), periodNumber(b)];
  const end = Math.max(endA, endB);
  const start = Math.min(endA - a.values.length, endB - b.values.length);
  const spread = ({ values, periodsPerYear }: KpiSeries, last: number): Series => ({
    values: Array.from({ length: end - start }, (_, at) => values[at - (last - values.length - start)] ?? null),
    periodsPerYear,
  });
  return [spread(a, endA), spread(b, endB)];
}

/** Whether a KPI moves before the one that it drives; nothing where the two have figures of other lengths, or one has none. */
export function leadLagOf(leading: KpiFigure | undefined, lagging: KpiFigure | undefined): LeadLagResult | undefined {
  if (!leading || !lagging || leading.series.periodsPerYear !== lagging.series.periodsPerYear) return undefined;
  const [first, second] = aligned(leading.series, lagging.series);
  return leadLag(first, second, { maxLag: longest[first.periodsPerYear] ?? 1, names: { leading: leading.label, lagging: lagging.label } });
}
