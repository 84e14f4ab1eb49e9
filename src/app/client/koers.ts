import type { Unit } from '../../core/derivation';
import type { Finding } from '../../core/finding';
import type { Value } from '../../core/value';
import type { FaultReason } from '../../ports/workbook';
import type { ProgressStep } from '../../ports/progress';
import type { SelectedCell } from '../../ports/selection';
import type { Bilingual, TableId } from '../../tables/schema';
import type { Correction } from '../correction';
import type { JobId } from '../job';
import type { DashboardSummary, KpiCheckSummary } from './kpi-summaries';
import type { KoersPlanning } from './planning';
import type { KoersSchemes } from './schemes';
import type { AddableTable, Books, CloseOrder, Interrupted, PageRequest, Recorded, ReopenOrder, WrittenPages } from './books';

export type { DashboardSummary, KpiCheckSummary, KpiDetail, KpiStatus, LetterDetail, SmartLetter } from './kpi-summaries';
export type { AddableTable, Correction, Finding, JobId, ProgressStep, SelectedCell };

/** The languages of the pane and of the sheets. */
export type PaneLanguage = 'nl' | 'en';

/** One column of a table: what Koers calls it, and the user's column that was taken for it. */
export interface ColumnLook {
  readonly id: string;
  readonly label: Bilingual;
  readonly isRequired: boolean;
  /** The user's header; left out = not found. */
  readonly header?: string;
  /** 0–1; 1 = certain or chosen by the user. */
  readonly confidence?: number;
}

/** A table of Koers and where it was found in the workbook. */
export interface TableLook {
  readonly table: TableId;
  readonly label: Bilingual;
  readonly description: Bilingual;
  readonly columns: readonly ColumnLook[];
  readonly found?: {
    readonly sheet: string;
    /** The user's table, or the sheet where it is a plain range. */
    readonly name: string;
    /** The first header cell, A1 notation. */
    readonly cell: string;
    readonly rows: number;
    readonly confidence: number;
    /** True when Settings say so of the table or of one of its columns, or it is Koers's own sheet. */
    readonly isChosen: boolean;
    /** Every header that the range has, to choose from. */
    readonly headers: readonly string[];
    /** The first rows as the user sees them, under `headers`. */
    readonly preview: readonly (readonly string[])[];
  };
}

/** What Koers sees in the workbook, before anything is calculated or written. */
export interface WorkbookLook {
  readonly tables: readonly TableLook[];
  readonly addable: readonly AddableTable[];
  /** A close or reopening that was broken off. */
  readonly interrupted?: Interrupted;
  /** Who is in the workbook; left out where it has no table of people. */
  readonly people?: readonly { readonly id: string; readonly name: string }[];
  /** Every range that could be a table, by the name to choose it by. */
  readonly ranges: readonly string[];
  /** The language that the workbook states or is written in, if that is clear. */
  readonly language?: PaneLanguage;
  /** The jobs for which the workbook has what they need. */
  readonly ready: readonly JobId[];
  /** The result sheets of earlier runs, by the name they have. */
  readonly results: readonly { readonly job: JobId; readonly sheet: string }[];
  readonly findings: readonly Finding[];
}

/** The figures of a bonus run in short. */
export interface BonusSummary {
  readonly job: 'bonus';
  readonly totals: readonly { readonly currency: string; readonly earned: number; readonly provisional: number; readonly payees: number; readonly first: string; readonly last: string }[];
  readonly payouts: number;
  readonly missing: number;
  /** The payees whose bonus may still change, because rows of theirs stand in no period. */
  readonly reserved: number;
  /** The payout periods, newest first, by their neutral names: to choose from. */
  readonly periods: readonly string[];
  /**
   * What is to be paid now: the newest finished periods that end together (a month with the quarter that it closes), or the
   * newest at all while none is finished; missing totals and then the largest, or all when there are few.
   */
  readonly newest: { readonly periods: readonly string[]; readonly rows: readonly { readonly name: string; readonly scheme: string; readonly earned: number | null; readonly currency: string }[]; readonly more: number; readonly totals: readonly { readonly currency: string; readonly earned: number }[] };
  /** Per currency; empty when nothing was paid. */
  readonly cost: readonly CostInShort[];
}

/** What the bonuses of a run cost in one currency. */
export interface CostInShort {
  readonly currency: string;
  readonly earned: number;
  /** With the loadings that the employer pays; as `earned` where the workbook has none. */
  readonly cost: number;
  /** Left out when not every scheme states one. */
  readonly budget?: number;
}

export type JobSummary = BonusSummary | KpiCheckSummary | DashboardSummary;

/** A sheet that is going to be written. */
export interface PlannedSheet {
  readonly name: string;
  /** False = a sheet of Koers that is rewritten. */
  readonly isNew: boolean;
}

/** What a job found, before anything is written. */
export interface Preview {
  readonly language: PaneLanguage;
  readonly summaries: readonly JobSummary[];
  readonly sheets: readonly PlannedSheet[];
  readonly findings: readonly Finding[];
}

