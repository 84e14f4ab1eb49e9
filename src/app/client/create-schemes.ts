import type { EngineOptions } from '../engine/engine';
import type { Journal } from './journal';
import type { PaneLanguage } from './koers';
import type { KoersSchemes } from './schemes';
import type { WorkerJobs } from './worker-jobs';

/** What schemes need of the pane's side. */
interface SchemeSide {
  readonly journal: Journal;
  readonly jobs: WorkerJobs;
  readonly optionsOf: (paneLanguage: PaneLanguage) => EngineOptions;
  readonly orFault: <T>(work: Promise<T>) => Promise<T>;
  /** What was calculated no longer holds. */
  readonly changed: () => void;
}

/** The pane's side of schemes. What saving writes is kept, so that it can be undone as a whole. */
export function createSchemes({ journal, jobs, optionsOf, orFault, changed }: SchemeSide): KoersSchemes {
  return {
    schemes: (language, onProgress) => orFault(jobs.run((engine) => engine.schemes(optionsOf(language)), onProgress)),
    drawCurve: (order, language) => orFault(jobs.run((engine) => engine.drawCurve(order, optionsOf(language)))),
    planScheme: (change, language) => orFault(jobs.run((engine) => engine.planScheme(change, optionsOf(language)))),
    schemeEffect: (draft, language) => orFault(jobs.run((engine) => engine.schemeEffect(draft, optionsOf(language)))),
    saveScheme: (change, language) => orFault(journal.asOne('scheme', () => jobs.runWriting((engine) => engine.saveScheme(change, language)))).finally(changed),
    undoScheme: async () => {
      if (!journal.hasKept('scheme')) return false;
      await orFault(journal.takeBack()).finally(changed);
      return true;
    },
  };
}
