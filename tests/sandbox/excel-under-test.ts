import type { ExcelOptions, SimulatedExcel } from '../../sandbox/node/start-excel';
import { startExcel } from '../../sandbox/node/start-excel';

const started: SimulatedExcel[] = [];

/** A simulated Excel that is closed after the test file. */
export async function excel(options: ExcelOptions = {}): Promise<SimulatedExcel> {
  const simulated = await startExcel(options);
  started.push(simulated);
  return simulated;
}

export const closeAll = (): void => started.splice(0).forEach((simulated) => simulated.close());

/** What `Excel.run` failed with. */
export async function failure(run: () => Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await run();
  } catch (problem) {
    return problem as OfficeExtension.Error;
  }
  throw new Error('It did not fail.');
}

/** Waits until what was set in motion has arrived. */
export const settled = (milliseconds = 30): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
