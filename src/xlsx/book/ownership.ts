import type { SheetId } from '../../spec/sheet-spec';
import type { BookIndex, BookSheet } from './book-index';
import { quotedSheet, sheetOfReference } from './sheet-reference';

const mark = '_koers.';

/** The hidden name that says which own sheet a sheet is. */
export const ownershipName = (id: SheetId): string => mark + id;

export const ownershipReference = (sheet: string): string => `${quotedSheet(sheet)}!$A$1`;

/** The sheet that carries the mark of `id`. A copied sheet only has a local name, and so is the user's. */
export function ownedSheet(book: BookIndex, id: SheetId): BookSheet | undefined {
  const name = book.names.find((n) => n.sheetIndex === undefined && n.name.toLowerCase() === ownershipName(id).toLowerCase());
  const sheet = name && sheetOfReference(name.text)?.toLowerCase();
  return sheet === undefined ? undefined : book.sheets.find((s) => s.part !== undefined && s.name.toLowerCase() === sheet);
}

/** Which own sheet a sheet is; undefined = the user's. */
export function sheetOwner(book: BookIndex, sheet: BookSheet): SheetId | undefined {
  const isMark = (name: string): boolean => name.toLowerCase().startsWith(mark);
  const marks = book.names.filter((n) => n.sheetIndex === undefined && isMark(n.name));
  const found = marks.find((n) => sheetOfReference(n.text)?.toLowerCase() === sheet.name.toLowerCase());
  return found && (found.name.slice(mark.length) as SheetId);
}
