import { createKoers, type Surroundings } from '../app/client/create-koers';
import type { Koers } from '../app/client/koers';
import { startedWorker } from '../app/client/started-worker';
import { excelChanges } from '../excel/excel-changes';
import { excelSelection } from '../excel/excel-selection';
import { excelWorkbook } from '../excel/excel-workbook';

const millisecondsPerDay = 86_400_000;
const unixEpoch = 25_569;

/** The local calendar day, as Excel counts days. */
function today(): number {
  const now = new Date();
  return unixEpoch + Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / millisecondsPerDay;
}

/** Excel as Koers reaches it. */
const excelSurroundings = (): Omit<Surroundings, 'startWorker'> => ({ workbook: excelWorkbook(), selection: excelSelection(), changes: excelChanges(), today });

/** Koers on the workbook that is open in Excel; its worker starts when something is first calculated. */
export const startKoers = (): Koers =>
  createKoers({
    ...excelSurroundings(),
    startWorker: () => startedWorker(new Worker(new URL('../worker/main.ts', import.meta.url), { name: 'koers' })),
  });
