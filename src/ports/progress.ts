/** The steps of a run that take time, in the order in which they happen. */
export type ProgressStep = 'reading' | 'calculating' | 'writing';

/** Told about progress while a long run goes on. */
export interface Progress {
  /** `done` of `total` units of this step; total 0 = not known. */
  report(step: ProgressStep, done: number, total: number): void;
  /** Throws when the user has asked to stop. */
  checkCancelled(): void;
}

/** Progress that nobody watches. */
export const silentProgress: Progress = { report: () => undefined, checkCancelled: () => undefined };
