import type { Area, SheetInfo, TableInfo, WorkbookOutline } from '../ports/workbook';
import type { Range, SheetId } from '../spec/sheet-spec';
import type { BookIndex, BookSheet } from './book/book-index';
import type { BookTable } from './book/book-tables';
import { isKeptCopy, sheetOwner } from './book/ownership';
import type { ScannedSheet } from './scan-sheet';

/** The outline of a workbook; `scanned` gives what a sheet holds, for those that hold cells. */
export function bookOutline(book: BookIndex, tables: readonly BookTable[], scanned: (sheet: BookSheet) => ScannedSheet): WorkbookOutline {
  const shown = book.sheets.filter((sheet) => !isKeptCopy(book, sheet));
  return {
    sheets: shown.map((sheet) => sheetInfo(sheet, sheetOwner(book, sheet), sheet.part === undefined ? undefined : scanned(sheet))),
    tables: tables.filter(({ sheet }) => shown.includes(sheet)).map(tableInfo),
    date1904: book.date1904,
  };
}

function sheetInfo(sheet: BookSheet, owned: SheetId | undefined, scanned: ScannedSheet | undefined): SheetInfo {
  const used = scanned?.cells.used;
  return {
    name: sheet.name,
    visible: sheet.isVisible,
    merges: (scanned?.merges ?? []).map((merge) => areaOn(sheet, merge)),
    ...(used ? { used: areaOn(sheet, used) } : {}),
    ...(owned ? { owned } : {}),
  };
}

function tableInfo(table: BookTable): TableInfo {
  return { name: table.name, area: areaOn(table.sheet, table.range), hasHeader: table.hasHeader, hasTotals: table.totalsRows > 0 };
}

const areaOn = (sheet: BookSheet, { top, left, bottom, right }: Range): Area => ({ sheet: sheet.name, top, left, bottom, right });
