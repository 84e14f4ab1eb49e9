import type { Cell, SheetId, SheetSpec } from '../../src/spec/sheet-spec';
import { newXlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { withoutMarks } from '../../sample/without-marks';

/** A sheet as somebody typed it: rows of cells from A1. */
export interface UserSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
}

const ids: readonly SheetId[] = ['people', 'sales', 'measures', 'targets', 'schemes', 'components', 'tiers', 'assignments', 'periods', 'settings'];

function sheetSpec({ name, rows }: UserSheet, id: SheetId): SheetSpec {
  const cells = rows.flatMap((row, r) => row.flatMap((content, c): Cell[] => (content === null ? [] : [{ row: r + 1, column: c + 1, content }])));
  return { id, kind: 'input', name, widths: [], cells, tables: [], conditionalFormats: [], validations: [], charts: [], gridlines: true, print: { landscape: false } };
}

/** An .xlsx file of plain sheets without any mark of Koers. */
export async function userWorkbook(sheets: readonly UserSheet[]): Promise<Uint8Array> {
  const workbook = newXlsxWorkbook();
  await workbook.write(sheets.map((sheet, at) => sheetSpec(sheet, ids[at] ?? 'guide')));
  return withoutMarks(workbook.save());
}
