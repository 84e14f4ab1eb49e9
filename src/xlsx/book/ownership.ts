import { copiedId, markedId, ownershipName } from '../../spec/place/ownership-mark';
import type { SheetId } from '../../spec/sheet-spec';
import { sheetOfReference } from '../../spec/place/sheet-reference';
import type { BookIndex, BookSheet } from './book-index';

/** The sheet that carries the mark of `id`. A copied sheet only has a local name, and so is the user's. */
export function ownedSheet(book: BookIndex, id: SheetId): BookSheet | undefined {
  const name = book.names.find((n) => n.sheetIndex === undefined && n.name.toLowerCase() === ownershipName(id).toLowerCase());
  const sheet = name && sheetOfReference(name.text)?.toLowerCase();
  return sheet === undefined ? undefined : book.sheets.find((s) => s.part !== undefined && s.name.toLowerCase() === sheet);
}

/** Which own sheet a sheet is; undefined = the user's. */
export const sheetOwner = (book: BookIndex, sheet: BookSheet): SheetId | undefined => markOn(book, sheet, markedId);

/** True for a copy that Koers in Excel keeps to be able to put a sheet back: nobody's table, and not to be shown. */
export const isKeptCopy = (book: BookIndex, sheet: BookSheet): boolean => markOn(book, sheet, copiedId) !== undefined;

function markOn(book: BookIndex, sheet: BookSheet, idOf: (name: string) => SheetId | undefined): SheetId | undefined {
  const on = book.names.filter((n) => n.sheetIndex === undefined && sheetOfReference(n.text)?.toLowerCase() === sheet.name.toLowerCase());
  return on.map((n) => idOf(n.name)).find((id) => id !== undefined);
}
