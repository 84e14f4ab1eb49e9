import { ownershipName, copyName } from '../../spec/place/ownership-mark';
import { rangeName } from '../../spec/place/cell-reference';
import type { Range } from '../../spec/sheet-spec';
import type { ExcelBook, ExcelTable } from '../book/excel-book';
import { rangeOf } from '../book/excel-book';
import { inExcel } from '../host/in-excel';
import type { TableNow } from '../shape/table-shape';
import type { PlannedSheet, WritePlan } from '../write/plan-sheets';
import { copySheetName, copyTableName, madeName, writingMark } from './marks';

/** A sheet as it is before it is written. */
export interface SheetBefore {
  readonly id: string;
  readonly used: Range;
  readonly tables: readonly TableNow[];
}

/**
 * Begins a write: keeps a copy of each own sheet that will be rewritten, makes the new ones, and leaves the mark of a write
 * under way. Two syncs, however many sheets.
 */
export function begin({ sheets }: WritePlan, book: ExcelBook): Promise<readonly SheetBefore[]> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const existing = sheets.flatMap((sheet) => (sheet.existing ? [loadSheet(worksheets.getItem(sheet.existing.id), sheet.oldTables)] : []));
    await context.sync();
    context.runtime.enableEvents = false;
    context.application.suspendScreenUpdatingUntilNextSync();
    const made = secure(context.workbook, sheets, book);
    await context.sync();
    const before = existing.map(readSheet);
    return sheets.map(({ existing: old }, i) => before.find(({ id }) => id === old?.id) ?? { id: made[i]!.id, used: { top: 1, left: 1, bottom: 1, right: 1 }, tables: [] });
  });
}

interface LoadedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly tables: readonly ExcelTable[];
  readonly headers: readonly Excel.Range[];
}

/** Asks for what a sheet uses and for the headers of its tables. */
export function loadSheet(sheet: Excel.Worksheet, tables: readonly ExcelTable[]): LoadedSheet {
  const used = sheet.getUsedRange();
  const headers = tables.map(({ range: { top, left, right } }) => sheet.getRange(rangeName({ top, left, bottom: top, right })));
  sheet.load('id');
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  headers.forEach((range) => range.load('values'));
  return { sheet, used, tables, headers };
}

/** What was asked for, after a sync. */
export function readSheet({ sheet, used, tables, headers }: LoadedSheet): SheetBefore {
  const named = tables.map(({ name, range, hasTotals }, i) => ({ name, range, hasTotals, headers: (headers[i]!.values[0] ?? []).map(String) }));
  return { id: sheet.id, used: rangeOf(used), tables: named };
}

/** Gives the new sheets by the place of their plan. */
function secure(workbook: Excel.Workbook, sheets: readonly PlannedSheet[], book: ExcelBook): readonly (Excel.Worksheet | undefined)[] {
  const { worksheets, names } = workbook;
  const hide = (name: string, sheet: Excel.Worksheet): void => void (names.add(name, sheet.getRange('A1')).visible = false);
  for (const sheet of sheets) if (sheet.existing !== undefined) keepCopy(worksheets.getItem(sheet.existing.id), sheet, hide);
  const made = sheets.map(({ existing, spec }) => (existing === undefined ? worksheets.add(madeName(spec.id)) : undefined));
  // The mark follows the copies: with it they are complete.
  hide(writingMark, worksheets.getItem(book.sheets[0]!.id));
  sheets.forEach(({ spec, name }, i) => {
    const sheet = made[i];
    if (sheet === undefined) return;
    const mark = ownershipName(spec.id);
    if (book.names.some((one) => one.name.toLowerCase() === mark.toLowerCase())) names.getItem(mark).delete();
    hide(mark, sheet);
    hide(madeName(spec.id), sheet);
    sheet.name = name;
    sheet.load('id');
  });
  return made;
}

function keepCopy(own: Excel.Worksheet, { spec, oldTables }: PlannedSheet, hide: (name: string, sheet: Excel.Worksheet) => void): void {
  const copy = own.copy('End');
  copy.name = copySheetName(spec.id);
  copy.visibility = 'VeryHidden';
  hide(copyName(spec.id), copy);
  for (const { name, range } of oldTables) copy.getRange(rangeName(range)).getTables(false).getFirst().name = copyTableName(name);
}
