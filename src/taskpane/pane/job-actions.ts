import { KoersFault, type JobId, type JobProgress, type Preview } from '../../app/client/koers';
import { faultOf, type PaneFault } from './fault';
import type { Attempt } from './pane-state';
import { isIdle, type Workplace } from './workplace';

/** The life of a job: run → preview → write → undo. None of them rejects; what goes wrong is shown. */
export interface JobActions {
  run(job: JobId): Promise<void>;
  write(): Promise<void>;
  undo(): Promise<void>;
  discard(): void;
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

function writing(place: Workplace, onWritten: () => void): () => Promise<void> {
  const { koers, store } = place;
  return async () => {
    const job = currentJob(place);
    if (job === undefined || !isIdle(place)) return;
    store.dispatch({ type: 'jobBegan', what: 'writing', job });
    await trying(place, { job, attempt: 'write' }, async () => store.dispatch({ type: 'written', written: await koers.write(progressOf(place)) }));
    if (store.state().outcome.kind === 'written') onWritten();
  };
}

function running(place: Workplace, write: () => Promise<void>): (job: JobId) => Promise<void> {
  const { koers, store, choices } = place;
  return async (job) => {
    if (!isIdle(place)) return;
    const { language: paneLanguage, sheetLanguage, writesDirectly } = choices();
    const options = sheetLanguage ? { paneLanguage, language: sheetLanguage } : { paneLanguage };
    store.dispatch({ type: 'jobBegan', what: 'preparing', job });
    await trying(place, { job, attempt: 'prepare' }, async () => store.dispatch({ type: 'prepared', job, preview: await koers.prepare([job], options, progressOf(place)) }));
    const { outcome } = store.state();
    if (!writesDirectly || outcome.kind !== 'preview') return;
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

function undoing(place: Workplace): () => Promise<void> {
  const { koers, store, inLane } = place;
  return async () => {
    if (!isIdle(place)) return;
    const job = currentJob(place);
    store.dispatch({ type: 'began', what: 'undoing' });
    try {
      const isUndone = await inLane(() => koers.undo());
      store.dispatch(isUndone ? { type: 'undone' } : { type: 'ended' });
      if (!isUndone) store.dispatch({ type: 'noticed', notice: { kind: 'nothingToUndo' } });
    } catch (thrown) {
      undoFailed(place, job, faultOf(thrown));
    }
  };
}

/** The actions on jobs; `onWritten` is called after each write. */
export function jobActions(place: Workplace, onWritten: () => void): JobActions {
  const { koers, store } = place;
  const write = writing(place, onWritten);
  const cancel = (): void => {
    store.dispatch({ type: 'stopAsked' });
    koers.cancel();
  };
  return { run: running(place, write), write, undo: undoing(place), cancel, discard: () => store.dispatch({ type: 'discarded' }) };
}
