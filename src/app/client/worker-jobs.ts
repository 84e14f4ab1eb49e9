import { proxy, releaseProxy, type Remote } from 'comlink';
import type { Progress } from '../../ports/progress';
import type { Engine } from '../engine/engine';
import type { HostSide } from '../host-side';
import { Cancelled, valueOf, type Settled } from '../settled';
import type { JobProgress } from './koers';

/** A worker that has started: how to call it, and how to end it. */
export interface StartedWorker {
  readonly start: (host: HostSide) => Promise<Remote<Engine>>;
  /** Rejects when the worker breaks down; never resolves. */
  readonly broken: Promise<never>;
  readonly terminate: () => void;
}

/** Asks the engine for one thing. */
export type Ask<T> = (engine: Remote<Engine>) => Promise<Settled<T>>;

type OnProgress = (progress: JobProgress) => void;

/** Jobs in the worker, one at a time. */
export interface WorkerJobs {
  /** Stopping it ends the worker at once, until it says that it is writing. */
  run<T>(ask: Ask<T>, onProgress?: OnProgress): Promise<T>;
  /** As `run`, for a job that writes: stopping it waits until the write is put back. */
  runWriting<T>(ask: Ask<T>, onProgress?: OnProgress): Promise<T>;
  cancel(): void;
}

interface Job {
  readonly tell: OnProgress | undefined;
  isWriting: boolean;
  readonly stop: () => void;
  isCancelled: boolean;
}

/** The worker, started when it is first asked for; after `end` the next question starts a new one. */
function lazyWorker(startWorker: () => StartedWorker, serve: () => HostSide) {
  let running: { readonly worker: StartedWorker; readonly engine: Promise<Remote<Engine>> } | undefined;
  function end(): void {
    void running?.engine.then((engine) => engine[releaseProxy]()).catch(() => undefined);
    running?.worker.terminate();
    running = undefined;
  }
  function ask<T>(question: Ask<T>): Promise<Settled<T>> {
    if (running === undefined) {
      const worker = startWorker();
      running = { worker, engine: worker.start(proxy(serve())) };
      worker.broken.catch(() => {
        if (running?.worker === worker) end();
      });
    }
    return Promise.race([running.engine.then(question), running.worker.broken]);
  }
  return { ask, end };
}

/**
 * Runs jobs in a worker that starts when it is first needed. Stopping a job ends the worker at once; the next job starts a
 * new one. A job that writes is stopped by the host's side, which puts back what it wrote.
 * @param serve the host's side for the worker, told about progress through what it is given
 */
export function workerJobs(startWorker: () => StartedWorker, serve: (progress: Progress) => HostSide): WorkerJobs {
  let current: Job | undefined;

  const progress: Progress = {
    report: (step, done, total) => {
      if (current && step === 'writing') current.isWriting = true;
      current?.tell?.({ step, done, total });
    },
    checkCancelled: () => {
      if (current?.isCancelled) throw new Cancelled();
    },
  };
  const worker = lazyWorker(startWorker, () => serve(progress));
  const run = async <T>(ask: Ask<T>, isWriting: boolean, tell: OnProgress | undefined): Promise<T> => {
    const stopped = new Promise<never>((_, reject) => {
      current = { tell, isWriting, isCancelled: false, stop: () => reject(new Cancelled()) };
    });
    const own = current;
    try {
      return valueOf(await Promise.race([worker.ask(ask), stopped]));
    } finally {
      if (current === own) current = undefined;
    }
  };
  const cancel = (): void => {
    if (current === undefined) return;
    current.isCancelled = true;
    if (current.isWriting) return;
    current.stop();
    worker.end();
  };
  return { run: (ask, tell) => run(ask, false, tell), runWriting: (ask, tell) => run(ask, true, tell), cancel };
}
