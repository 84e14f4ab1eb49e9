import { finding, type Finding } from '../core/finding';
import { fold } from '../core/fold';
import { groupBy } from '../core/group-by';
import type { Day } from '../core/period';
import { monthNames } from '../core/period/month-names';
import { parsePeriod } from '../core/period/parse-period';
import type { KpiFinder } from '../measure/kpi/kpi-finder';
import { rowSubject } from '../measure/row-subject';
import type { ActualRow } from '../tables/schemas/actuals';
import type { KpiRow } from '../tables/schemas/kpis';
import type { WorkbookTables } from '../tables/workbook-tables';

/** The month in which the fiscal year starts; January where Settings does not say. */
export function fiscalStart({ settings }: WorkbookTables): number {
  const text = settings.find(({ setting }) => setting === 'fiscalYearStart')?.value ?? '';
  const month = monthNames[fold(text)] ?? Number(text);
  return Number.isInteger(month) && month >= 1 && month <= 12 ? month : 1;
}

/** The days of the user's own periods, by folded name: up to the day before the next one starts. The last is open. */
function ownPeriods({ periods }: WorkbookTables): ReadonlyMap<string, FigureSpan> {
  const dated = periods.filter(({ unreadable }) => unreadable.length === 0).sort((a, b) => a.start - b.start);
  return new Map(dated.slice(0, -1).map(({ name, start }, at) => [fold(name), { first: start, last: dated[at + 1]!.start - 1 }]));
}

/** The days that the figures of a KPI cover, both included. */
export interface FigureSpan {
  readonly first: Day;
  readonly last: Day;
}

/**
 * The days that the figures of each KPI in Actuals cover: from the start of the first period to the end of
 * the last, or the days of measurement. A period that is not over yet reaches to today; figures of days to come do not
 * count, unreadable ones neither.
 * @example with figures of 2026-09 and 2026-10 and today 22 November 2026: 1 September up to and including 31 October 2026
 */
export function figureSpans(tables: WorkbookTables, today: Day, find: KpiFinder): ReadonlyMap<KpiRow, FigureSpan> {
  const calendar = { start: fiscalStart(tables), own: ownPeriods(tables), today };
  const spans = new Map<KpiRow, FigureSpan>();
  for (const row of tables.actuals) {
    const meant = decisive.some((column) => row.unreadable.includes(column)) ? undefined : find(row.kpi, row.scope);
    const span = spanOf(row, calendar);
    if (meant?.kind !== 'one' || !span) continue;
    const known = spans.get(meant.kpi) ?? span;
    spans.set(meant.kpi, { first: Math.min(span.first, known.first), last: Math.max(span.last, known.last) });
  }
  return spans;
}

/** Without these nobody knows what the figure is, or of what. */
const decisive: readonly string[] = ['value', 'kpi', 'scope'];

/** Figures of days to come: nobody can have measured them, and they are not counted. One finding per KPI, at the first. */
export function futureFigures(tables: WorkbookTables, today: Day): readonly Finding[] {
  const calendar = { start: fiscalStart(tables), own: ownPeriods(tables), today: Infinity };
  const ahead = tables.actuals.filter((row) => row.kpi !== '' && !decisive.some((column) => row.unreadable.includes(column)) && (spanOf(row, calendar)?.first ?? -Infinity) > today);
  const byKpi = groupBy(ahead, ({ kpi }) => fold(kpi));
  return [...byKpi.values()].map((rows) => finding('kpiData.future', 'warning', rowSubject(rows[0]!, rows[0]!.period === undefined ? 'date' : 'period'), { kpi: rows[0]!.kpi, figures: rows.length }));
}

interface Calendar {
  readonly start: number;
  readonly own: ReadonlyMap<string, FigureSpan>;
  readonly today: Day;
}

function spanOf({ period: name, date }: ActualRow, { start, own, today }: Calendar): FigureSpan | undefined {
  const period = name === undefined ? undefined : parsePeriod(name, start);
  const span = (name === undefined ? undefined : own.get(fold(name))) ?? (period && { first: period.start, last: period.end - 1 }) ?? (date === undefined ? undefined : { first: date, last: date });
  return span === undefined || span.first > today ? undefined : { first: span.first, last: Math.min(span.last, today) };
}
