import type { JobId, JobProgress, PayoutExplanation, Preview, SelectedCell, WorkbookLook, Written } from '../../app/client/koers';
import type { PaneFault } from './fault';

/** The pages of the pane: where one begins, and the cycle of plan, measure, steer and reward. */
export type PageId = 'start' | 'plan' | 'measure' | 'steer' | 'reward';

/** What Koers is doing. There is one activity at a time. */
export type Activity =
  | { readonly kind: 'idle' }
  | { readonly kind: 'correcting' | 'adding' | 'undoing' }
  | { readonly kind: 'looking'; readonly progress?: JobProgress }
  | { readonly kind: 'preparing' | 'writing'; readonly job: JobId; readonly isStopping: boolean; readonly progress?: JobProgress };

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
  | { readonly kind: 'nothingToUndo' | 'undone' | 'busy' | 'errorsFirst' | 'calculatedAnew' };

/** What an undo would put back: the sheets of a job, or those of the example. Koers remembers the last write only. */
export type Undoable = { readonly kind: 'job' } | { readonly kind: 'example'; readonly sheets: number };

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
  readonly explaining: Explaining;
}

/** The pane as it opens. */
export const openingState: PaneState = { page: 'start', activity: { kind: 'idle' }, outcome: { kind: 'none' }, isStale: false, periods: [], explaining: { kind: 'unasked' } };

/** The page on which a job lives. */
export const pageOf: Readonly<Record<JobId, PageId>> = { kpiCheck: 'plan', dashboard: 'measure', bonus: 'reward' };
