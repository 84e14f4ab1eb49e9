import type { JobId, JobProgress, Preview, WorkbookLook, Written } from '../../app/client/koers';
import type { Books } from '../../app/client/books';
import type { PaneFault } from './fault';
import type { AddedTable, Attempt, BookResult, BookTask, Explaining, Notice, PageId } from './pane-state';

/** Everything that can happen to the pane. */
export type PaneEvent =
  | { readonly type: 'pageChosen'; readonly page: PageId }
  | { readonly type: 'began'; readonly what: 'looking' | 'correcting' | 'adding' | 'undoing' }
  | { readonly type: 'jobBegan'; readonly what: 'preparing' | 'writing'; readonly job: JobId }
  | { readonly type: 'progressed'; readonly progress: JobProgress }
  | { readonly type: 'stopAsked' }
  | { readonly type: 'looked'; readonly look: WorkbookLook }
  | { readonly type: 'lookFailed'; readonly fault: PaneFault }
  | { readonly type: 'ended' }
  | { readonly type: 'prepared'; readonly job: JobId; readonly preview: Preview }
  | { readonly type: 'written'; readonly written: Written }
  | { readonly type: 'undone' }
  | { readonly type: 'nothingToUndo' }
  /** The user said which table or column is meant; what was calculated before that may differ. */
  | { readonly type: 'corrected' }
  | { readonly type: 'exampleAdded'; readonly sheets: number }
  | { readonly type: 'tableAdded'; readonly added: AddedTable }
  | { readonly type: 'book'; readonly event: BookEvent }
  /** Somebody other than Koers has changed the workbook. */
  | { readonly type: 'workbookChanged' }
  /** Left out = all periods. */
  | { readonly type: 'periodChosen'; readonly period?: string }
  | { readonly type: 'failed'; readonly job: JobId; readonly attempt: Attempt; readonly fault: PaneFault }
  | { readonly type: 'discarded' }
  | { readonly type: 'noticed'; readonly notice: Notice }
  | { readonly type: 'noticeClosed' }
  | { readonly type: 'explaining'; readonly explaining: Explaining };

/** What can happen while Koers looks at what was recorded, records, or makes pages. */
export type BookEvent =
  | { readonly type: 'began'; readonly task: BookTask }
  | { readonly type: 'known'; readonly books: Books }
  /** Rows of a plan stand in the workbook. */
  | { readonly type: 'planned' }
  | { readonly type: 'ended'; readonly result: BookResult }
  | { readonly type: 'stopped' };
