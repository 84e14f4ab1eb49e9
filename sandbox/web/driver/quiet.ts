import { setTimeout as wait } from 'node:timers/promises';

/** Knows whether the pane is talking to Excel. */
export interface Talk {
  /** Carries out one exchange. */
  readonly during: <T>(exchange: () => Promise<T>) => Promise<T>;
  /** Until nothing was said for a while. What the pane calculates in silence does not count as talk. */
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
      while (underWay > 0 || performance.now() - last < silence) await wait(pause);
    },
  };
}
