import type { SheetId, SheetSpec } from '../../src/spec/sheet-spec';
import { newXlsxWorkbook, openXlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { openZip } from '../../src/xlsx/zip';
import type { Codec } from '../../src/xlsx/zip-codec';
import type { Workbook } from '../model/workbook';
import type { Worksheet } from '../model/worksheet';
import { loadBook } from './load-book';
import { writeEdits } from './save-edits';
import { settleNames, strangerId } from './save-names';
import { oldSheet, type SheetPair } from './save-pairs';
import { renameSheets } from './save-renames';
import { specOf } from './spec-of';
import { isKeptCopy, ownerOf } from './spec-of-owner';

export interface SaveOptions {
  /** The bytes that the book was loaded from. */
  readonly original?: Uint8Array;
  readonly codec?: Codec;
}

/**
 * The simulated workbook as an .xlsx. Own sheets, and sheets that the file did not have, are written from their spec; what a
 * spec cannot say (`beyondSpec` lists it) is lost on them. Of the other sheets of a loaded file the parts stay as they are, but
 * for cells that changed, tables that reach elsewhere or have other columns, and names of sheets. Left out: on those sheets looks
 * that changed or moved with their cells; sheets that were deleted, hidden or moved (`leftOut` names what the user would miss);
 * the order of new sheets among old ones; changed defined names of a loaded file; the hidden copies that Koers keeps for undo;
 * custom settings, pivot tables and everything else that the model does not know.
 */
export async function saveBook(book: Workbook, { original, codec }: SaveOptions = {}): Promise<Uint8Array> {
  const sheets = book.sheets.filter((sheet) => !isKeptCopy(book, sheet.Name));
  const before = original === undefined ? undefined : await loadBook(original, { ...(codec ? { codec } : {}), locale: book.locale.name, looks: book.hasFileLooks });
  const pairs = sheets.flatMap((sheet) => pairOf(sheet, before));
  const file = original === undefined ? newXlsxWorkbook(codec) : openXlsxWorkbook(renamedFile(original, pairs, codec), codec);
  await file.write(sheets.flatMap((sheet, i) => specToWrite(sheet, i, before)));
  const zip = openZip(file.save(), codec);
  writeEdits(zip, pairs.filter(({ sheet }) => ownerOf(book, sheet.Name) === undefined));
  return settleNames(zip.save(), book, { isNew: before === undefined, ...(codec ? { codec } : {}) });
}

function pairOf(sheet: Worksheet, before: Workbook | undefined): readonly SheetPair[] {
  const old = oldSheet(sheet, before);
  return old === undefined ? [] : [{ sheet, old }];
}

function renamedFile(original: Uint8Array, pairs: readonly SheetPair[], codec: Codec | undefined): Uint8Array {
  if (pairs.every(({ sheet, old }) => sheet.Name === old.Name)) return original;
  const zip = openZip(original, codec);
  renameSheets(zip, pairs);
  return zip.save();
}

/** The spec of a sheet that the file gets anew; nothing for one that stays as it is. */
function specToWrite(sheet: Worksheet, index: number, before: Workbook | undefined): readonly SheetSpec[] {
  const owner = ownerOf(sheet.book, sheet.Name);
  const old = oldSheet(sheet, before);
  if (old !== undefined && (owner === undefined || isUntouched(sheet, old))) return [];
  // Written as result, so that an own sheet of the user's is written over as well.
  return [{ ...specOf(sheet), id: owner ?? (strangerId(index) as SheetId), kind: 'result' }];
}

/** A sheet that says the same as when it was read is as it was. */
const isUntouched = (sheet: Worksheet, old: Worksheet): boolean => JSON.stringify(specOf(sheet)) === JSON.stringify(specOf(old));
