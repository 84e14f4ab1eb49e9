import type { BookEvent } from './pane-event';
import type { BookResult, PaneState } from './pane-state';

/** Pages that were put back are not on their sheet any more. */
export function withoutPages({ bookResult, ...state }: PaneState): PaneState {
  return bookResult && bookResult.kind !== 'pages' ? { ...state, bookResult } : state;
}

/** Looking succeeded this time. */
function withoutBookFault({ bookResult, ...state }: PaneState): PaneState {
  return bookResult === undefined || (bookResult.kind === 'failed' && bookResult.task === 'books') ? state : { ...state, bookResult };
}

/** What was recorded cannot be undone, and what was calculated before does not know of it. */
function ended(before: PaneState, result: BookResult): PaneState {
  const state: PaneState = { ...before, activity: { kind: 'idle' }, bookResult: result };
  if (result.kind === 'pages') return result.pages.sheet ? { ...state, undoable: { kind: 'pages' } } : state;
  if (result.kind === 'failed' || result.recorded.kind === 'refused') return state;
  const { undoable: _, ...recorded } = state;
  return { ...recorded, isStale: true };
}

/** The state of the pane after something has happened to the books or the pages. */
export function booked(state: PaneState, event: BookEvent): PaneState {
  switch (event.type) {
    case 'began': {
      const { bookResult: _, notice: __, ...rest } = state;
      return { ...(event.task === 'books' ? state : rest), activity: { kind: 'booking', task: event.task, isStopping: false } };
    }
    case 'known':
      return { ...withoutBookFault(state), activity: { kind: 'idle' }, books: event.books };
    case 'planned':
      return { ...state, undoable: { kind: 'plan' }, isStale: true };
    case 'ended':
      return ended(state, event.result);
    case 'stopped':
      return { ...state, activity: { kind: 'idle' } };
  }
}
