import type { Source } from '../../core/derivation';
import type { Finding } from '../../core/finding';
import type { Day, Period } from '../../core/period';
import type { Value } from '../../core/value';
import type { Attainment, Limits } from '../attainment';
import type { ForecastResult, PeriodEndResult, Series } from '../series/series';
import type { DurationUnit, RowsAggregate } from '../measure';
import type { ForecastAccuracy, KpiLink, StatusCount } from './kpi-overview-result';

/** How a KPI stands. */
export type KpiStatus = 'onCourse' | 'attention' | 'offCourse' | 'missing';

/** What a KPI counts. Money and numbers add up over time; ratios (1 = 100 %) and scores do not. */
export type KpiUnit = 'money' | 'number' | 'ratio' | 'score';

/** Which way is better. */
export type KpiDirection = 'higher' | 'lower' | 'range';

/** The cells of the Actuals table that a figure was taken from: the one of the period, several added up, or the last of several. */
export interface ActualCells {
  readonly how: 'given' | 'summed' | 'last';
  readonly cells: readonly Source[];
}

/** How the target of a period came about. */
export type TargetOrigin =
  /** The target as the KPI states it. */
  | { readonly kind: 'own'; readonly source: Source }
  /** The target per day or week, times the working days or weeks of the period. */
  | { readonly kind: 'perDay' | 'perWeek' | 'perTwoWeeks'; readonly source: Source; readonly value: number; readonly times: number }
  /** Counted from the previous period, or the same one last year: `by` is a ratio of it, or a difference. */
  | { readonly kind: 'relative'; readonly source: Source; readonly from: Period; readonly base: number; readonly by: number; readonly as: 'percent' | 'points' }
  /** As it was recorded when the period was closed. */
  | { readonly kind: 'recorded'; readonly source: Source }
  /** From the Targets table: as given, a longer period's divided by `parts`, or shorter ones added up. */
  | { readonly kind: 'given' | 'spread' | 'summed'; readonly sources: readonly Source[]; readonly parts: number }
  | { readonly kind: 'none' };

/** What a running period is judged by: the part of the target (or of both limits) up to and including a day. */
export interface Pace {
  readonly until: Day;
  /** By which days: all, working days, or working days weighed by the pattern of earlier years; or by how far earlier periods were then. */
  readonly by: 'calendarDays' | 'workingDays' | 'seasonal' | 'earlierPeriods';
  /** Of a count that grows ever more slowly: how many earlier periods show that; too few where it is paced by days. */
  readonly earlierPeriods?: number;
  /** The part of the target, a ratio. */
  readonly share: number;
  /** Days of that kind so far and in the whole period; of a seasonal pace working days. */
  readonly elapsed: number;
  readonly days: number;
  /** The target to date; missing and not applicable as the target itself. */
  readonly target: Value;
}

/** One KPI in one period. */
export interface KpiPeriodFigure {
  readonly period: Period;
  readonly actual: Value;
  /** The target of the whole period; not applicable where only limits count. */
  readonly target: Value;
  /** What the status follows from: the actual against the target, against the target to date, or against the limits. */
  readonly attainment: Value<Attainment>;
  readonly status: KpiStatus;
  /** True when the period is not over, or its rows are not loaded to the end: the status can still change. */
  readonly isProvisional: boolean;
  /** Present where a provisional figure is judged by the target to date. */
  readonly pace?: Pace;
  /** The cells of the Actuals table; left out when the figure comes from a measure, or is missing. */
  readonly cells?: ActualCells;
  /** How many rows the measure counted; left out when the figure comes from the Actuals table. */
  readonly rows?: number;
  readonly targetOrigin: TargetOrigin;
  /** Present where the period was recorded: its actual, status, target and limits are those of then. */
  readonly recorded?: RecordedFigure;
}

/** How a KPI stood when its period was recorded. */
export interface RecordedFigure {
  readonly source: Source;
  readonly on: Day;
  /** The cell of the figure that was recorded. */
  readonly valueSource: Source;
  /** What would be calculated now, where that is another figure than was recorded; null where it can no longer be told. */
  readonly now?: number | null;
  /** True where the period was recorded as one without a figure. */
  readonly isEmpty?: true;
}

/** What others achieve, beside which a figure is shown. */
export interface Benchmark {
  readonly value: number;
  /** Where it comes from, as written; empty where the cell is. */
  readonly from: string;
  readonly source: Source;
}

/** How a running period would stand if it ended as expected. */
export interface KpiOutlook {
  readonly attainment: number;
  readonly status: KpiStatus;
}

/** A part of a KPI that counts rows: one team, or one person. */
export interface KpiPart {
  readonly over: 'team' | 'person';
  /** The team, or the person's id. */
  readonly id: string;
  /** The team, or the person's name. */
  readonly name: string;
  /** The person's team; empty for a team, and for who is in none. */
  readonly team: string;
  readonly actual: Value;
  /** From the Targets table; missing where it has none for them. */
  readonly target: Value;
  readonly attainment: Value<Attainment>;
  readonly status: KpiStatus;
  /** As many periods as the KPI shows, oldest first; null where not known. */
  readonly trend: readonly (number | null)[];
  readonly rows: number;
}

