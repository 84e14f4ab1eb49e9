import { WorkbookFault } from '../../ports/workbook';
import { changedBook } from '../book/book-changes';
import type { BookIndex, BookSheet } from '../book/book-index';
import { readBook } from '../book/book-index';
import { settleContentTypes } from '../package/content-types';
import type { Parts } from '../package/parts';
import { stagedParts } from '../package/parts';
import { dropCalculationChain } from '../write/calculation-chain';
import { isProtected } from '../write/kept-sheet';
import type { Zip } from '../zip';
import type { CellEdit } from './set-cells';
import { setCells } from './set-cells';

/** Changes cells of existing sheets, all of them or none. */
export function editBook(zip: Zip, edit: (parts: Parts, book: BookIndex) => void): void {
  const parts = stagedParts(zip);
  const book = readBook(parts);
  edit(parts, book);
  dropCalculationChain(parts, book);
  parts.set(book.part, changedBook(book, [], []));
  settleContentTypes(parts, new Map());
  parts.commit();
}

/** Sets cells of a sheet, unless it is protected. */
export function editSheet(parts: Parts, sheet: BookSheet, edits: readonly CellEdit[]): void {
  if (sheet.part === undefined) throw new WorkbookFault('notFound', sheet.name);
  const xml = parts.text(sheet.part);
  if (isProtected(xml)) throw new WorkbookFault('protected', `the sheet ${sheet.name} is protected`);
  parts.set(sheet.part, setCells(xml, sheet.part, edits));
}

/** The sheet with this name. */
export function sheetNamed(book: BookIndex, name: string): BookSheet {
  const sheet = book.sheets.find((s) => s.name.toLowerCase() === name.toLowerCase());
  if (sheet === undefined) throw new WorkbookFault('notFound', name);
  return sheet;
}
