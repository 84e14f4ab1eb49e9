import type { Area, SheetInfo, WorkbookOutline } from '../../ports/workbook';
import type { Range } from '../../spec/sheet-spec';
import type { ExcelBook, ExcelSheet } from '../book/excel-book';
import { rangeOf } from '../book/excel-book';

/** The outline of the workbook; copies that Koers keeps are not in it. */
export async function readOutline(context: Excel.RequestContext, book: ExcelBook, date1904: boolean): Promise<WorkbookOutline> {
  const shown = book.sheets.filter(({ copyOf }) => copyOf === undefined);
  const loaded = shown.map(({ id }) => loadExtent(context.workbook.worksheets.getItem(id)));
  await context.sync();
  const names = new Set(shown.map(({ name }) => name));
  return {
    name: book.name,
    sheets: shown.map((sheet, i) => sheetInfo(sheet, loaded[i]!)),
    tables: book.tables
      .filter(({ sheet }) => names.has(sheet))
      .map(({ name, sheet, range, hasHeader, hasTotals }) => ({ name, area: areaOn(sheet, range), hasHeader, hasTotals })),
    date1904,
  };
}

interface Extent {
  readonly used: Excel.Range;
  readonly merges: Excel.RangeAreas;
}

function loadExtent(sheet: Excel.Worksheet): Extent {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const merges = sheet.getUsedRangeOrNullObject().getMergedAreasOrNullObject();
  merges.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  return { used, merges };
}

function sheetInfo({ name, isVisible, isProtected, owned }: ExcelSheet, { used, merges }: Extent): SheetInfo {
  return {
    name,
    visible: isVisible,
    merges: merges.isNullObject ? [] : merges.areas.items.map((area) => areaOn(name, rangeOf(area))),
    ...(used.isNullObject ? {} : { used: areaOn(name, rangeOf(used)) }),
    ...(owned ? { owned } : {}),
    ...(isProtected ? { isProtected } : {}),
  };
}

const areaOn = (sheet: string, range: Range): Area => ({ sheet, ...range });
