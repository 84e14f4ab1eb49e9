import type { Workbook } from '../model/workbook';
import type { Worksheet } from '../model/worksheet';

/** A sheet of the model, and the same sheet as the file has it. */
export interface SheetPair {
  readonly sheet: Worksheet;
  readonly old: Worksheet;
}

/** The sheet of the file that a sheet came from, also when it was renamed. */
export function oldSheet(sheet: Worksheet, before: Workbook | undefined): Worksheet | undefined {
  return sheet.fileName === undefined ? undefined : before?.sheet(sheet.fileName);
}
