import type { Format } from './texts';

type CountText = (count: number, format: Format) => string;

/** How one job presents itself. */
export interface JobTexts {
  readonly title: string;
  readonly about: string;
  readonly run: string;
  readonly again: string;
  readonly ready: string;
  readonly previewTitle: string;
  readonly resultTitle: string;
}

/** What the pane says about its jobs: what they need, how they go, what they found, what they wrote. */
export interface TaskPaneJobTexts {
  readonly jobs: { readonly kpiCheck: JobTexts; readonly dashboard: JobTexts; readonly bonus: JobTexts };
  readonly job: {
    readonly waiting: string;
    readonly lacksTables: string;
    readonly lacksColumns: (table: string, columns: string) => string;
    readonly lacksSomething: string;
    readonly toStart: string;
    readonly busy: string;
    readonly cancel: string;
    readonly stopping: string;
    readonly nothingWritten: string;
    readonly sheetsTitle: string;
    readonly newSheet: string;
    readonly rewrittenSheet: string;
    readonly write: CountText;
    readonly discard: string;
    readonly writesDirectly: string;
    readonly result: CountText;
    readonly open: (sheet: string) => string;
    readonly undo: string;
    readonly undoHint: string;
    readonly stale: string;
    readonly undone: string;
    readonly cancelled: string;
    readonly failedTitle: string;
    readonly retry: string;
    readonly earlier: string;
  };
  readonly faults: FaultTexts;
  readonly bonus: BonusTexts;
  readonly explain: ExplainTexts;
  readonly kpiCheck: KpiCheckTexts;
  readonly dashboard: DashboardTexts;
}

/** A sentence per way in which a job can end badly; `detail` is what the host said about it. */
export interface FaultTexts {
  readonly encrypted: string;
  readonly strict: string;
  readonly notAWorkbook: string;
  readonly damaged: string;
  readonly tooLarge: string;
  readonly changedMeanwhile: string;
  readonly notFound: (detail: string) => string;
  readonly occupied: (detail: string) => string;
  readonly nameTaken: (detail: string) => string;
  /** Left out = the workbook as a whole, or not known what. */
  readonly protected: (sheet?: string) => string;
  readonly readOnly: string;
  readonly editing: string;
  readonly unreachable: string;
  readonly unfinished: string;
  readonly cancelled: string;
  readonly unexpected: (detail: string) => string;
}

/** A total over periods, as words. */
export interface BonusTotal {
  readonly amount: string;
  readonly payees: number;
  readonly first: string;
  readonly last: string;
}

export interface BonusTexts {
  /** What the amount above it is. */
  readonly paid: (period: string) => string;
  /** Where no bonus of a period is known yet. */
  readonly notKnown: string;
  /** A total over all periods: so many payees, from the first period up to the last. */
  readonly total: (total: BonusTotal, format: Format) => string;
  /** The same where the amount stands above it already, with its period. */
  readonly paidTo: CountText;
  readonly reserved: CountText;
  readonly reservedHint: string;
  readonly period: string;
  readonly allPeriods: string;
  readonly provisional: (amount: string) => string;
  readonly nothing: string;
  readonly missing: CountText;
  readonly missingHint: string;
  readonly newest: (period: string, isAll: boolean) => string;
  readonly newestMissing: (period: string) => string;
  readonly payee: string;
  readonly scheme: string;
  readonly earned: string;
  readonly more: CountText;
}

export interface ExplainTexts {
  readonly next: string;
  readonly title: string;
  readonly how: string;
  readonly notYet: string;
  readonly elsewhere: string;
  readonly loading: string;
  readonly about: (cell: string, sheet: string) => string;
  readonly back: string;
  readonly differs: (inCell: string) => string;
  readonly steps: string;
  readonly source: (place: string) => string;
  readonly missing: string;
}

export interface KpiCheckTexts {
  readonly smart: (smart: number, kpis: number, format: Format) => string;
  readonly none: string;
  readonly worstTitle: string;
  readonly lacking: (letters: string) => string;
  readonly open: (letters: string) => string;
  readonly letters: {
    readonly specific: string;
    readonly measurable: string;
    readonly achievable: string;
    readonly relevant: string;
    readonly timeBound: string;
  };
  readonly unevenTitle: string;
  readonly unevenHint: string;
  readonly kpis: CountText;
  readonly tooFew: string;
  readonly tooMany: string;
}

export interface DashboardTexts {
  readonly period: (period: string) => string;
  readonly noFigures: string;
  readonly none: string;
  readonly countsTitle: string;
  readonly onCourse: string;
  readonly attention: string;
  readonly offCourse: string;
  readonly missing: string;
  readonly leading: string;
  readonly lagging: string;
  readonly kpi: string;
  readonly status: string;
  readonly attainment: string;
  readonly more: CountText;
}
