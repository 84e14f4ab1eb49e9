import { KoersFault, type JobId, type JobOptions, type JobProgress, type Preview } from '../../app/client/koers';
import { faultOf, type PaneFault } from './fault';
import type { Attempt } from './pane-state';
import { isIdle, type Workplace } from './workplace';

/** The life of a job: run → preview → write → undo. None of them rejects; what goes wrong is shown. */
export interface JobActions {
  run(job: JobId): Promise<void>;
  write(): Promise<void>;
  undo(): Promise<void>;
  discard(): void;
  /** Wants one payout period, or all of them; a preview of the bonuses is calculated anew. */
  choosePeriod(period: string | undefined): Promise<void>;
  cancel(): void;
}

const hasErrors = ({ findings }: Preview): boolean => findings.some(({ severity }) => severity === 'error');

/** A stop that was asked for while the job still waited for its turn. */
function refuseWhenStopped({ store }: Workplace): void {
  const { activity } = store.state();
  if ('isStopping' in activity && activity.isStopping) throw new KoersFault('cancelled', '');
}

/** The job that can be written, and the job whose write can be undone. */
function currentJob({ store }: Workplace): JobId | undefined {
  const { outcome } = store.state();
  return outcome.kind === 'none' ? undefined : outcome.job;
}

/** Does what a job asks for when its turn comes; what goes wrong becomes its outcome. */
async function trying(place: Workplace, { job, attempt }: { readonly job: JobId; readonly attempt: Attempt }, work: () => Promise<void>): Promise<void> {
  try {
    await place.inLane(async () => {
      refuseWhenStopped(place);
      await work();
    });
  } catch (thrown) {
    place.store.dispatch({ type: 'failed', job, attempt, fault: faultOf(thrown) });
  }
}

const progressOf =
  ({ store }: Workplace) =>
  (progress: JobProgress): void =>
    store.dispatch({ type: 'progressed', progress });

function optionsOf({ store, choices }: Workplace, job: JobId): JobOptions {
  const { language: paneLanguage, sheetLanguage } = choices();
  const { period } = store.state();
  return { paneLanguage, ...(sheetLanguage && { language: sheetLanguage }), ...(job === 'bonus' && period !== undefined && { period }) };
}

/** Calculates and shows the preview, whatever the user prefers. */
async function preparing(place: Workplace, job: JobId): Promise<void> {
  const { koers, store } = place;
  if (!isIdle(place)) return;
  store.dispatch({ type: 'jobBegan', what: 'preparing', job });
  await trying(place, { job, attempt: 'prepare' }, async () => store.dispatch({ type: 'prepared', job, preview: await koers.prepare([job], optionsOf(place, job), progressOf(place)) }));
}

const isOutOfDate = ({ store }: Workplace): boolean => {
  const { outcome } = store.state();
  return outcome.kind === 'failed' && outcome.fault.reason === 'changedMeanwhile';
};

/** Figures of a workbook that has changed are not written: they are calculated anew and shown. */
function writing(place: Workplace, onWritten: () => void): () => Promise<void> {
  const { koers, store } = place;
  return async () => {
    const job = currentJob(place);
    if (job === undefined || !isIdle(place)) return;
    store.dispatch({ type: 'jobBegan', what: 'writing', job });
    await trying(place, { job, attempt: 'write' }, async () => store.dispatch({ type: 'written', written: await koers.write(progressOf(place)) }));
    if (store.state().outcome.kind === 'written') onWritten();
    if (!isOutOfDate(place)) return;
    await preparing(place, job);
    if (store.state().outcome.kind === 'preview') store.dispatch({ type: 'noticed', notice: { kind: 'calculatedAnew' } });
  };
}

function running(place: Workplace, write: () => Promise<void>): (job: JobId) => Promise<void> {
  const { store, choices } = place;
  return async (job) => {
    if (!isIdle(place)) return;
    await preparing(place, job);
    const { outcome } = store.state();
    if (!choices().writesDirectly || outcome.kind !== 'preview') return;
    if (hasErrors(outcome.preview)) store.dispatch({ type: 'noticed', notice: { kind: 'errorsFirst' } });
    else await write();
  };
}

/** An undo from the ribbon may come when the pane shows no job. */
function undoFailed({ store }: Workplace, job: JobId | undefined, fault: PaneFault): void {
  if (job !== undefined) return store.dispatch({ type: 'failed', job, attempt: 'undo', fault });
  store.dispatch({ type: 'ended' });
  store.dispatch({ type: 'noticed', notice: { kind: 'fault', fault } });
}

/** What the pane knows of the sheets is right after the undo of a job; after any other it looks again. */
async function afterUndo({ store }: Workplace, look: () => Promise<void>): Promise<void> {
  if (store.state().outcome.kind === 'undone') return;
  const { notice } = store.state();
  await look();
  if (notice) store.dispatch({ type: 'noticed', notice });
}

function undoing(place: Workplace, look: () => Promise<void>): () => Promise<void> {
  const { koers, store, inLane } = place;
  return async () => {
    if (!isIdle(place)) return;
    const job = currentJob(place);
    store.dispatch({ type: 'began', what: 'undoing' });
    try {
      const isUndone = await inLane(() => koers.undo());
      store.dispatch({ type: isUndone ? 'undone' : 'nothingToUndo' });
      if (isUndone) await afterUndo(place, look);
    } catch (thrown) {
      undoFailed(place, job, faultOf(thrown));
    }
  };
}

function choosing(place: Workplace): (period: string | undefined) => Promise<void> {
  const { store } = place;
  return async (period) => {
    store.dispatch({ type: 'periodChosen', ...(period !== undefined && { period }) });
    const { outcome } = store.state();
    if (outcome.kind === 'preview' && outcome.job === 'bonus') await preparing(place, 'bonus');
  };
}

/** What jobs set in motion elsewhere in the pane. */
interface Sequel {
  readonly onWritten: () => void;
  /** Looks at the workbook once more. */
  readonly look: () => Promise<void>;
}

/** The actions on jobs. */
export function jobActions(place: Workplace, { onWritten, look }: Sequel): JobActions {
  const { koers, store } = place;
  const write = writing(place, onWritten);
  const cancel = (): void => {
    store.dispatch({ type: 'stopAsked' });
    koers.cancel();
  };
  return { run: running(place, write), write, undo: undoing(place, look), cancel, choosePeriod: choosing(place), discard: () => store.dispatch({ type: 'discarded' }) };
}