/** One set of rows that a measure counts. */
export interface CountedRows {
  readonly name: string;
  readonly aggregate: RowsAggregate;
  readonly table: string;
  /** What is added up, averaged or compared, or whose distinct values are counted; empty when rows are counted. */
  readonly column: string;
  readonly person: string;
  readonly date: string;
  readonly filter: string;
  /** What the rows of a share meet, in the user's words. */
  readonly condition?: string;
  /** Present when the time between two dates is measured. */
  readonly duration?: { readonly from: string; readonly to: string; readonly unit: DurationUnit; /** Rows that have not ended and do not count. */ readonly open: number; /** Of hours: which of the two columns hold days without a time. */ readonly withoutTimes: readonly string[] };
}

/** Where the figures of a KPI come from. A ratio has two sets of rows, the first divided by the second. */
export type KpiOrigin =
  | { readonly kind: 'measure'; readonly measure: string; readonly rows: readonly CountedRows[] }
  | { readonly kind: 'actuals' }
  /** It names a measure that cannot be calculated or is not there. */
  | { readonly kind: 'broken'; readonly measure: string };

/** A period in which the measure of a KPI gives another figure than the Actuals table. */
export interface KpiContradiction {
  readonly period: Period;
  readonly measured: number;
  readonly kept: number;
  /** The cell of the figure that is kept by hand. */
  readonly cell?: Source;
}

/** Figures of whole periods that are over, the last up to `end` (excluded). */
export interface KpiSeries extends Series {
  readonly end: Day;
}

/** A KPI with its newest figure and what came before. */
export interface KpiFigure {
  readonly kpi: string;
  /** The name, with whom it is for where another KPI has the same name: `Revenue (North)`. */
  readonly label: string;
  /** As written; empty where the cell is. */
  readonly description: string;
  readonly owner: string;
  /** The team, person or project as written; empty = the whole company. */
  readonly scope: string;
  /** What the figures are taken over. A scope that is no team or person of People counts as the whole company. */
  readonly over: 'company' | 'team' | 'person';
  /** The person that it is for; present for KPIs of a person. */
  readonly person?: { readonly id: string; readonly name: string; readonly team: string };
  /** null = not stated. */
  readonly kind: 'leading' | 'lagging' | null;
  /** The lagging KPI that this one moves; empty = not stated. */
  readonly drives: string;
  readonly unit: KpiUnit;
  readonly currency: string;
  readonly direction: KpiDirection;
  readonly limits: Limits;
  /** From which attainment (included) a KPI is on course, and from which it needs attention. */
  readonly thresholds: { readonly green: number; readonly amber: number };
  readonly current: KpiPeriodFigure;
  /** Up to twelve periods, oldest first; the last is `current`. Periods before the first figure are left out. */
  readonly history: readonly KpiPeriodFigure[];
  /** The actuals of up to three years of months, or as many other periods, that are over; null where one is not known. */
  readonly series: KpiSeries;
  /** The same by month, of a sum over quarters, half-years or years; left out where there are no months. */
  readonly months?: KpiSeries;
  /** What the running period is expected to end on; left out for a period that is over. */
  readonly forecast?: PeriodEndResult;
  /** How the running period would stand against its whole target if it ended as expected; left out where that cannot be told. */
  readonly outlook?: KpiOutlook;
  /** What the next period is expected to bring, and how close such expectations came; left out while the period still runs. */
  readonly next?: ForecastResult;
  /** The period that `next` is about. */
  readonly nextPeriod?: Period;
  /** The same period last year; missing where it is not known. */
  readonly lastYear: Value;
  readonly benchmark?: Benchmark;
  /** True where nothing says whether the figure is good: no target or limits, no benchmark, no earlier figure. */
  readonly hasNoContext: boolean;
  /** The teams and people behind a figure over rows; empty for KPIs of a person, and for those that the user keeps. */
  readonly parts: readonly KpiPart[];
  /** What of a sum or a number of rows is of no team, and of nobody, above; left out where nothing is, and where figures do not add up. */
  readonly unassigned?: { readonly team?: number; readonly person?: number };
  /** The name of the KPI that guards it; empty = not stated. */
  readonly guard: string;
  readonly level: 'goal' | 'kpi' | 'metric';
  readonly goal: string;
  /** Actual ÷ that of the previous period − 1; of a ratio the difference (0.02 = 2 percentage points). */
  readonly change: Value;
  readonly origin: KpiOrigin;
  /** The first row of the user's table that the newest figure counts; left out where it counts none, or is kept by hand. */
  readonly firstRow?: Source;
  /** Where its measure and the Actuals table contradict each other, oldest first; left out where they never do. */
  readonly contradictions?: readonly KpiContradiction[];
  /** The cell of the KPI table where it is defined. */
  readonly definition: Source;
}

/** Every KPI of a workbook, in the order of its table. Plain data. */
export interface KpiFigures {
  readonly kpis: readonly KpiFigure[];
  /** The month that the dashboard is about, or the period that was asked for; left out when there is no figure at all. */
  readonly period?: Period;
  /** The last day that counts: figures of later days are left out. */
  readonly asOf: Day;
  /** Which KPI moves before which other one: first what the user linked, then what the figures propose. */
  readonly links?: readonly KpiLink[];
  /** The last twelve months, oldest first. */
  readonly statuses?: readonly StatusCount[];
  /** Left out where no forecast could be held against what came. */
  readonly accuracy?: ForecastAccuracy;
  readonly findings: readonly Finding[];
}
