import { type Workbook, WorkbookFault } from '../../ports/workbook';
import { type Entry, refuseChanged, reverse } from './reversal';

/** What was written and can be taken back. */
export interface KeptEntries {
  has(): boolean;
  /** Takes note of something that was written. */
  add(entry: Entry): void;
  forget(): void;
  /** Takes all back, the last first; refused, with nothing changed, when somebody has changed it since. */
  takeBack(): Promise<void>;
  /** From now on all is to be taken back, as soon as Excel answers. */
  giveUp(): void;
  /** Completes what was given up, or was cut off while it was taken back. */
  settle(): Promise<void>;
}

/** True for a fault that may be over the next time. */
const isPassing = (fault: unknown): boolean => fault instanceof WorkbookFault && (fault.reason === 'unreachable' || fault.reason === 'editing');

/** Nothing kept yet. */
export function keptEntries(workbook: Workbook): KeptEntries {
  let entries: readonly Entry[] = [];
  let isGivenUp = false;
  const forget = (): void => {
    [entries, isGivenUp] = [[], false];
  };
  const takeBack = async (): Promise<void> => {
    await refuseChanged(workbook, entries);
    isGivenUp = true;
    for (const entry of [...entries].reverse()) {
      await reverse(workbook, entry);
      entries = entries.slice(0, -1);
    }
    forget();
  };
  return {
    has: () => entries.length > 0,
    add: (entry) => {
      entries = [...entries, entry];
    },
    forget,
    takeBack,
    giveUp: () => {
      isGivenUp = true;
    },
    settle: async () => {
      if (!isGivenUp) return;
      try {
        await takeBack();
      } catch (fault) {
        if (isPassing(fault)) throw fault;
        // Somebody has worked on what was left: it stays as it is.
        forget();
      }
    },
  };
}
