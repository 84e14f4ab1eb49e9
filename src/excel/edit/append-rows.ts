import { type NewValue, WorkbookFault } from '../../ports/workbook';
import { rangeName } from '../../spec/place/cell-reference';
import type { Range } from '../../spec/sheet-spec';
import type { ExcelBook, ExcelTable } from '../book/excel-book';
import { type Announce, blank } from '../guard/edit';
import { inExcel } from '../host/in-excel';
import type { CellInput } from '../write/cell-input';
import { neededFormat, newInput } from './date-cells';

type NewRows = readonly (readonly NewValue[])[];

/** Rows for a table, in a workbook of this date system. */
export interface RowsToAppend {
  readonly name: string;
  readonly rows: NewRows;
  readonly date1904: boolean;
}

/** Adds rows below the last row of a table, which grows by them. Refused when that would cover cells in use. */
export async function appendRows(book: ExcelBook, { name, rows, date1904 }: RowsToAppend, announce: Announce): Promise<void> {
  const table = tableNamed(book, name);
  const { left, right } = table.range;
  const widest = rows.reduce((width, row) => Math.max(width, row.length), 0);
  if (widest > right - left + 1) throw new Error(`a row has more values than ${table.name} has columns`);
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(table.sheet);
    const last = sheet.getRange(rangeName({ ...table.range, top: table.range.bottom }));
    const below = sheet.getRange(rangeName({ ...table.range, top: table.range.bottom + 1, bottom: table.range.bottom + rows.length }));
    last.load('formulas,numberFormat');
    below.load('formulas');
    await context.sync();
    const start = isOneBlankRow(table, last.formulas) ? table.range.bottom : table.range.bottom + 1;
    const grown = { ...table.range, bottom: start + rows.length - 1 };
    if (below.formulas.slice(0, grown.bottom - table.range.bottom).some(isInUse)) throw new WorkbookFault('occupied', table.name);
    const added = { ...grown, top: start };
    // null leaves a cell as it is: empty, or with the formula of its column.
    const fresh = rows.map((row) => Array.from({ length: right - left + 1 }, (_, c) => newInput(row[c] ?? null, date1904)));
    announce({ cells: [{ sheet: table.sheet, range: added, former: blank(added), fresh }], table: { sheet: table.sheet, name: table.name, from: table.range, to: grown } });
    fill(sheet, table, { grown, rows, values: fresh, formats: last.numberFormat[0] ?? [] });
    await context.sync();
  });
}

/** The table with this name, where rows and columns can be added to it. */
export function tableNamed({ tables, sheets, isReadOnly }: ExcelBook, name: string): ExcelTable {
  const table = tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (table === undefined) throw new WorkbookFault('notFound', name);
  if (isReadOnly) throw new WorkbookFault('readOnly', 'Workbook.readOnly');
  if (sheets.find((sheet) => sheet.name === table.sheet)?.isProtected) throw new WorkbookFault('protected', table.sheet);
  if (table.hasTotals) throw new WorkbookFault('occupied', table.name);
  return table;
}

const isInUse = (row: readonly unknown[]): boolean => row.some((formula) => formula !== '');

const isOneBlankRow = ({ range, hasHeader }: ExcelTable, last: readonly (readonly unknown[])[]): boolean =>
  range.bottom - range.top + 1 - (hasHeader ? 1 : 0) === 1 && !last.some(isInUse);

/** What goes into the grown table, and the number formats of the row above. */
interface Filling {
  readonly grown: Range;
  readonly rows: NewRows;
  readonly values: (CellInput | null)[][];
  readonly formats: readonly unknown[];
}

// The table grows first, so that the new rows look like the others and the formulas of calculated columns come by themselves.
function fill(sheet: Excel.Worksheet, { name, range }: ExcelTable, { grown, rows, values, formats }: Filling): void {
  if (grown.bottom > range.bottom) sheet.tables.getItem(name).resize(rangeName(grown));
  const first = grown.bottom - rows.length + 1;
  const width = range.right - range.left + 1;
  if (first > range.bottom && range.bottom > range.top) sheet.getRange(rangeName({ ...grown, top: first })).copyFrom(rangeName({ ...range, top: range.bottom }), 'Formats');
  for (let c = 0; c < width; c += 1) formatDays(sheet, { ...grown, top: first, left: range.left + c, right: range.left + c }, rows.map((row) => row[c] ?? null), formats[c]);
  sheet.getRange(rangeName({ ...grown, top: first })).values = values;
}

/** A column whose rows above show no days gets the format of the first day; before the values, because in a cell for texts a number becomes a text. */
function formatDays(sheet: Excel.Worksheet, column: Range, values: readonly NewValue[], format: unknown): void {
  const needed = values.map((value) => neededFormat(value, format)).find((one) => one !== undefined);
  // One format for a whole range is allowed, whatever the type says.
  if (needed !== undefined) sheet.getRange(rangeName(column)).numberFormat = needed as unknown as string[][];
}
