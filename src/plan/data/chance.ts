import type { Day } from '../../core/period';
import { calendarDay } from '../../core/period/calendar';
import type { KpiFigure, KpiSeries } from '../../measure/kpi/kpi-result';
import { atLeast, atMostOf, chanceOfReaching, chanceOfStaying, inside, needed, type Wanted } from '../../measure/series/chance-of-reaching';
import { chanceOfTotal, type TotalSpan } from '../../measure/series/chance-of-total';
import type { ChanceResult } from '../../measure/series/series';
import type { KpiRow } from '../../tables/schemas/kpis';
import { directionOf } from '../smart/direction';

/** Below so many figures a chance is little to go by. */
export const fewFigures = 12;

const monthsBetween = (from: Day, to: Day): number => {
  const [a, b] = [calendarDay(from), calendarDay(to)];
  return (b.year - a.year) * 12 + b.month - a.month;
};

/**
 * How many periods of a series are still to come, up to and with the one of a deadline. A deadline on the first day of a period
 * is about the period before it.
 * @example monthly figures up to and with October, deadline 31 December: 2
 */
export function periodsTo(deadline: Day, { end, periodsPerYear }: KpiSeries): number {
  return Math.max(0, Math.floor(monthsBetween(end, deadline - 1) / (12 / periodsPerYear)) + 1);
}

/**
 * The chance that a KPI reaches its target by its deadline, or lies inside its limits, from its own figures. Nothing without a
 * deadline that is still to come, without a target that can be compared with the figures, and without any figure. A sum over
 * quarters or years with fewer than six of them is judged by its months: what is there, and what the months to come are
 * expected to add.
 */
export function chanceOf(row: KpiRow, figure: KpiFigure | undefined, today: Day): ChanceResult | undefined {
  if (!figure || row.deadline === undefined || row.deadline < today) return undefined;
  const { series } = figure;
  const { lower, upper, baseline = null } = row;
  const direction = directionOf(row);
  const total = totalChance(row, figure);
  if (total) return total;
  if (!series.values.some((value) => value !== null)) return undefined;
  const periods = periodsTo(row.deadline, series);
  if (direction === 'range') return lower === undefined || upper === undefined ? undefined : chanceOfStaying(series, { lower, upper }, { periods, baseline });
  const target = targetOf(row, figure);
  return target === undefined ? undefined : chanceOfReaching(series, target, { periods, direction, baseline: isCounted(row) ? null : baseline });
}

/** The months that add up to the period that ends with the deadline, counted from the last month that is over. */
export function spanOf(deadline: Day, { current, series }: Pick<KpiFigure, 'current' | 'series'>, end: Day): Omit<TotalSpan, 'target'> {
  const months = 12 / series.periodsPerYear;
  const { start } = current.period;
  const later = Math.max(0, Math.floor(monthsBetween(start, deadline - 1) / months));
  const from = monthsBetween(end, start) + later * months;
  return { from, to: from + months };
}

/** By its months, where it has too few periods of its own. */
function totalChance(row: KpiRow, figure: KpiFigure): ChanceResult | undefined {
  const { series, months } = figure;
  if (!months || row.deadline === undefined || row.deadline < figure.current.period.start || series.values.filter((value) => value !== null).length >= needed) return undefined;
  const span = spanOf(row.deadline, figure, months.end);
  const { lower, upper } = row;
  const direction = directionOf(row);
  if (direction === 'range') return lower === undefined || upper === undefined ? undefined : chanceOfTotal(months, inside({ lower, upper }), { ...span, target: null });
  const target = targetOf(row, figure);
  const wanted = (value: number): Wanted => (direction === 'higher' ? atLeast(value) : atMostOf(value));
  return target === undefined ? undefined : chanceOfTotal(months, wanted(target), { ...span, target });
}

/** A baseline per day or week is no figure of a month. */
const isCounted = ({ targetPer }: KpiRow): boolean => targetPer === 'day' || targetPer === 'week' || targetPer === 'twoWeeks';

/** The target in the scale and for the periods of the figures. */
function targetOf({ target, targetPer, targetBasis = 'absolute' }: KpiRow, { current, unit }: KpiFigure): number | undefined {
  const isComparable = !(current.actual.kind === 'known' && current.target.kind === 'known' && current.attainment.kind === 'missing' && unit === 'ratio');
  if (!isComparable) return undefined;
  if (current.target.kind === 'known') return current.target.value;
  return targetPer === undefined && targetBasis === 'absolute' ? target : undefined;
}
