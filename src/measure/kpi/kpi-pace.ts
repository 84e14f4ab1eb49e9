import { fold } from '../../core/fold';
import type { Day, Period } from '../../core/period';
import { workingDaysBefore } from '../../core/period/working-days';
import type { HolidayRow } from '../../tables/schemas/holidays';
import type { WorkbookTables } from '../../tables/workbook-tables';
import { elapsedShare } from '../series/elapsed-share';
import type { WeightedPart } from '../series/pace-result';
import type { KpiPlan } from './kpi-plan';
import type { Pace } from './kpi-result';

/** What a running period is paced with. */
export interface Pacing {
  /** The public holidays that count. */
  readonly holidays: readonly Day[];
  /** The months of a year and their weight by earlier years, where those say something. */
  readonly profile: readonly WeightedPart[];
}

/** How far a period has come by the pace of a KPI. */
export type PaceShare = Omit<Pace, 'target'>;

/** The holidays of the workbook's country: the only one in the table, else that of most people. Rows without a country always count. */
export function paceHolidays({ holidays, people }: Pick<WorkbookTables, 'holidays' | 'people'>): readonly Day[] {
  const countries = [...new Set(holidays.flatMap(({ country }) => (country === undefined ? [] : [fold(country)])))];
  const country = countries.length === 1 ? countries[0] : mostOf(people.flatMap((person) => (person.country === undefined ? [] : [fold(person.country)])));
  return holidays.filter((row) => isDay(row) && (row.country === undefined || fold(row.country) === country)).map(({ date }) => Math.floor(date));
}

const isDay = ({ date }: HolidayRow): boolean => date === date;

function mostOf(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/**
 * Which part of the target of a period should be there at the end of a day; undefined for what does not grow through a period,
 * and where the KPI says that the whole target counts from the start. Without a word of the user working days count where the
 * workbook has holidays, else calendar days.
 */
export function paceShare({ row: { pace }, additive }: Pick<KpiPlan, 'row' | 'additive'>, period: Period, asOf: Day, { holidays, profile }: Pacing): PaceShare | undefined {
  const by = pace ?? (holidays.length > 0 ? 'workingDays' : 'calendarDays');
  if (!additive || by === 'whole') return undefined;
  const until = Math.min(Math.max(asOf, period.start - 1), period.end - 1);
  const before = by === 'calendarDays' ? (day: Day): number => day : workingDaysBefore(holidays);
  const [elapsed, days] = [before(until + 1) - before(period.start), before(period.end) - before(period.start)];
  return { until, by, share: elapsedShare(period, until, { pace: by, holidays, profile }), elapsed, days };
}
