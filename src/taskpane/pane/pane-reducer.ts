import type { JobId, Preview, WorkbookLook, Written } from '../../app/client/koers';
import { booked, withoutPages } from './book-reducer';
import type { PaneEvent } from './pane-event';
import type { Activity, Outcome, PaneState } from './pane-state';

const idle: Activity = { kind: 'idle' };

/** The sheets that Koers has in the workbook, with those that it has just written. */
function withResults(look: WorkbookLook, job: JobId, written: Written): WorkbookLook {
  const names = written.sheets.map(({ name }) => name);
  const others = look.results.filter(({ sheet }) => !names.includes(sheet));
  return { ...look, results: [...others, ...names.map((sheet) => ({ job, sheet }))] };
}

/** The sheets that are left when the new ones have disappeared. */
function withoutNew(look: WorkbookLook, { sheets }: Written): WorkbookLook {
  const gone = sheets.filter(({ isNew }) => isNew).map(({ name }) => name);
  return { ...look, results: look.results.filter(({ sheet }) => !gone.includes(sheet)) };
}

function written(state: PaneState, sheets: Written): PaneState {
  const { outcome, look } = state;
  if (outcome.kind !== 'preview') return { ...state, activity: idle };
  const after: PaneState = { ...state, activity: idle, undoable: { kind: 'job' }, outcome: { kind: 'written', job: outcome.job, preview: outcome.preview, written: sheets } };
  return look ? { ...after, look: withResults(look, outcome.job, sheets) } : after;
}

/** A preview outlives a write that failed, so that the user can try again. */
function failure(outcome: Outcome, event: Extract<PaneEvent, { type: 'failed' }>): Outcome {
  const { job, attempt, fault } = event;
  if (fault.reason === 'cancelled') return { kind: 'cancelled', job };
  const preview = outcome.kind === 'preview' ? { preview: outcome.preview } : {};
  return { kind: 'failed', job, attempt, fault, ...preview };
}

/** An undo from the ribbon may come when the pane shows something else. */
function undone(before: PaneState): PaneState {
  const state = withoutUndo(before);
  const { outcome } = state;
  const isOther = before.undoable !== undefined && before.undoable.kind !== 'job';
  const isOfJob = (outcome.kind === 'written' && !isOther) || (outcome.kind === 'failed' && outcome.attempt === 'undo');
  if (!isOfJob) return { ...withoutPages(state), activity: idle, notice: { kind: 'undone' } };
  const after: PaneState = { ...state, activity: idle, outcome: { kind: 'undone', job: outcome.job } };
  return state.look && outcome.kind === 'written' ? { ...after, look: withoutNew(state.look, outcome.written) } : after;
}

/** While an activity goes on, only what belongs to it changes it. */
function progressed(activity: Activity, event: Extract<PaneEvent, { type: 'progressed' | 'stopAsked' }>): Activity {
  const isJob = activity.kind === 'preparing' || activity.kind === 'writing' || activity.kind === 'booking';
  if (event.type === 'stopAsked') return isJob ? { ...activity, isStopping: true } : activity;
  return isJob || activity.kind === 'looking' ? { ...activity, progress: event.progress } : activity;
}

const withoutUndo = ({ undoable: _, ...state }: PaneState): PaneState => state;
const withoutPeriod = ({ period: _, ...state }: PaneState): PaneState => state;
const withoutNotice = ({ notice: _, ...state }: PaneState): PaneState => state;
const withoutFault = ({ lookFault: _, ...state }: PaneState): PaneState => state;

/** The write of a failed attempt can be tried again: its preview is the preview once more. */
const reopened = (outcome: Outcome): Outcome =>
  outcome.kind === 'failed' && outcome.preview ? { kind: 'preview', job: outcome.job, preview: outcome.preview } : outcome;

function jobBegan(state: PaneState, event: Extract<PaneEvent, { type: 'jobBegan' }>): PaneState {
  const activity: Activity = { kind: event.what, job: event.job, isStopping: false };
  if (event.what === 'writing') return { ...withoutNotice(state), outcome: reopened(state.outcome), activity };
  return { ...withoutNotice(state), outcome: { kind: 'none' }, isStale: false, activity };
}

/** The periods to choose from; a calculation over one period does not know the others. */
function periodsAfter({ period, periods }: PaneState, { summaries }: Preview): readonly string[] {
  if (period !== undefined) return periods;
  return summaries.flatMap((summary) => (summary.job === 'bonus' ? [summary.periods] : []))[0] ?? periods;
}

function prepared(state: PaneState, { job, preview }: Extract<PaneEvent, { type: 'prepared' }>): PaneState {
  return { ...state, activity: idle, periods: periodsAfter(state, preview), outcome: { kind: 'preview', job, preview } };
}

/** What can be undone and what still holds, after a change of the workbook or of what the user wants of it. */
function changed(state: PaneState, event: Extract<PaneEvent, { type: 'undone' | 'corrected' | 'nothingToUndo' | 'exampleAdded' | 'tableAdded' | 'workbookChanged' | 'periodChosen' }>): PaneState {
  switch (event.type) {
    case 'undone':
      return undone(state);
    case 'corrected':
      return { ...withoutUndo(state), isStale: true };
    case 'nothingToUndo':
      return { ...withoutUndo(state), activity: idle, notice: { kind: 'nothingToUndo' } };
    case 'exampleAdded':
      return { ...state, undoable: { kind: 'example', sheets: event.sheets } };
    case 'tableAdded':
      return { ...state, undoable: { kind: 'table', added: event.added } };
    case 'workbookChanged':
      return state.isStale ? state : { ...state, isStale: true };
    case 'periodChosen':
      return event.period === undefined ? withoutPeriod(state) : { ...state, period: event.period };
  }
}

/** After a look, or after something that leaves nothing to show. */
function rested(state: PaneState, event: Extract<PaneEvent, { type: 'looked' | 'lookFailed' | 'ended' }>): PaneState {
  if (event.type === 'looked') return { ...withoutFault(state), activity: idle, look: event.look };
  return event.type === 'lookFailed' ? { ...state, activity: idle, lookFault: event.fault } : { ...state, activity: idle };
}

/** The state of the pane after something has happened. */
export function paneAfter(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'pageChosen':
      return withoutNotice({ ...state, page: event.page });
    case 'began':
      return { ...withoutNotice(state), activity: { kind: event.what } };
    case 'jobBegan':
      return jobBegan(state, event);
    case 'progressed':
    case 'stopAsked':
      return { ...state, activity: progressed(state.activity, event) };
    case 'looked':
    case 'lookFailed':
    case 'ended':
      return rested(state, event);
    case 'prepared':
      return prepared(state, event);
    case 'written':
      return written(state, event.written);
    case 'undone':
    case 'corrected':
    case 'nothingToUndo':
    case 'exampleAdded':
    case 'tableAdded':
    case 'workbookChanged':
    case 'periodChosen':
      return changed(state, event);
    case 'failed':
      return { ...state, activity: idle, outcome: failure(state.outcome, event) };
    case 'book':
      return booked(state, event.event);
    case 'discarded':
      return { ...state, outcome: { kind: 'none' } };
    case 'noticed':
    case 'noticeClosed':
      return event.type === 'noticed' ? { ...state, notice: event.notice } : withoutNotice(state);
    case 'explaining':
      return { ...state, explaining: event.explaining };
  }
}
