import { createKoers } from '../app/client/create-koers';
import type { Koers } from '../app/client/koers';
import { startedWorker } from '../app/client/started-worker';
import { excelSurroundings } from './wiring';

/** Koers on the workbook that is open in Excel; its worker starts when something is first calculated. */
export const startKoers = (): Koers =>
  createKoers({
    ...excelSurroundings(),
    startWorker: () => startedWorker(new Worker(new URL('../worker/main.ts', import.meta.url), { name: 'koers' })),
  });
