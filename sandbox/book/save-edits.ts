import type { BookIndex, BookSheet } from '../../src/xlsx/book/book-index';
import { readBook } from '../../src/xlsx/book/book-index';
import { bookTables, type BookTable } from '../../src/xlsx/book/book-tables';
import { editBook } from '../../src/xlsx/edit/edit-book';
import { type CellEdit, isDate, setCells } from '../../src/xlsx/edit/set-cells';
import { rowCells, sheetRows } from '../../src/xlsx/edit/sheet-rows';
import { type Parts, stagedParts } from '../../src/xlsx/package/parts';
import { styleSheetOf } from '../../src/xlsx/write/style-part';
import type { Zip } from '../../src/xlsx/zip';
import { cellEdits } from './save-cells';
import { makeWay } from './save-formulas';
import type { SheetPair } from './save-pairs';
import { tablePart } from './save-tables';

/** Writes what the user and Koers changed on sheets of the user into their parts: cells, and the reach and columns of tables. */
export function writeEdits(zip: Zip, pairs: readonly SheetPair[]): void {
  const edited = pairs.map((pair) => ({ pair, edits: cellEdits(pair) }));
  const tables = changedTables(zip, pairs);
  if (tables.length === 0 && edited.every(({ edits }) => edits.length === 0)) return;
  editBook(zip, (parts, book, made) => {
    const styles = edited.some(({ edits }) => edits.some(({ content }) => isDate(content))) ? styleSheetOf({ parts, made }, book) : undefined;
    for (const { pair, edits } of edited) {
      const sheet = sheetOf(book, pair);
      if (edits.length === 0 || sheet?.part === undefined) continue;
      const xml = makeWay(parts.text(sheet.part), edits, pair.old);
      const styled = withStyles(edits, xml, sheet, bookTables(parts, book));
      parts.set(sheet.part, setCells(xml, sheet.part, styled, (style, format) => String(styles?.sheet.dated(Number(style), format) ?? style)));
    }
    if (styles) parts.set(styles.part, styles.sheet.xml());
    for (const { part, xml } of tables) parts.set(part, xml);
  });
}

const sheetOf = ({ sheets }: BookIndex, { sheet }: SheetPair): BookSheet | undefined => sheets.find(({ name }) => name === sheet.Name);

/** The parts of tables that reach elsewhere or have other columns now. */
function changedTables(zip: Zip, pairs: readonly SheetPair[]): readonly { readonly part: string; readonly xml: string }[] {
  const parts: Parts = stagedParts(zip);
  return bookTables(parts, readBook(parts)).flatMap((found) => {
    const pair = pairs.find(({ sheet }) => sheet.Name === found.sheet.name);
    const table = pair?.sheet.book.tables.find(({ sheet, name }) => sheet === pair.sheet && name === found.name);
    if (!table) return [];
    const xml = parts.text(found.part);
    const after = tablePart(xml, found, table);
    return after === xml ? [] : [{ part: found.part, xml: after }];
  });
}

/** Cells below a table look like its last row when they are new. */
function withStyles(edits: readonly CellEdit[], xml: string, sheet: BookSheet, tables: readonly BookTable[]): readonly CellEdit[] {
  const below = tables.filter((table) => table.sheet.part === sheet.part).map(({ range }) => ({ range, styles: stylesOfRow(xml, sheet, range.bottom) }));
  return edits.map((edit) => {
    const over = below.find(({ range }) => edit.row > range.bottom && edit.column >= range.left && edit.column <= range.right);
    const style = over?.styles.get(edit.column);
    return style === undefined || edit.content === null ? edit : { ...edit, style };
  });
}

function stylesOfRow(xml: string, { part = '' }: BookSheet, row: number): ReadonlyMap<number, string> {
  const rows = sheetRows(xml, part);
  return new Map(rowCells(rows.row(row)?.inside ?? '', rows.prefix).map(({ column, style }) => [column, style]));
}
