import type { EngineOptions } from '../engine/engine';
import type { Journal } from './journal';
import type { PaneLanguage } from './koers';
import type { KoersPlanning } from './planning';
import type { WorkerJobs } from './worker-jobs';

/** What planning needs of the pane's side. */
interface PlanningSide {
  readonly journal: Journal;
  readonly jobs: WorkerJobs;
  readonly optionsOf: (paneLanguage: PaneLanguage) => EngineOptions;
  readonly orFault: <T>(work: Promise<T>) => Promise<T>;
  /** What was calculated no longer holds. */
  readonly changed: () => void;
}

/** The pane's side of planning. What an order writes is kept, so that it can be undone as a whole. */
export function createPlanning({ journal, jobs, optionsOf, orFault, changed }: PlanningSide): KoersPlanning {
  return {
    planBasis: (language, onProgress) => orFault(jobs.run((engine) => engine.planBasis(optionsOf(language)), onProgress)),
    findKpis: (query, language) => orFault(jobs.run((engine) => engine.findKpis(query, optionsOf(language)))),
    readGoalText: (goal, language) => orFault(jobs.run((engine) => engine.readGoalText(goal, optionsOf(language)))),
    checkAnswers: (answers, language) => orFault(jobs.run((engine) => engine.checkAnswers(answers, optionsOf(language)))),
    agenda: (language, onProgress) => orFault(jobs.run((engine) => engine.agenda(optionsOf(language)), onProgress)),
    recordings: (language, onProgress) => orFault(jobs.run((engine) => engine.recordings(optionsOf(language)), onProgress)),
    planRows: (order, language, onProgress) => orFault(jobs.run((engine) => engine.planRows(order, optionsOf(language)), onProgress)),
    writeRows: (order, seal, language, onProgress) => orFault(journal.asOne('plan', () => jobs.runWriting((engine) => engine.writeRows(order, seal, optionsOf(language)), onProgress))).finally(changed),
  };
}
