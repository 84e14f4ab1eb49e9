import type { Koers, PaneLanguage } from '../../app/client/koers';
import type { Lane } from './lane';
import type { PaneStore } from './pane-store';

/** What the user prefers, as far as Koers has to know. */
export interface Choices {
  readonly language: PaneLanguage;
  /** Left out = the workbook's own language. */
  readonly sheetLanguage?: PaneLanguage;
  /** True = write without showing the preview first, unless there are errors. */
  readonly writesDirectly: boolean;
}

/** What every action of the pane works with. */
export interface Workplace {
  readonly koers: Koers;
  readonly store: PaneStore;
  readonly inLane: Lane;
  readonly choices: () => Choices;
}

/** True when Koers is not doing anything. */
export const isIdle = ({ store }: Workplace): boolean => store.state().activity.kind === 'idle';

/** Waits until Koers is not doing anything. */
export async function whenIdle(place: Workplace): Promise<void> {
  while (!isIdle(place)) await nextPause(place);
}

/** Waits until Koers has finished what it is doing. Of several who wait the first may have begun something else by then. */
export function nextPause(place: Workplace): Promise<void> {
  return new Promise((resolve) => {
    const stop = place.store.subscribe(() => {
      if (!isIdle(place)) return;
      stop();
      resolve();
    });
  });
}
