import { fold } from '../../core/fold';
import type { Day, Period } from '../../core/period';
import { workingDaysBefore } from '../../core/period/working-days';
import type { HolidayRow } from '../../tables/schemas/holidays';
import type { KpiRow } from '../../tables/schemas/kpis';
import type { WorkbookTables } from '../../tables/workbook-tables';
import { elapsedShare } from '../series/elapsed-share';
import type { WeightedPart } from '../series/pace-result';
import type { KpiPlan } from './kpi-plan';
import type { ReachedBefore } from './kpi-reached';
import type { KpiScope } from './kpi-scope';
import type { Pace } from './kpi-result';

/** What a running period is paced with. */
export interface Pacing {
  /** The public holidays that count. */
  readonly holidays: readonly Day[];
  /** The months of a year and their weight by earlier years, where those say something. */
  readonly profile: readonly WeightedPart[];
  /** Of a count that grows ever more slowly: how far earlier periods were when as much of them had passed. */
  readonly reachedBefore?: (period: Period, until: Day) => ReachedBefore;
}

/** What of a KPI its pace depends on. */
interface PacedKpi extends Pick<KpiPlan, 'additive' | 'slows'> {
  readonly row: Pick<KpiRow, 'pace'>;
}

/** How far a period has come by the pace of a KPI. */
export type PaceShare = Omit<Pace, 'target'>;

/** A day that is free, in a country or in every one. */
export type FreeDay = Pick<HolidayRow, 'date' | 'country'>;

/** The holidays for whom a KPI is for: those of the only country in the table, else of most of its people, else those that every country has. */
export function paceHolidays({ holidays, people }: { readonly holidays: readonly FreeDay[]; readonly people: WorkbookTables['people'] }): (scope: Pick<KpiScope, 'has'>) => readonly Day[] {
  const days = holidays.filter(isDay).map((row) => ({ date: Math.floor(row.date), country: row.country === undefined ? '' : fold(row.country) }));
  const countries = [...new Set(days.flatMap(({ country }) => (country === '' ? [] : [country])))];
  const daysOf = (taken: readonly string[]): readonly Day[] => {
    const isFree = (date: Day, country: string): boolean => days.some((one) => one.date === date && one.country === country);
    return [...new Set(days.flatMap(({ date, country }) => (country === '' || taken.every((one) => isFree(date, one)) ? [date] : [])))];
  };
  const found = new Map<string, readonly Day[]>();
  return ({ has }) => {
    const ofPeople = people.flatMap(({ country }, at) => (country !== undefined && has(at) && countries.includes(fold(country)) ? [fold(country)] : []));
    const country = countries.length === 1 ? countries[0] : mostOf(ofPeople);
    const key = country ?? '';
    const free = found.get(key) ?? daysOf(country === undefined ? countries : [country]);
    found.set(key, free);
    return free;
  };
}

const isDay = ({ date }: FreeDay): boolean => date === date;

function mostOf(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/**
 * Which part of the target of a period should be there at the end of a day; undefined for what does not grow through a period,
 * and where the KPI says that the whole target counts from the start. Without a word of the user working days count where the
 * workbook has holidays, else calendar days. A seasonal pace without a pattern for the period counts working days, and says so.
 */
export function paceShare({ row: { pace }, additive, slows }: PacedKpi, period: Period, asOf: Day, pacing: Pacing): PaceShare | undefined {
  const { holidays, profile } = pacing;
  if (slows && pace !== 'whole') return slowingShare(pace, period, asOf, pacing);
  const wished = pace ?? (holidays.length > 0 ? 'workingDays' : 'calendarDays');
  if (!additive || wished === 'whole') return undefined;
  const by = wished === 'seasonal' && !hasPattern(profile, period) ? 'workingDays' : wished;
  const until = Math.min(Math.max(asOf, period.start - 1), period.end - 1);
  const before = by === 'calendarDays' ? (day: Day): number => day : workingDaysBefore(holidays);
  const [elapsed, days] = [before(until + 1) - before(period.start), before(period.end) - before(period.start)];
  return { until, by, share: elapsedShare(period, until, { pace: by, holidays, profile }), elapsed, days };
}

/**
 * The pace of a count that grows ever more slowly: what earlier periods had reached by then, where at least three show it; else,
 * or where the user chose days, evenly by days.
 */
function slowingShare(pace: KpiRow['pace'], period: Period, asOf: Day, { holidays, reachedBefore }: Pacing): PaceShare | undefined {
  const until = Math.min(Math.max(asOf, period.start - 1), period.end - 1);
  const isChosen = pace === 'calendarDays' || pace === 'workingDays';
  const evenly = paceShare({ row: { pace: isChosen ? pace : 'workingDays' }, additive: true, slows: false }, period, until, { holidays, profile: [] });
  const reached = isChosen ? undefined : reachedBefore?.(period, until);
  if (!evenly || !reached) return evenly;
  const earlierPeriods = reached.periods;
  return reached.share === undefined ? { ...evenly, earlierPeriods } : { ...evenly, by: 'earlierPeriods', share: reached.share, earlierPeriods };
}

/** True where weights are known of more than one part of the period. */
const hasPattern = (profile: readonly WeightedPart[], { start, end }: Period): boolean => profile.filter((part) => part.start >= start && part.end <= end && part.weight > 0).length > 1;
