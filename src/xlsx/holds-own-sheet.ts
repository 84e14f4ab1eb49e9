import type { SheetId } from '../spec/sheet-spec';
import { readBook } from './book/book-index';
import { ownedSheet } from './book/ownership';
import { stagedParts } from './package/parts';
import { openZip } from './zip';
import type { Codec } from './zip-codec';

/** True when the workbook has that own sheet of Koers. Reads the index only. Throws a `WorkbookFault` when it is no workbook. */
export const holdsOwnSheet = (bytes: Uint8Array, id: SheetId, codec?: Codec): boolean =>
  ownedSheet(readBook(stagedParts(openZip(bytes, codec))), id) !== undefined;
