import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Format, Language } from '../../i18n';
import type { TaskPaneTexts } from '../../i18n/task-pane';
import type { Pane } from './pane';
import type { PaneState } from './pane-state';
import type { Preferences } from './preferences';

/** What every part of the pane may use. */
export interface PaneView {
  readonly pane: Pane;
  readonly texts: TaskPaneTexts;
  readonly language: Language;
  readonly format: Format;
  readonly preferences: Preferences;
  readonly prefer: (preferences: Preferences) => void;
}

const PaneViewContext = createContext<PaneView | undefined>(undefined);

/** Gives a pane to everything below it. */
export const PaneViewProvider = PaneViewContext.Provider;

/** The pane that this component is a part of. */
export function usePane(): PaneView {
  const view = useContext(PaneViewContext);
  if (view === undefined) throw new Error('This component belongs inside the pane.');
  return view;
}

/** What the pane knows at this moment. */
export function usePaneState(): PaneState {
  const { store } = usePane().pane;
  return useSyncExternalStore(store.subscribe, store.state);
}
