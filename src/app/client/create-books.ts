import type { EngineOptions } from '../engine/engine';
import type { JobOptions, Koers, PaneLanguage } from './koers';
import type { WorkerJobs } from './worker-jobs';

/** What the books need of the pane's side. */
interface BooksSide {
  readonly jobs: WorkerJobs;
  readonly optionsOf: (paneLanguage: PaneLanguage, options?: Partial<JobOptions>) => EngineOptions;
  readonly orFault: <T>(work: Promise<T>) => Promise<T>;
  /** What was calculated no longer holds. */
  readonly changed: () => void;
}

/** The pane's side of what is recorded, and of the pages that people get. */
export function createBooks({ jobs, optionsOf, orFault, changed }: BooksSide): Pick<Koers, 'books' | 'close' | 'reopen' | 'writePages'> {
  return {
    books: (period, paneLanguage, onProgress) => orFault(jobs.run((engine) => engine.books(optionsOf(paneLanguage, period === undefined ? {} : { period })), onProgress)),
    close: (order, paneLanguage, onProgress) => orFault(jobs.run((engine) => engine.close(order, optionsOf(paneLanguage)), onProgress)).finally(changed),
    reopen: (order, paneLanguage, onProgress) => orFault(jobs.run((engine) => engine.reopen(order, optionsOf(paneLanguage)), onProgress)).finally(changed),
    writePages: ({ kind, person, ...options }, onProgress) => orFault(jobs.run((engine) => engine.writePages(kind, optionsOf(options.paneLanguage, options), person), onProgress)),
  };
}
