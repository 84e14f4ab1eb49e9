import type { Range } from '../../spec/sheet-spec';
import { copiedId, markedId } from '../../spec/place/ownership-mark';
import { madeId, isOfState, restoringMark } from '../guard/marks';
import { sheetOfReference } from '../../spec/place/sheet-reference';
import type { SheetId } from '../../spec/sheet-spec';

export interface ExcelSheet {
  readonly id: string;
  readonly name: string;
  readonly isVisible: boolean;
  readonly isProtected: boolean;
  /** Which own sheet of Koers it is; undefined = the user's. */
  readonly owned: SheetId | undefined;
  /** Which own sheet it is a copy of, kept to put that sheet back. */
  readonly copyOf: SheetId | undefined;
  /** Which own sheet it became in the last write, which can still be undone. */
  readonly madeFor: SheetId | undefined;
}

export interface ExcelName {
  readonly name: string;
  /** The sheet it points at; undefined when that is gone, or when it names no cell. */
  readonly sheet: string | undefined;
}

export interface ExcelTable {
  readonly name: string;
  readonly sheet: string;
  /** Header, body and totals row. */
  readonly range: Range;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
}

/** What the workbook is, without its cells. */
export interface ExcelBook {
  /** The file's name. */
  readonly name: string;
  readonly sheets: readonly ExcelSheet[];
  readonly names: readonly ExcelName[];
  readonly tables: readonly ExcelTable[];
  readonly isReadOnly: boolean;
  /** True when sheets cannot be added or removed. */
  readonly isLocked: boolean;
  /** True while a write is under way or being put back, or when one was cut off. */
  readonly isWriting: boolean;
  /** True when the sheets are being put back. */
  readonly isRestoring: boolean;
}

/** Reads what the workbook is: two syncs, however many sheets and tables there are. */
export async function readBook(context: Excel.RequestContext): Promise<ExcelBook> {
  const { workbook } = context;
  const { worksheets, names, tables } = workbook;
  workbook.load('name,readOnly');
  workbook.protection.load('protected');
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  names.load('items/name,items/formula,items/scope');
  tables.load('items/name,items/showHeaders,items/showTotals,items/worksheet/name');
  await context.sync();
  const ranges = tables.items.map((table) => table.getRange());
  ranges.forEach((range) => range.load('rowIndex,columnIndex,rowCount,columnCount'));
  if (ranges.length > 0) await context.sync();
  const marks = names.items.filter(({ scope }) => scope === 'Workbook').map(nameOf);
  return {
    name: workbook.name,
    sheets: worksheets.items.map((sheet) => sheetOf(sheet, marks)),
    names: marks,
    tables: tables.items.map(({ name, showHeaders, showTotals, worksheet }, i) => ({ name, sheet: worksheet.name, range: rangeOf(ranges[i]!), hasHeader: showHeaders, hasTotals: showTotals })),
    isReadOnly: workbook.readOnly,
    isLocked: workbook.protection.protected,
    isWriting: marks.some(({ name }) => isOfState(name)),
    isRestoring: marks.some(({ name }) => name.toLowerCase() === restoringMark),
  };
}

const nameOf = ({ name, formula }: Excel.NamedItem): ExcelName => ({ name, sheet: sheetOfReference(String(formula).replace(/^=/, '')) });

function sheetOf({ id, name, visibility, protection }: Excel.Worksheet, names: readonly ExcelName[]): ExcelSheet {
  const on = names.filter(({ sheet }) => sheet?.toLowerCase() === name.toLowerCase()).map((mark) => mark.name);
  const first = (idOf: (name: string) => SheetId | undefined): SheetId | undefined => on.map(idOf).find((found) => found !== undefined);
  return { id, name, isVisible: visibility === 'Visible', isProtected: protection.protected, owned: first(markedId), copyOf: first(copiedId), madeFor: first(madeId) };
}

/** A range of Excel as rows and columns from 1. */
export function rangeOf({ rowIndex, columnIndex, rowCount, columnCount }: Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>): Range {
  return { top: rowIndex + 1, left: columnIndex + 1, bottom: rowIndex + rowCount, right: columnIndex + columnCount };
}

/** A range of a sheet. */
export const rangeIn = (sheet: Excel.Worksheet, { top, left, bottom, right }: Range): Excel.Range =>
  sheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1);
