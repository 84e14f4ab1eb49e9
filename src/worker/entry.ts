import { proxy, type Remote } from 'comlink';
import type { WorkerEntry } from '../app/engine/engine';
import { engineOn } from '../app/engine/engine-on';
import { remoteProgress, remoteWorkbook } from '../app/engine/remote-workbook';
import type { HostSide } from '../app/host-side';

/** The inside of the worker: takes the host's side, and gives the engine that calculates on it. */
export const workerEntry: WorkerEntry = {
  start: (host: Remote<HostSide>) => proxy(engineOn(remoteWorkbook(host), remoteProgress(host))),
};
