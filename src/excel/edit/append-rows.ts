import { WorkbookFault } from '../../ports/workbook';
import { rangeName } from '../../spec/place/cell-reference';
import type { Range } from '../../spec/sheet-spec';
import type { ExcelBook, ExcelTable } from '../book/excel-book';
import { inExcel } from '../host/in-excel';
import { textInput } from '../write/cell-input';

type NewRows = readonly (readonly (string | number | boolean | null)[])[];

/** Adds rows below the last row of a table, which grows by them. Refused when that would cover cells in use. */
export async function appendRows(book: ExcelBook, name: string, rows: NewRows): Promise<void> {
  const table = tableNamed(book, name);
  const { left, right } = table.range;
  const widest = rows.reduce((width, row) => Math.max(width, row.length), 0);
  if (widest > right - left + 1) throw new Error(`a row has more values than ${table.name} has columns`);
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(table.sheet);
    const last = sheet.getRange(rangeName({ ...table.range, top: table.range.bottom }));
    const below = sheet.getRange(rangeName({ ...table.range, top: table.range.bottom + 1, bottom: table.range.bottom + rows.length }));
    last.load('formulas');
    below.load('formulas');
    await context.sync();
    const start = isOneBlankRow(table, last.formulas) ? table.range.bottom : table.range.bottom + 1;
    const grown = { ...table.range, bottom: start + rows.length - 1 };
    if (below.formulas.slice(0, grown.bottom - table.range.bottom).some(isInUse)) throw new WorkbookFault('occupied', table.name);
    fill(sheet, table, grown, rows);
    await context.sync();
  });
}

function tableNamed({ tables, sheets, isReadOnly }: ExcelBook, name: string): ExcelTable {
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

// The table grows first, so that the new rows look like the others and the formulas of calculated columns come by themselves.
function fill(sheet: Excel.Worksheet, { name, range }: ExcelTable, grown: Range, rows: NewRows): void {
  if (grown.bottom > range.bottom) sheet.tables.getItem(name).resize(rangeName(grown));
  const first = grown.bottom - rows.length + 1;
  const width = range.right - range.left + 1;
  // null leaves a cell as it is: empty, or with the formula of its column.
  const values = rows.map((row) => Array.from({ length: width }, (_, c) => inputOf(row[c] ?? null)));
  if (first > range.bottom && range.bottom > range.top) sheet.getRange(rangeName({ ...grown, top: first })).copyFrom(rangeName({ ...range, top: range.bottom }), 'Formats');
  sheet.getRange(rangeName({ ...grown, top: first })).values = values;
}

const inputOf = (value: string | number | boolean | null): string | number | boolean | null => (typeof value === 'string' && value !== '' ? textInput(value) : value);
