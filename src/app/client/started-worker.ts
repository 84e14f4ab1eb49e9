import { wrap } from 'comlink';
import type { WorkerEntry } from '../engine/engine';
import type { StartedWorker } from './worker-jobs';

/** A worker that runs `src/worker/main`, as the jobs use it. */
export function startedWorker(worker: Worker): StartedWorker {
  const entry = wrap<WorkerEntry>(worker);
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
  });
  return { start: (host) => entry.start(host), broken, terminate: () => worker.terminate() };
}
