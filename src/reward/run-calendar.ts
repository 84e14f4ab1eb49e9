import { type Finding, finding } from '../core/finding';
import { fold } from '../core/fold';
import type { Day, Period, PeriodGrain } from '../core/period';
import { periodContaining, periodsBetween } from '../core/period/calendar-periods';
import { customPeriods } from '../core/period/custom-calendar';
import { parsePeriod } from '../core/period/parse-period';
import { rowSubject } from '../measure/row-subject';
import type { WorkbookTables } from '../tables/workbook-tables';

/** The calendar of one workbook: its fiscal year and its own periods. */
export interface RunCalendar {
  /** The month in which the fiscal year starts, 1–12. */
  readonly fiscalStart: number;
  readonly custom: readonly Period[];
  readonly findings: readonly Finding[];
}

/** First and last day of a run, both included. */
export interface DayRange {
  readonly first: Day;
  readonly last: Day;
}

/**
 * The calendar that Settings and Periods describe. The fiscal year starts in January unless Settings says otherwise. When a
 * row of Periods cannot be read, nobody knows where the periods around it end, and there are no own periods.
 */
export function runCalendar({ settings, periods }: WorkbookTables): RunCalendar {
  const setting = settings.find((row) => row.setting === 'fiscalYearStart');
  const month = Number(setting?.value ?? 1);
  const isMonth = Number.isInteger(month) && month >= 1 && month <= 12;
  const problem = setting && !isMonth ? [finding('setting.fiscalYearStart', 'error', rowSubject(setting, 'value'), { value: setting.value ?? '' })] : [];
  const custom = periods.some(isUnreadable) ? [] : customPeriods(periods);
  return { fiscalStart: isMonth ? month : 1, custom, findings: [...problem, ...customFindings(periods, custom)] };
}

const isUnreadable = ({ unreadable }: WorkbookTables['periods'][number]): boolean => unreadable.length > 0;

function customFindings(rows: WorkbookTables['periods'], custom: readonly Period[]): readonly Finding[] {
  const first = rows[0];
  if (!first || rows.some(isUnreadable)) return [];
  const last = custom[custom.length - 1];
  if (!last) return [finding('periods.tooFew', 'error', rowSubject(first), { name: first.name })];
  const row = rows.find(({ start }) => start === last.start) ?? first;
  const twice = rows.filter((one) => !custom.some(({ name }) => name === one.name));
  return [
    finding('periods.openEnd', 'info', rowSubject(row, 'start'), { name: last.name, last: last.end - 1, days: last.end - last.start }),
    ...twice.map((one) => finding('periods.sameStart', 'error', rowSubject(one, 'start'), { name: one.name })),
  ];
}

/** Reads a period: one of the user's own by its name, else in any general form. */
export const readPeriod = ({ custom, fiscalStart }: RunCalendar, text: string): Period | undefined =>
  custom.find(({ name }) => fold(name) === fold(text)) ?? parsePeriod(text, fiscalStart);

/** The periods of a grain that overlap a range of days, oldest first. */
export const periodsIn = ({ custom, fiscalStart }: RunCalendar, grain: PeriodGrain, { first, last }: DayRange): readonly Period[] =>
  grain === 'custom' ? custom.filter(({ start, end }) => start <= last && end > first) : periodsBetween(grain, first, last, fiscalStart);

/** The fiscal year in which a period starts: the span of a running component. */
export const spanOf = ({ fiscalStart }: RunCalendar, { start }: Period): Period => periodContaining('year', start, fiscalStart);

/** The periods of a running component's span up to and including this one, oldest first. */
export const spanToDate = (calendar: RunCalendar, period: Period): readonly Period[] =>
  periodsIn(calendar, period.grain, { first: spanOf(calendar, period).start, last: period.start }).filter(({ start }) => start >= spanOf(calendar, period).start);
