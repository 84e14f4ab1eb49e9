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

/** Leaves what was set in motion the time to arrive; also used to see that nothing arrives. */
export const settled = (milliseconds = 60): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits until something is so; the test's own time limit ends the waiting. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await settled(10);
}
