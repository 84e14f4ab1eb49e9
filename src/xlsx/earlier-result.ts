import type { SheetId } from '../spec/sheet-spec';
import type { TableId } from '../tables/schema';
import { type BookIndex, type BookSheet, readBook } from './book/book-index';
import { ownedSheet, sheetOwner } from './book/ownership';
import { type Parts, stagedParts } from './package/parts';
import { sheetStart } from './sheet/sheet-xml';
import { openZip } from './zip';
import type { Codec } from './zip-codec';

/**
 * What stands where a result is to go: an earlier result as it was written, one that was saved by another program since or
 * that holds sheets of its own, or something that is no result.
 */
export type EarlierResult = 'asWritten' | 'changed' | 'none';

interface Opened {
  readonly parts: Parts;
  readonly book: BookIndex;
}

/**
 * Whether a workbook is an earlier result with one of the own sheets `ids`, and whether something would be lost if it were made
 * again from a book with the sheets `source`. Excel and others write every sheet in words of their own, so a sheet in Koers's
 * words was not saved since. Reads the index and that sheet only. Throws a `WorkbookFault` when it is no workbook.
 */
export function earlierResult(bytes: Uint8Array, ids: readonly SheetId[], source: readonly string[] | undefined, codec?: Codec): EarlierResult {
  const { parts, book } = opened(bytes, codec);
  const sheet = ids.map((id) => ownedSheet(book, id)).find((one) => one !== undefined);
  if (!sheet?.part) return 'none';
  const known = new Set((source ?? book.sheets.map(({ name }) => name)).map((name) => name.toLowerCase()));
  const isKnown = book.sheets.every((one) => known.has(one.name.toLowerCase()) || isCalculated(book, one));
  return isKnown && parts.text(sheet.part).startsWith(sheetStart) ? 'asWritten' : 'changed';
}

/** The names of all sheets of a workbook. Throws a `WorkbookFault` when it is none. */
export const sheetNames = (bytes: Uint8Array, codec?: Codec): readonly string[] => opened(bytes, codec).book.sheets.map(({ name }) => name);

function opened(bytes: Uint8Array, codec: Codec | undefined): Opened {
  const parts = stagedParts(openZip(bytes, codec));
  return { parts, book: readBook(parts) };
}

/** The own sheets that every run makes anew; those of tables, such as the ledger, are the user's once made. */
const calculated: Readonly<Record<Exclude<SheetId, TableId | 'guide'>, true>> = {
  bonus: true, explanation: true, findings: true, kpiCheck: true, dashboard: true, kpiTeams: true, proof: true, letters: true, statements: true, cost: true, closing: true,
  comparison: true, agenda: true, functions: true,
};

function isCalculated(book: BookIndex, sheet: BookSheet): boolean {
  const owner = sheetOwner(book, sheet);
  return owner !== undefined && owner in calculated;
}
