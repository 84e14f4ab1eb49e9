import { message } from '../../core/message';
import type { Day, Period } from '../../core/period';
import { roundForComparison } from '../../core/money/compare';
import { known, missing } from '../../core/value';
import type { KpiHistoryRow } from '../../tables/schemas/kpi-history';
import type { LoadedTo } from '../loaded-to';
import { partsOf } from '../measure';
import { rowSource } from '../row-subject';
import { beginsWithin } from './kpi-begun';
import { keptFigure, type KeptFigures } from './kpi-kept';
import type { MeasuredFigure, MeasuredTo } from './kpi-measured';
import type { Pacing } from './kpi-pace';
import { isOver, type LookDays } from './kpi-periods';
import type { KpiPlan } from './kpi-plan';
import type { RecordedRow } from './kpi-recorded';
import type { EarlierFigure } from './kpi-relative-target';
import type { KpiPeriodFigure, RecordedFigure } from './kpi-result';
import type { KpiTargets } from './kpi-target';

/** What the figure of a KPI is taken from. */
export interface FigureSources {
  readonly measured: MeasuredFigure;
  readonly measuredTo: MeasuredTo;
  readonly kept: KeptFigures;
  readonly targets: KpiTargets;
  readonly loadedTo: LoadedTo;
  readonly days: LookDays;
  readonly pacing: Pacing;
  /** How periods were recorded when they were closed. */
  readonly recorded: RecordedRow;
  /** False when nobody knows where the fiscal year starts. */
  readonly isFiscalKnown: boolean;
}

/** An actual with where it came from. */
export interface ActualFigure extends Pick<KpiPeriodFigure, 'actual' | 'cells' | 'rows'> {
  /** The last day that the figure tells about. */
  readonly until: Day;
  readonly isAbsent: boolean;
  /** Present where the period was recorded; then `actual` is the figure of then. */
  readonly recorded?: RecordedActual;
}

/** How a period was recorded, and what is calculated of it now. */
interface RecordedActual {
  readonly row: KpiHistoryRow;
  readonly now: ActualFigure;
}

/** The actuals of a KPI over successive periods, as far as they are looked at. */
export interface ActualsInTime {
  readonly periods: readonly Period[];
  readonly actuals: readonly ActualFigure[];
  /** How many periods make a year. */
  readonly periodsPerYear: number;
}

/** The actuals of a KPI in every period that is looked at. */
export const actualsInTime = (plan: KpiPlan, periods: readonly Period[], sources: FigureSources): ActualsInTime => ({
  periods,
  actuals: periods.map((period) => asRecorded(plan, period, actualIn(plan, period, sources), sources)),
  periodsPerYear: periodsPerYear[plan.grain],
});

const periodsPerYear = { month: 12, quarter: 4, half: 2, year: 1 } as const;

/** What was known of an earlier period; undefined before the first that is looked at. */
export function earlierActual({ periods, actuals }: ActualsInTime, at: number): EarlierFigure | undefined {
  const [period, found] = [periods[at], actuals[at]];
  return period && found && { period, actual: found.actual };
}

/** True while a figure can still change: the period runs, or is not loaded to its end. */
export const isStillOpen = (period: Period, { until }: ActualFigure, { days }: FigureSources): boolean => !isOver(period, { ...days, asOf: Math.min(days.asOf, until) });

/** The actual as it was recorded when the period was over; else as it is calculated now. */
function asRecorded(plan: KpiPlan, period: Period, now: ActualFigure, sources: FigureSources): ActualFigure {
  const row = isStillOpen(period, now, sources) ? undefined : sources.recorded(plan.row, period);
  if (!row) return now;
  return row.value === undefined ? { ...now, recorded: { row, now } } : { ...now, actual: known(row.value), isAbsent: false, recorded: { row, now } };
}

/** How a period was recorded, and what is calculated of it now where that is another figure. */
export function recordedFigure({ unit }: KpiPlan, { row, now: { actual, isAbsent } }: RecordedActual): RecordedFigure {
  const base: RecordedFigure = { source: rowSource(row, 'status'), valueSource: rowSource(row, 'value'), on: row.date };
  const now = actual.kind === 'known' ? actual.value : null;
  if (row.value === undefined) return row.status === 'missing' && now !== null ? { ...base, now, isEmpty: true } : base;
  const as = unit === 'ratio' ? 'ratio' : 'money';
  const isSame = now === null ? isAbsent : roundForComparison(now, as) === roundForComparison(row.value, as);
  return isSame ? base : { ...base, now };
}

function actualIn(plan: KpiPlan, period: Period, { measured, kept, days, loadedTo, isFiscalKnown }: FigureSources): ActualFigure {
  const lastDay = Math.min(days.asOf, period.end - 1);
  const nothing = { until: lastDay, isAbsent: true };
  if (plan.problem) return { actual: missing(plan.problem), ...nothing };
  if (!isFiscalKnown && plan.grain !== 'month') return { actual: missing(message('reason.noFiscalYear', { period: period.name })), ...nothing };
  const fromRows = measured(plan, period);
  if (plan.measure && fromRows) {
    const begins = beginsWithin(plan, period);
    if (begins !== undefined) return { actual: missing(message('reason.kpiBeginsWithin', { kpi: plan.row.kpi, period: period.name, measure: plan.measure.name, day: Math.floor(begins) })), ...nothing };
    const loaded = Math.min(...partsOf(plan.measure).map((part) => loadedTo(part) ?? Infinity));
    return { actual: fromRows.actual, rows: fromRows.rows, until: Math.min(lastDay, loaded), isAbsent: fromRows.isAbsent };
  }
  const isFinished = isOver(period, days);
  const { actual, cells, until = lastDay, isAbsent } = keptFigure(kept, { period, isOver: isFinished }, plan);
  return { actual, until: isFinished ? lastDay : Math.min(lastDay, until), isAbsent, ...(cells && { cells }) };
}
