import { fold } from '../core/fold';
import type { Day } from '../core/period';
import { monthNames } from '../core/period/month-names';
import { parsePeriod } from '../core/period/parse-period';
import type { ActualRow } from '../tables/schemas/actuals';
import type { WorkbookTables } from '../tables/workbook-tables';

/** The month in which the fiscal year starts; January where Settings does not say. */
function fiscalStart({ settings }: WorkbookTables): number {
  const text = settings.find(({ setting }) => setting === 'fiscalYearStart')?.value ?? '';
  const month = monthNames[fold(text)] ?? Number(text);
  return Number.isInteger(month) && month >= 1 && month <= 12 ? month : 1;
}

/** The last day of the user's own periods, by folded name: the day before the next one starts. The last is open. */
function ownLastDays({ periods }: WorkbookTables): ReadonlyMap<string, Day> {
  const dated = periods.filter(({ unreadable }) => unreadable.length === 0).sort((a, b) => a.start - b.start);
  return new Map(dated.slice(0, -1).map(({ name }, at) => [fold(name), dated[at + 1]!.start - 1]));
}

/**
 * The last day that the figures of each KPI in Actuals reach to, by folded name: the end of the period, or the day of
 * measurement. A period that is not over yet reaches to today; figures of days to come do not count, unreadable ones neither.
 * @example with a figure of 2026-10 and today 22 November 2026: 31 October 2026
 */
export function lastFigures(tables: WorkbookTables, today: Day): ReadonlyMap<string, Day> {
  const [start, own] = [fiscalStart(tables), ownLastDays(tables)];
  const last = new Map<string, Day>();
  for (const row of tables.actuals) {
    const day = row.unreadable.includes('value') || row.unreadable.includes('kpi') ? undefined : reach(row, { start, own, today });
    const key = fold(row.kpi);
    if (day !== undefined) last.set(key, Math.max(day, last.get(key) ?? day));
  }
  return last;
}

interface Calendar {
  readonly start: number;
  readonly own: ReadonlyMap<string, Day>;
  readonly today: Day;
}

function reach({ period: name, date }: ActualRow, { start, own, today }: Calendar): Day | undefined {
  const ownEnd = name === undefined ? undefined : own.get(fold(name));
  if (ownEnd !== undefined) return Math.min(ownEnd, today);
  const period = name === undefined ? undefined : parsePeriod(name, start);
  if (period) return period.start > today ? undefined : Math.min(period.end - 1, today);
  return date === undefined || date > today ? undefined : date;
}
