import type { AddableTable, Books, PageKind, Recorded, WrittenPages } from '../../app/client/books';
import type { JobId, JobProgress, PayoutExplanation, PlannedSheet, Preview, SelectedCell, WorkbookLook, Written } from '../../app/client/koers';
import type { PaneFault } from './fault';

/** The pages of the pane: where one begins, and the cycle of plan, measure, steer and reward. */
export type PageId = 'start' | 'plan' | 'measure' | 'steer' | 'reward';

/** What Koers is doing. There is one activity at a time. */
export type Activity =
  | { readonly kind: 'idle' }
  | { readonly kind: 'correcting' | 'adding' | 'undoing' }
  | { readonly kind: 'looking'; readonly progress?: JobProgress }
  | { readonly kind: 'preparing' | 'writing'; readonly job: JobId; readonly isStopping: boolean; readonly progress?: JobProgress }
  | { readonly kind: 'booking'; readonly task: BookTask; readonly isStopping: boolean; readonly progress?: JobProgress };

/** What Koers does apart from jobs: looking at what was recorded, recording, planning, and pages per person. */
export type BookTask = 'books' | 'close' | 'reopen' | 'plan' | PageKind;

/** How the last of those ended, where it has to be told. */
export type BookResult =
  | { readonly kind: 'recorded'; readonly recorded: Recorded }
  | { readonly kind: 'pages'; readonly pages: WrittenPages }
  | { readonly kind: 'failed'; readonly task: BookTask; readonly fault: PaneFault };

/** What Koers was trying when a job failed. */
export type Attempt = 'prepare' | 'write' | 'undo';

/** How far the last job came. Only the job prepared last can be written, and only the one written last undone. */
export type Outcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'preview'; readonly job: JobId; readonly preview: Preview }
  | { readonly kind: 'written'; readonly job: JobId; readonly preview: Preview; readonly written: Written }
  | { readonly kind: 'undone'; readonly job: JobId }
  | { readonly kind: 'cancelled'; readonly job: JobId }
  | { readonly kind: 'failed'; readonly job: JobId; readonly attempt: Attempt; readonly fault: PaneFault; readonly preview?: Preview };

/** Something to tell that belongs to no job. */
export type Notice =
  | { readonly kind: 'fault'; readonly fault: PaneFault }
  /** What the user said about a table is on this sheet now. */
  | { readonly kind: 'kept'; readonly sheet: string }
  | { readonly kind: 'nothingToUndo' | 'nothingToExplain' | 'undone' | 'busy' | 'errorsFirst' | 'calculatedAnew' | 'help' };

/** What an undo would put back: the sheets of a job, of the example, of a table, or of pages, or the rows of a plan. Koers remembers the last write only. */
export type Undoable = { readonly kind: 'job' } | { readonly kind: 'example'; readonly sheets: number } | { readonly kind: 'table'; readonly added: AddedTable } | { readonly kind: 'pages' | 'plan' };

/** A table that was added, and its sheet. */
export interface AddedTable {
  readonly label: AddableTable['label'];
  readonly sheet: PlannedSheet;
}

/** A payout and why it is what it is. */
export interface ExplainedCell {
  readonly cell: SelectedCell;
  readonly explanation: PayoutExplanation;
}

/** What the pane knows about the payout that the user selected. */
export type Explaining =
  | { readonly kind: 'unasked' }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'loading'; readonly cell: SelectedCell; readonly previous?: ExplainedCell }
  | ({ readonly kind: 'explained' } & ExplainedCell)
  | { readonly kind: 'failed'; readonly cell: SelectedCell; readonly fault: PaneFault };

/** Everything that the pane shows, apart from what the user prefers. */
export interface PaneState {
  readonly page: PageId;
  readonly activity: Activity;
  readonly look?: WorkbookLook;
  readonly lookFault?: PaneFault;
  readonly outcome: Outcome;
  /** True when the workbook has changed since the calculation of the outcome began. */
  readonly isStale: boolean;
  /** Left out = there is nothing to undo. */
  readonly undoable?: Undoable;
  /** The payout periods of the workbook as the last calculation over all of them found them. */
  readonly periods: readonly string[];
  /** The payout period that the user wants; left out = all. */
  readonly period?: string;
  readonly notice?: Notice;
  /** What was recorded in the workbook, when that was last looked at. */
  readonly books?: Books;
  readonly bookResult?: BookResult;
  readonly explaining: Explaining;
}

/** The pane as it opens. */
export const openingState: PaneState = { page: 'start', activity: { kind: 'idle' }, outcome: { kind: 'none' }, isStale: false, periods: [], explaining: { kind: 'unasked' } };

/** The page on which a job lives. */
export const pageOf: Readonly<Record<JobId, PageId>> = { kpiCheck: 'plan', dashboard: 'measure', bonus: 'reward' };
