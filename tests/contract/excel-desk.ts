import type { ExcelOptions, SimulatedExcel } from '../../sandbox/node/start-excel';
import { startExcel } from '../../sandbox/node/start-excel';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import type { Workbook } from '../../src/ports/workbook';
import type { Desk } from './desk';

export interface ExcelDesk extends Desk {
  readonly excel: SimulatedExcel;
}

/** Makes the Office.js of a simulated Excel the one that the add-in finds. */
export function useExcel(excel: SimulatedExcel): void {
  Object.assign(globalThis, { Excel: excel.Excel, Office: excel.Office, OfficeExtension: excel.OfficeExtension });
}

/** A workbook in the simulated Excel, under the genuine Office.js. */
export async function excelDesk(options: ExcelOptions): Promise<ExcelDesk> {
  const excel = await startExcel(options);
  useExcel(excel);
  return deskOn(excel, excelWorkbook());
}

function deskOn(excel: SimulatedExcel, workbook: Workbook): ExcelDesk {
  const { book } = excel;
  const sheet = (name: string) => book.sheet(name) ?? fail(name);
  return {
    excel,
    workbook,
    rename: async (name, to) => book.user.renameSheet(name, to),
    copy: async (name) => sheet(name).Copy('End', null).Name,
    protect: async (name) => sheet(name).Protection.Protect(null, null),
    protectBook: async () => book.Protection.Protect(null),
    type: async (name, cell, formula) => void (sheet(name).GetRange(cell).Formulas = [[formula]]),
    formula: async (name, cell) => String((sheet(name).GetRange(cell).Formulas as unknown[][])[0]?.[0]).slice(1),
    numberFormat: async (name, cell) => String((sheet(name).GetRange(cell).NumberFormat as unknown[][])[0]?.[0]),
    close: () => excel.close(),
  };
}

const fail = (name: string): never => {
  throw new Error(`there is no sheet ${name}`);
};
