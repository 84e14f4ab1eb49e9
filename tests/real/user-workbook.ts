import type { Cell, SheetId, SheetSpec } from '../../src/spec/sheet-spec';
import { newXlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { withoutMarks } from '../../sample/without-marks';
import { csvSheet } from '../csv-workbook';

/** A sheet as somebody typed it: rows of cells from A1. */
export interface UserSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Blank cells that are merged: from this one, over so many columns. */
  readonly merged?: readonly { readonly row: number; readonly column: number; readonly across: number }[];
}

const ids: readonly SheetId[] = ['people', 'sales', 'measures', 'targets', 'schemes', 'components', 'tiers', 'assignments', 'periods', 'settings'];

function sheetSpec({ name, rows, merged = [] }: UserSheet, id: SheetId): SheetSpec {
  const cells = rows.flatMap((row, r) => row.flatMap((content, c): Cell[] => (content === null ? [] : [{ row: r + 1, column: c + 1, content }])));
  return { id, kind: 'input', name, widths: [], cells: [...cells, ...merged.map((cell): Cell => ({ ...cell, content: '' }))], tables: [], conditionalFormats: [], validations: [], charts: [], gridlines: true, print: { landscape: false } };
}

/** An .xlsx file of plain sheets without any mark of Koers. */
export async function userWorkbook(sheets: readonly UserSheet[]): Promise<Uint8Array> {
  const workbook = newXlsxWorkbook();
  await workbook.write(sheets.map((sheet, at) => sheetSpec(sheet, ids[at] ?? 'guide')));
  return withoutMarks(workbook.save());
}

/** A CSV file as a sheet on which every filled cell is text: opened in Excel without a thought for types. */
export const pastedCsv = (path: string): UserSheet => {
  const { name, cells } = csvSheet(path);
  return { name, rows: cells.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : null))) };
};

/** A sheet written out as lines of cells divided by ` | `, as people read tables. A number is a number cell, `-` is blank. */
export function sheetOf(name: string, ...lines: readonly string[]): UserSheet {
  const cellOf = (text: string): string | number | null => {
    if (text === '-') return null;
    return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  };
  return { name, rows: lines.map((line) => line.split(' | ').map((cell) => cellOf(cell.trim()))) };
}
