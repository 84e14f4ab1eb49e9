import { startExcel } from '../../sandbox/node/start-excel';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import type { Workbook } from '../../src/ports/workbook';

/** The bytes of a workbook, opened in the simulated Excel under the genuine Office.js. */
export async function inExcel(file: Uint8Array): Promise<{ readonly workbook: Workbook; close(): void }> {
  const excel = await startExcel({ file });
  Object.assign(globalThis, { Excel: excel.Excel, Office: excel.Office, OfficeExtension: excel.OfficeExtension });
  return { workbook: excelWorkbook(), close: () => excel.close() };
}
