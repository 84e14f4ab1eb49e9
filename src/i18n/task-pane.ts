import type { Severity, Subject } from '../core/finding';
import type { TaskPaneClosingTexts } from './task-pane-closing';
import type { TaskPaneJobTexts } from './task-pane-jobs';
import type { Format } from './texts';

/** A number of things as a phrase or sentence. */
export type CountText = (count: number, format: Format) => string;

/** Everything the task pane says, one object per language. */
export interface TaskPaneTexts extends TaskPaneJobTexts, TaskPaneClosingTexts {
  readonly promise: string;
  readonly privacy: { readonly title: string; readonly text: string };
  readonly host: {
    readonly connecting: string;
    readonly ready: string;
    readonly outside: string;
    readonly unreachable: string;
    /** A part of the pane itself could not be loaded. */
    readonly incomplete: string;
    readonly retry: string;
  };
  readonly pages: {
    readonly label: string;
    readonly start: string;
    readonly plan: string;
    readonly measure: string;
    readonly steer: string;
    readonly reward: string;
  };
  readonly settings: {
    readonly open: string;
    readonly close: string;
    readonly title: string;
    readonly paneLanguage: string;
    readonly asExcel: string;
    readonly sheetLanguage: string;
    readonly asWorkbook: string;
    readonly dutch: string;
    readonly english: string;
    readonly writesDirectly: string;
    readonly writesDirectlyHint: string;
  };
  readonly help: {
    readonly title: string;
    /** The help of a page of the pane, by the name of the page. */
    readonly ofPage: (page: string) => string;
    readonly notice: string;
    readonly open: string;
    readonly privacy: string;
  };
  readonly status: {
    readonly label: string;
    readonly looking: string;
    readonly correcting: string;
    readonly adding: string;
    readonly undoing: string;
    readonly stopping: string;
    readonly reading: string;
    readonly calculating: string;
    readonly writing: string;
    readonly explaining: string;
    readonly empty: string;
    readonly found: CountText;
    readonly lookFailed: string;
    readonly preview: string;
    readonly written: CountText;
    readonly stale: string;
    readonly undone: string;
    readonly cancelled: string;
    readonly failed: string;
  };
  readonly notices: {
    readonly close: string;
    readonly nothingToUndo: string;
    readonly nothingToExplain: string;
    readonly undone: string;
    readonly busy: string;
    readonly kept: (sheet: string) => string;
    /** A preview that was to be written had to be calculated again first. */
    readonly calculatedAnew: string;
    /** An action that the pane did not carry out because the preview shows errors. */
    readonly errorsFirst: string;
  };
  readonly start: StartTexts;
  readonly steer: { readonly title: string; readonly about: string; readonly comingTitle: string; readonly coming: readonly string[] };
  readonly findings: FindingListTexts;
  readonly missing: string;
  readonly notApplicable: string;
}

export interface StartTexts {
  readonly title: string;
  readonly about: string;
  readonly refresh: string;
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly insertExample: string;
  readonly exampleHint: string;
  readonly exampleAdded: CountText;
  readonly readyTitle: string;
  readonly resultsTitle: string;
  readonly foundTitle: string;
  readonly rows: CountText;
  readonly place: (name: string, rows: string) => string;
  readonly certain: string;
  readonly probable: string;
  readonly doubtful: string;
  readonly chosen: string;
  readonly open: (table: string, sheet: string) => string;
  readonly range: string;
  readonly chooseRange: string;
  readonly columnsTitle: string;
  readonly columnFindings: string;
  readonly columnsHint: string;
  readonly required: string;
  readonly notUsed: string;
  readonly previewTitle: string;
  readonly previewLabel: (table: string) => string;
  readonly emptyCell: string;
  readonly notFoundTitle: CountText;
  readonly notFoundHint: string;
  readonly findingsTitle: string;
}

export interface FindingListTexts {
  readonly title: string;
  readonly none: string;
  readonly loading: string;
  readonly filter: string;
  readonly severity: Readonly<Record<Severity, string>>;
  /** How many there are of a severity, for the filter button. */
  readonly filterLabel: (severity: Severity, count: number, format: Format) => string;
  readonly nothingShown: string;
  readonly general: string;
  /** The table, with its sheet where that has another name. */
  readonly group: (table: string, sheet: string) => string;
  /** Row and column of a finding; undefined where neither is known. */
  readonly place: (subject: Subject) => string | undefined;
  readonly goTo: (place: string) => string;
  readonly more: CountText;
}
