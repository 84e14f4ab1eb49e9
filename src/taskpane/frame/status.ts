import type { Format } from '../../i18n';
import type { TaskPaneTexts } from '../../i18n/task-pane';
import type { JobProgress } from '../../app/client/koers';
import { pageOf, type Outcome, type PaneState } from '../pane/pane-state';

/** The share of a step that is done, as a percentage; nothing where it is not known. */
export const shareText = (progress: JobProgress | undefined, format: Format): string =>
  progress && progress.total > 0 ? format.percent(Math.round((100 * progress.done) / progress.total) / 100) : '';

/** What became of a job is said on the page of that job only. */
function ofOutcome({ page, outcome: last, isStale, look, lookFault }: PaneState, texts: TaskPaneTexts, format: Format): string {
  const { status } = texts;
  const outcome: Outcome = last.kind !== 'none' && pageOf[last.job] === page ? last : { kind: 'none' };
  if (isStale && (outcome.kind === 'preview' || outcome.kind === 'written')) return status.stale;
  switch (outcome.kind) {
    case 'preview':
    case 'undone':
    case 'cancelled':
    case 'failed':
      return status[outcome.kind];
    case 'written':
      return status.written(outcome.written.sheets.length, format);
    case 'none': {
      if (lookFault) return status.lookFailed;
      const found = look?.tables.filter((table) => table.found).length ?? 0;
      return found === 0 ? status.empty : status.found(found, format);
    }
  }
}

/** The one sentence that says what Koers is doing, or else how things stand. */
export function statusText(state: PaneState, texts: TaskPaneTexts, format: Format): string {
  const { activity, explaining } = state;
  switch (activity.kind) {
    case 'looking':
    case 'correcting':
    case 'adding':
    case 'undoing':
      return texts.status[activity.kind];
    case 'preparing':
    case 'writing':
      if (activity.isStopping) return texts.status.stopping;
      return texts.status[activity.progress?.step ?? (activity.kind === 'writing' ? 'writing' : 'reading')];
    case 'booking':
      if (activity.isStopping) return texts.status.stopping;
      return activity.progress?.step === 'writing' && (activity.task === 'close' || activity.task === 'reopen') ? texts.closing.recording : texts.status[activity.progress?.step ?? 'reading'];
    case 'idle':
      if (explaining.kind === 'loading') return texts.status.explaining;
      return state.look || state.lookFault ? ofOutcome(state, texts, format) : texts.status.looking;
  }
}
