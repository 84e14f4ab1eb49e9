import { setTimeout as wait } from 'node:timers/promises';
import type { Frame } from 'playwright-core';

/** Knows whether the pane is talking to Excel. */
export interface Talk {
  /** Carries out one exchange. */
  readonly during: <T>(exchange: () => Promise<T>) => Promise<T>;
  /** Until nothing was said for a while. */
  readonly quiet: () => Promise<void>;
}

const silence = 500;
const pause = 50;

export function watchTalk(): Talk {
  let underWay = 0;
  let last = performance.now();
  return {
    during: async (exchange) => {
      underWay += 1;
      try {
        return await exchange();
      } finally {
        underWay -= 1;
        last = performance.now();
      }
    },
    quiet: async () => {
      do await wait(pause);
      while (underWay > 0 || performance.now() - last < silence);
    },
  };
}

/** Until the pane neither talks to Excel nor shows that it is busy. */
export async function settled(frame: Frame, talk: Talk): Promise<void> {
  do await talk.quiet();
  while ((await frame.getByRole('progressbar').count()) > 0);
}
