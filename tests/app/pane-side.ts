import { expose, wrap, type Remote } from 'comlink';
import nodeEndpoint from 'comlink/dist/umd/node-adapter';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { createKoers } from '../../src/app/client/create-koers';
import type { Koers } from '../../src/app/client/koers';
import type { StartedWorker } from '../../src/app/client/worker-jobs';
import type { WorkerEntry } from '../../src/app/engine/engine';
import { workerEntry } from '../../src/worker/entry';
import type { SelectedCell } from '../../src/ports/selection';
import type { Workbook } from '../../src/ports/workbook';

export const today = 46_348;

const ports: { close(): void }[] = [];
const { MessageChannel: Plain } = globalThis;
/** Remembers the ports that go between the two sides, which in a browser end with the worker. */
globalThis.MessageChannel = class extends Plain {
  constructor() {
    super();
    ports.push(this.port1, this.port2);
  }
};

/** What of the worker a test can see: how often one was started and ended. */
export interface Seen {
  started: number;
  ended: number;
  /** Tells that somebody has changed the workbook. */
  change(): void;
  /** Breaks the worker that was started last. */
  breakDown(): void;
}

function inProcessWorker(seen: Seen): StartedWorker {
  const { port1, port2 } = new MessageChannel();
  const close = (): void => [port1, port2].forEach((port: MessagePort) => port.close());
  seen.started += 1;
  expose(workerEntry, nodeEndpoint(port2));
  const entry: Remote<WorkerEntry> = wrap<WorkerEntry>(nodeEndpoint(port1));
  return {
    start: (host) => entry.start(host),
    broken: new Promise<never>((_, reject) => {
      seen.breakDown = () => reject(new Error('the worker broke down'));
    }),
    terminate: () => {
      seen.ended += 1;
      close();
    },
  };
}

/** Koers as the pane has it, on any workbook: the engine answers across a message channel, as a worker does. */
export function paneSide(workbook: Workbook): { readonly koers: Koers; readonly seen: Seen; readonly close: () => void } {
  const seen: Seen = { started: 0, ended: 0, change: () => undefined, breakDown: () => undefined };
  const ends: (() => void)[] = [];
  const koers = createKoers({
    workbook,
    selection: { current: () => Promise.resolve(undefined), watch: (_: (cell: SelectedCell) => void) => Promise.resolve(() => undefined) },
    changes: { watch: (listener) => ((seen.change = listener), Promise.resolve(() => undefined)) },
    startWorker: () => {
      const worker = inProcessWorker(seen);
      ends.push(worker.terminate);
      return worker;
    },
    today: () => today,
  });
  const close = (): void => {
    ends.forEach((end) => end());
    ports.splice(0).forEach((port) => port.close());
  };
  return { koers, seen, close };
}
