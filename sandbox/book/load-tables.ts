import type { BookIndex } from '../../src/xlsx/book/book-index';
import { bookTables } from '../../src/xlsx/book/book-tables';
import type { Parts } from '../../src/xlsx/package/parts';
import { attribute, child, listed, outlineXml } from '../../src/xlsx/xml/outline';
import { Table } from '../model/tables/table';
import type { Workbook } from '../model/workbook';

/** Makes the tables of a file. */
export function loadTables(book: Workbook, parts: Parts, index: BookIndex): void {
  for (const { name, part, sheet, range, hasHeader, totalsRows } of bookTables(parts, index)) {
    const root = outlineXml(parts.text(part), part);
    const { top, left, bottom, right } = range;
    const table = new Table(book.sheets[sheet.index]!, { row: top - 1, column: left - 1, rows: bottom - top + 1, columns: right - left + 1 }, name);
    const style = child(root, 'tableStyleInfo');
    const isOn = (flag: string): boolean => style !== undefined && attribute(style, flag) === '1';
    table.hasHeaders = hasHeader;
    table.hasTotals = totalsRows > 0;
    table.columns = listed(root, 'tableColumns', 'tableColumn').map((column) => table.newColumn(plainName(attribute(column, 'name') ?? '')));
    table.Style = (style && attribute(style, 'name')) ?? '';
    table.ShowFilterButton = child(root, 'autoFilter') !== undefined;
    Object.assign(table, { ShowBandedRows: isOn('showRowStripes'), ShowBandedColumns: isOn('showColumnStripes'), HighlightFirstColumn: isOn('showFirstColumn'), HighlightLastColumn: isOn('showLastColumn') });
    book.tables.push(table);
  }
}

/** A column name as it shows: line breaks are kept as _x000a_ in the file. */
export const plainName = (name: string): string => name.replace(/_x([\dA-Fa-f]{4})_/g, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
