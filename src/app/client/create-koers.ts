import type { Day } from '../../core/period';
import type { Changes } from '../../ports/changes';
import type { Selection } from '../../ports/selection';
import { WorkbookFault, type Workbook } from '../../ports/workbook';
import type { EngineOptions } from '../engine/engine';
import { Cancelled } from '../settled';
import { journalOf } from './journal';
import { KoersFault, type JobOptions, type Koers, type PaneLanguage } from './koers';
import { createBooks } from './create-books';
import { createPlanning } from './create-planning';
import { createSchemes } from './create-schemes';
import { serveHost } from './serve-host';
import { staleness } from './staleness';
import { workerJobs, type StartedWorker } from './worker-jobs';

/** What the pane's surroundings give: Excel, the user's selection and changes, a worker, the clock. */
export interface Surroundings {
  readonly workbook: Workbook;
  readonly selection: Selection;
  readonly changes: Changes;
  readonly startWorker: () => StartedWorker;
  readonly today: () => Day;
}

function koersFault(fault: unknown): KoersFault {
  if (fault instanceof WorkbookFault) return new KoersFault(fault.reason, fault.detail);
  if (fault instanceof Cancelled) return new KoersFault('cancelled', '');
  return new KoersFault('unexpected', fault instanceof Error ? fault.message : String(fault));
}

async function orFault<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (fault) {
    throw koersFault(fault);
  }
}

/** Follows the selection until the returned function is called, also when Excel has not answered by then. */
const watchingSelection =
  (selection: Selection): Koers['watchSelection'] =>
  (listener) => {
    const watching = selection.watch(listener);
    return () => void watching.then((unwatch) => unwatch());
  };

/** Koers as the pane uses it: Excel is reached on this thread, everything is calculated in a worker. */
export function createKoers({ workbook, selection, changes, startWorker, today }: Surroundings): Koers {
  const journal = journalOf(workbook);
  const jobs = workerJobs(startWorker, (progress) => serveHost(journal.workbook, progress));
  const stale = staleness(changes);
  const optionsOf = (paneLanguage: PaneLanguage, { language, period }: Partial<JobOptions> = {}): EngineOptions => ({
    today: today(),
    fallbackLanguage: paneLanguage,
    isStale: false,
    ...(language && { language }),
    ...(period !== undefined && { period }),
  });
  const side = { jobs, optionsOf, orFault, changed: stale.changed };
  return {
    look: (paneLanguage, onProgress) => orFault(jobs.run((engine) => engine.look(optionsOf(paneLanguage)), onProgress)),
    prepare: (ids, options, onProgress) => {
      const isStale = stale.takeChanged();
      stale.calculated();
      return orFault(jobs.run((engine) => engine.prepare(ids, { ...optionsOf(options.paneLanguage, options), isStale }), onProgress));
    },
    write: (onProgress) => (stale.isPreview() ? Promise.reject(new KoersFault('changedMeanwhile', '')) : orFault(jobs.runWriting((engine) => engine.write(), onProgress))),
    undo: () => orFault(journal.hasKept() ? journal.takeBack().then(() => true) : workbook.undo()),
    explain: (cell, paneLanguage) => {
      const isStale = stale.takeChanged();
      return orFault(jobs.run((engine) => engine.explain(cell, { ...optionsOf(paneLanguage), isStale })));
    },
    correct: (correction, language) => orFault(jobs.runWriting((engine) => engine.correct(correction, language))).finally(stale.changed),
    addTemplate: (language) => orFault(jobs.runWriting((engine) => engine.addTemplate(language))).finally(stale.changed),
    addTables: (tables, language) => orFault(jobs.runWriting((engine) => engine.addTables(tables, language))).finally(stale.changed),
    ...createBooks(side),
    ...createPlanning({ journal, ...side }),
    ...createSchemes({ journal, ...side }),
    goTo: (sheet, cell) => orFault(workbook.select(sheet, cell)),
    cancel: jobs.cancel,
    watchChanges: stale.watch,
    selected: () => selection.current(),
    watchSelection: watchingSelection(selection),
  };
}
