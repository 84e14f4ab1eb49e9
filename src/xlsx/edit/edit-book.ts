import { isDayCell, type NewValue, WorkbookFault } from '../../ports/workbook';
import { serialIn } from '../../spec/place/date-system';
import { changedBook } from '../book/book-changes';
import type { BookIndex, BookSheet } from '../book/book-index';
import { readBook } from '../book/book-index';
import { settleContentTypes } from '../package/content-types';
import type { Parts } from '../package/parts';
import { stagedParts } from '../package/parts';
import { dropCalculationChain } from '../write/calculation-chain';
import { isProtected } from '../write/kept-sheet';
import { styleSheetOf } from '../write/style-part';
import type { PartMaker } from '../write/write-sheet';
import type { Zip } from '../zip';
import type { CellEdit, DatedStyle, EditContent } from './set-cells';
import { isDate, setCells } from './set-cells';

/** Changes cells of existing sheets, all of them or none. */
export function editBook(zip: Zip, edit: (parts: Parts, book: BookIndex, made: PartMaker['made']) => void): void {
  const parts = stagedParts(zip);
  const book = readBook(parts);
  const made = new Map<string, string>();
  edit(parts, book, made);
  dropCalculationChain(parts, book);
  parts.set(book.part, changedBook(book, [], []));
  settleContentTypes(parts, made);
  parts.commit();
}

/** Sets cells of a sheet, unless it is protected. */
export function editSheet(parts: Parts, sheet: BookSheet, edits: readonly CellEdit[], dated?: DatedStyle): void {
  if (sheet.part === undefined) throw new WorkbookFault('notFound', sheet.name);
  const xml = parts.text(sheet.part);
  if (isProtected(xml)) throw new WorkbookFault('protected', `the sheet ${sheet.name} is protected`);
  parts.set(sheet.part, setCells(xml, sheet.part, edits, dated));
}

/** Sets cells of a sheet of which some are dates: those get a style that shows days. */
export function editDatedSheet(maker: PartMaker, book: BookIndex, sheet: BookSheet, edits: readonly CellEdit[]): void {
  if (!edits.some(({ content }) => isDate(content))) return editSheet(maker.parts, sheet, edits);
  const styles = styleSheetOf(maker, book);
  editSheet(maker.parts, sheet, edits, (style, format) => String(styles.sheet.dated(Number(style), format)));
  maker.parts.set(styles.part, styles.sheet.xml());
}

/** What a host was given for a cell, as the file holds it. */
export const contentOf = (value: NewValue, { date1904 }: BookIndex): EditContent => (isDayCell(value) ? { serial: serialIn(value.day, date1904), format: value.format } : value);

/** The sheet with this name. */
export function sheetNamed(book: BookIndex, name: string): BookSheet {
  const sheet = book.sheets.find((s) => s.name.toLowerCase() === name.toLowerCase());
  if (sheet === undefined) throw new WorkbookFault('notFound', name);
  return sheet;
}
