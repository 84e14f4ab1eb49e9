import type { Workbook } from '../../ports/workbook';
import type { EngineOptions } from '../engine/engine';
import { type SaveReversal, undoSave } from '../schemes/undo-save';
import type { PaneLanguage } from './koers';
import type { KoersSchemes } from './schemes';
import type { WorkerJobs } from './worker-jobs';

/** What schemes need of the pane's side. */
interface SchemeSide {
  readonly workbook: Workbook;
  readonly jobs: WorkerJobs;
  readonly optionsOf: (paneLanguage: PaneLanguage) => EngineOptions;
  readonly orFault: <T>(work: Promise<T>) => Promise<T>;
  /** What was calculated no longer holds. */
  readonly changed: () => void;
}

/** The pane's side of schemes. It keeps what puts the scheme that was saved last back. */
export function createSchemes({ workbook, jobs, optionsOf, orFault, changed }: SchemeSide): KoersSchemes {
  let last: SaveReversal | undefined;
  return {
    schemes: (language, onProgress) => orFault(jobs.run((engine) => engine.schemes(optionsOf(language)), onProgress)),
    drawCurve: (order, language) => orFault(jobs.run((engine) => engine.drawCurve(order, optionsOf(language)))),
    planScheme: (change, language) => orFault(jobs.run((engine) => engine.planScheme(change, optionsOf(language)))),
    schemeEffect: (draft, language) => orFault(jobs.run((engine) => engine.schemeEffect(draft, optionsOf(language)))),
    saveScheme: async (change, language) => {
      last = await orFault(jobs.runWriting((engine) => engine.saveScheme(change, language))).finally(changed);
    },
    undoScheme: async () => {
      if (!last) return false;
      await orFault(undoSave(workbook, last)).finally(changed);
      last = undefined;
      return true;
    },
  };
}