/** What was written. */
export interface Written {
  readonly sheets: readonly PlannedSheet[];
  /** What the formulas of the proof say of all payouts together, as Excel has calculated them; left out without a proof. */
  readonly proof?: { readonly sheet: string; readonly verdict: string };
}

/** One line of an explanation. A `detail` belongs to the step above it. */
export interface ExplainedLine {
  /** What the money of this line is in, where that is not what the payout is in. */
  readonly currency?: string;
  readonly kind: 'step' | 'detail';
  readonly number: number;
  readonly what: string;
  readonly calculation: string;
  readonly value: Value;
  readonly unit: Unit;
  /** Where the figure stands in the workbook. */
  readonly source?: { readonly sheet: string; readonly cell?: string };
}

/** Why a payout is what it is. */
export interface PayoutExplanation {
  readonly kind: 'payout';
  readonly title: string;
  readonly payee: string;
  readonly sentence: string;
  readonly currency: string;
  readonly earned: number | null;
  readonly lines: readonly ExplainedLine[];
  /** What more result brings, and where that changes; left out for a period that is over. */
  readonly next?: string;
  /** The documented defaults that it stands on. */
  readonly defaults?: string;
  /** The amount in the selected cell, when it is no longer what the calculation gives. */
  readonly differs?: number;
}

/** What there is to say about a selected cell. */
export type CellExplanation =
  | PayoutExplanation
  /** The cell is no payout; `nothing` = not on a sheet of Koers, `elsewhere` = on one, but not on a row with a payout. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'elsewhere' };

/** How far a job has come. */
export interface JobProgress {
  readonly step: ProgressStep;
  readonly done: number;
  /** 0 = not known. */
  readonly total: number;
}

/** How a job ended that did not succeed: the host's fault, stopped by the user, or a fault of Koers. Nothing was written. */
export class KoersFault extends Error {
  constructor(
    readonly reason: FaultReason | 'cancelled' | 'unexpected',
    readonly detail: string,
  ) {
    super(`${reason}: ${detail}`);
  }
}

/** How a job is asked for. */
export interface JobOptions {
  /** Left out = the workbook's own language, else the pane's. */
  readonly language?: PaneLanguage;
  readonly paneLanguage: PaneLanguage;
  /** Only this period: `2026-Q3`. */
  readonly period?: string;
}

/**
 * What the pane and the ribbon can ask for. Reading and writing happen here, on the thread of the host; calculation in a
 * worker. One job at a time: a second call while one runs is refused by the pane, not queued. Rejects with a `KoersFault`.
 */
export interface Koers extends KoersPlanning, KoersSchemes {
  look(paneLanguage: PaneLanguage, onProgress?: (progress: JobProgress) => void): Promise<WorkbookLook>;
  /** Calculates; writes nothing. */
  prepare(jobs: readonly JobId[], options: JobOptions, onProgress?: (progress: JobProgress) => void): Promise<Preview>;
  /** Writes what was prepared last; refused with `changedMeanwhile` when the workbook has changed since. */
  write(onProgress?: (progress: JobProgress) => void): Promise<Written>;
  /** Puts the sheets of the last write back as they were; false = nothing to undo. */
  undo(): Promise<boolean>;
  /** Explains the payout in a cell; calculates anew when the workbook was not calculated yet. */
  explain(cell: SelectedCell, paneLanguage: PaneLanguage): Promise<CellExplanation>;
  correct(correction: Correction, language: PaneLanguage): Promise<void>;
  /** Adds the sheets of the template to the workbook, with a small example. */
  addTemplate(language: PaneLanguage): Promise<Written>;
  /** Adds empty tables with all their columns, notes and lists, each on a sheet of its own. */
  addTables(tables: readonly TableId[], language: PaneLanguage): Promise<Written>;
  /** What was recorded, whether it still holds, and what closing this period (left out = the next) would record; writes nothing. */
  books(period: string | undefined, paneLanguage: PaneLanguage, onProgress?: (progress: JobProgress) => void): Promise<Books>;
  /** Records what a period pays; refused with `changedMeanwhile` when that is no longer what was shown. */
  close(order: CloseOrder, paneLanguage: PaneLanguage, onProgress?: (progress: JobProgress) => void): Promise<Recorded>;
  /** Opens the period that was closed last, by lines that reverse it. */
  reopen(order: ReopenOrder, paneLanguage: PaneLanguage, onProgress?: (progress: JobProgress) => void): Promise<Recorded>;
  /** Writes a sheet with a page per person. */
  writePages(request: PageRequest, onProgress?: (progress: JobProgress) => void): Promise<WrittenPages>;
  /** Selects a cell, so that the user sees it. */
  goTo(sheet: string, cell: string): Promise<void>;
  /** Stops the job that runs; its promise rejects with `cancelled`. A write that has begun is put back. */
  cancel(): void;
  /** Tells when somebody has changed the workbook, so that what was calculated may no longer hold. */
  watchChanges(listener: () => void): () => void;
  /** The cell that the user has selected; undefined when a chart or a picture is. */
  selected(): Promise<SelectedCell | undefined>;
  /** Follows the user's selection until the returned function is called. */
  watchSelection(listener: (cell: SelectedCell) => void): () => void;
}

