import { type Finding, finding } from '../core/finding';
import { fold } from '../core/fold';
import type { Day, Period, PeriodGrain } from '../core/period';
import { periodContaining, periodsBetween } from '../core/period/calendar-periods';
import { monthNames } from '../core/period/month-names';
import { parsePeriod } from '../core/period/parse-period';
import { rowSubject } from './row-subject';
import type { WorkbookTables } from '../tables/workbook-tables';
import type { WeekCalendar } from '../core/period/week-calendar';
import { settledWeeks } from './settled-weeks';
import { isNameless, type OwnPeriods, ownPeriods } from './own-periods';

/** The calendar of one workbook: its fiscal year and its own periods. */
export interface RunCalendar {
  /** The month in which the fiscal year starts, 1–12. */
  readonly fiscalStart: number;
  /** False when Settings says something about the fiscal year that cannot be read: nobody knows where years start. */
  readonly isFiscalKnown: boolean;
  readonly custom: readonly Period[];
  /** The years and quarters that own periods belong to, where Settings describe a calendar of weeks. */
  readonly weeks?: WeekCalendar;
  /** Own periods of which the first or last day is not known. */
  readonly unusable: ReadonlySet<Period>;
  /** Names of own periods of which no day is known. */
  readonly dateless: readonly string[];
  readonly findings: readonly Finding[];
}

/** First and last day of a run, both included. */
export interface DayRange {
  readonly first: Day;
  readonly last: Day;
}

/** The calendar that Settings and Periods describe. The fiscal year starts in January unless Settings says otherwise. */
export function runCalendar(tables: WorkbookTables): RunCalendar {
  const { settings, periods } = tables;
  const fiscal = fiscalYear(settings);
  const own = ownPeriods(periods);
  const { weeks, findings } = settledWeeks(tables);
  return {
    fiscalStart: fiscal.start ?? 1,
    isFiscalKnown: fiscal.start !== undefined,
    custom: weeks?.periods ?? own.periods,
    ...(weeks && { weeks }),
    unusable: own.unusable,
    dateless: own.dateless.map(({ name }) => name),
    findings: [...fiscal.findings, ...findings, ...customFindings(periods, own)],
  };
}

/** The month in which the fiscal year starts: a number or a name; nothing when it is blank, unreadable, or said in two ways. */
function fiscalYear(settings: WorkbookTables['settings']): { readonly start: number | undefined; readonly findings: readonly Finding[] } {
  const rows = settings.filter(mayBeFiscal);
  const months = new Set(rows.map(({ value, unreadable }) => (unreadable.length > 0 ? undefined : monthIn(value ?? ''))));
  const [start = rows.length === 0 ? 1 : undefined] = months;
  if (start !== undefined && months.size <= 1) return { start, findings: [] };
  const row = rows.find(({ value }) => monthIn(value ?? '') === undefined) ?? rows[rows.length - 1]!;
  return { start: undefined, findings: [finding('setting.fiscalYearStart', 'error', rowSubject(row, 'value'), { value: row.value ?? '' })] };
}

/** True for the setting itself, and for a month of which cannot be read what it sets. */
const mayBeFiscal = ({ setting, value, unreadable }: WorkbookTables['settings'][number]): boolean =>
  setting === 'fiscalYearStart' || (unreadable.includes('setting') && monthIn(value ?? '') !== undefined);

function monthIn(text: string): number | undefined {
  const month = monthNames[fold(text)] ?? (text.trim() === '' ? NaN : Number(text));
  return Number.isInteger(month) && month >= 1 && month <= 12 ? month : undefined;
}

function customFindings(rows: WorkbookTables['periods'], { periods, unusable, dateless }: OwnPeriods): readonly Finding[] {
  const [first] = rows;
  const last = periods[periods.length - 1];
  const names = [...unusable].map(({ name }) => name).join(', ');
  const unreadable = dateless.map((row) => finding('periods.unreadableStart', 'error', rowSubject(row, 'start'), { name: row.name, unusable: names }));
  if (!first || (!last && dateless.length > 0)) return unreadable;
  if (!last) return [finding('periods.tooFew', 'error', rowSubject(first), { name: first.name })];
  const row = rows.find(({ start }) => start === last.start) ?? first;
  const twice = rows.filter((one) => !dateless.includes(one) && !isNameless(one) && !periods.some(({ name }) => name === one.name));
  const open = unusable.has(last) ? [] : [finding('periods.openEnd', 'info', rowSubject(row, 'start'), { name: last.name, last: last.end - 1, days: last.end - last.start })];
  return [...unreadable, ...open, ...twice.map((one) => finding('periods.sameStart', 'error', rowSubject(one, 'start'), { name: one.name }))];
}

/** Reads the period that was asked for: one of the user's own by its name, else in any general form. */
export const readPeriod = ({ custom, fiscalStart }: RunCalendar, text: string): Period | undefined =>
  custom.find(({ name }) => fold(name) === fold(text)) ?? parsePeriod(text, fiscalStart);

/**
 * Reads the period of a target; `unclear` where the calendar leaves open which days those are, because the fiscal year or
 * the start of an own period cannot be read.
 */
export function targetPeriod(calendar: RunCalendar, text: string): Period | 'unclear' | undefined {
  const isNamed = (name: string): boolean => fold(name) === fold(text);
  if (calendar.dateless.some(isNamed) || [...calendar.unusable].some(({ name }) => isNamed(name))) return 'unclear';
  const period = readPeriod(calendar, text);
  const dependsOnYear = period?.grain !== 'custom' && parsePeriod(text, 1)?.start !== parsePeriod(text, 2)?.start;
  return period && dependsOnYear && !calendar.isFiscalKnown ? 'unclear' : period;
}

/** The periods of a grain that overlap a range of days, oldest first. */
export const periodsIn = ({ custom, fiscalStart }: RunCalendar, grain: PeriodGrain, { first, last }: DayRange): readonly Period[] =>
  grain === 'custom' ? custom.filter(({ start, end }) => start <= last && end > first) : periodsBetween(grain, first, last, fiscalStart);

/**
 * A year or quarter as own periods know it: that of the calendar of weeks of the same name; other periods as they are.
 * @example // with 4-4-5 from 29 December 2025, 2026 is 29 December 2025 up to 28 December 2026
 */
export const inWeeks = ({ weeks }: RunCalendar, period: Period): Period =>
  (period.grain === 'year' ? weeks?.years : period.grain === 'quarter' ? weeks?.quarters : undefined)?.find(({ name }) => name === period.name) ?? period;

/** The year in which a period starts, fiscal or of weeks: the span of a running component. */
export const spanOf = ({ fiscalStart, weeks }: RunCalendar, { grain, start }: Period): Period =>
  (grain === 'custom' ? weeks?.years.find((year) => year.start <= start && start < year.end) : undefined) ?? periodContaining('year', start, fiscalStart);

/** The periods of a running component's span up to and including this one, oldest first. */
export const spanToDate = (calendar: RunCalendar, period: Period): readonly Period[] =>
  periodsIn(calendar, period.grain, { first: spanOf(calendar, period).start, last: period.start }).filter(({ start }) => start >= spanOf(calendar, period).start);
