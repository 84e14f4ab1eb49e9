import type { SimulatedExcel } from '../../sandbox/node/start-excel';
import { startExcel } from '../../sandbox/node/start-excel';

/** A simulated Excel whose genuine library the test calls as an add-in would. */
export async function openExcel(): Promise<SimulatedExcel> {
  const excel = await startExcel();
  Object.assign(globalThis, { Excel: excel.Excel, Office: excel.Office, OfficeExtension: excel.OfficeExtension });
  return excel;
}

/** Works on the first sheet in one batch. */
export const onSheet = <T>(excel: SimulatedExcel, work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>): Promise<T> =>
  excel.Excel.run(async (context) => {
    const result = await work(context.workbook.worksheets.getFirst(), context);
    await context.sync();
    return result;
  });

/** The code with which Excel refuses; fails the test when it does not. */
export async function refusal(work: Promise<unknown>): Promise<string> {
  const problem = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  return problem === undefined ? 'accepted' : String((problem as { code?: unknown }).code);
}
