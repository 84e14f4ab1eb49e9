import type { Day, Period } from '../../core/period';
import { fiscalPeriod, periodContaining } from '../../core/period/calendar-periods';
import type { RunCalendar } from '../run-calendar';
import { profileParts } from '../series/elapsed-share';
import type { WeightedPart } from '../series/pace-result';
import { seasonalProfile } from '../series/seasonal-profile';
import { inSeries } from './kpi-forecast';
import { actualsInTime, type FigureSources } from './kpi-actuals';
import { periodsOf } from './kpi-periods';
import type { KpiPlan } from './kpi-plan';

const isSeasonal = ({ row, grain, additive }: KpiPlan): boolean => row.pace === 'seasonal' && additive && grain !== 'month';
const byMonth = (plan: KpiPlan): KpiPlan => ({ ...plan, grain: 'month' });

/** The months whose figures make the pattern of a year, for a KPI over quarters or years that is paced by it. */
export const seasonalMonths = (plan: KpiPlan, asOf: Day, calendar: RunCalendar): readonly Period[] => (isSeasonal(plan) ? periodsOf(byMonth(plan), asOf, calendar) : []);

/**
 * The months of the running year with their weight by earlier full years; none where the KPI is not paced by season, or fewer
 * than two full years say what the season is.
 */
export function seasonalParts(plan: KpiPlan, sources: FigureSources, calendar: RunCalendar): readonly WeightedPart[] {
  if (!isSeasonal(plan)) return [];
  const { asOf } = sources.days;
  const months = seasonalMonths(plan, asOf, calendar).slice(0, -1);
  const time = actualsInTime(byMonth(plan), months, sources);
  const startsAt = months[0] ? placeInYear(months[0], calendar) : 0;
  const profile = seasonalProfile({ values: time.actuals.map(({ actual }) => inSeries(actual)), periodsPerYear: 12 }, { startsAt });
  return profile.kind === 'profile' ? profileParts(profile, monthsOfYear(asOf, calendar)) : [];
}

const placeInYear = ({ start }: Period, { fiscalStart }: RunCalendar): number => monthsOfYear(start, { fiscalStart }).findIndex((month) => month.start === start);

function monthsOfYear(day: Day, { fiscalStart }: Pick<RunCalendar, 'fiscalStart'>): readonly Period[] {
  const year = Number(periodContaining('year', day, fiscalStart).name);
  return Array.from({ length: 12 }, (_, i) => fiscalPeriod('month', year, i + 1, fiscalStart));
}
