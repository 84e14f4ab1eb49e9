import type { PaneEvent } from './pane-event';
import { paneAfter } from './pane-reducer';
import { openingState, type PaneState } from './pane-state';

/** The state of the pane, and who wants to know when it changes. */
export interface PaneStore {
  state(): PaneState;
  dispatch(event: PaneEvent): void;
  subscribe(listener: () => void): () => void;
}

/** A store at the opening of the pane. */
export function paneStore(): PaneStore {
  let current = openingState;
  const listeners = new Set<() => void>();
  return {
    state: () => current,
    dispatch: (event) => {
      current = paneAfter(current, event);
      listeners.forEach((listener) => listener());
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
