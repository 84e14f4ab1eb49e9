import type { SheetId, SheetSpec } from '../../src/spec/sheet-spec';
import type { CellChange } from '../../src/ports/workbook';
import { newXlsxWorkbook, openXlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import type { Codec } from '../../src/xlsx/zip-codec';
import type { Workbook } from '../model/workbook';
import type { Worksheet } from '../model/worksheet';
import { loadBook } from './load-book';
import { changedCells } from './save-changes';
import { settleNames, strangerId } from './save-names';
import { specOf } from './spec-of';
import { isKeptCopy, ownerOf } from './spec-of-owner';

export interface SaveOptions {
  /** The bytes that the book was loaded from. */
  readonly original?: Uint8Array;
  readonly codec?: Codec;
}

/**
 * The simulated workbook as an .xlsx, to look at in another program what Koers made of it. Own sheets, and sheets that the file
 * did not have, are written from their spec; what a spec cannot say (`beyondSpec` lists it) is lost on them. Of the other
 * sheets of a loaded file the parts stay as they are, and only values of cells that changed are written into them. Left out:
 * on those sheets formulas and looks that changed and rows that were inserted or deleted; sheets that were deleted, hidden,
 * renamed or moved; the order of new sheets among old ones; changed defined names of a loaded file; the hidden copies that
 * Koers keeps for undo; custom settings, pivot tables and everything else that the model does not know.
 */
export async function saveBook(book: Workbook, { original, codec }: SaveOptions = {}): Promise<Uint8Array> {
  const sheets = book.sheets.filter((sheet) => !isKeptCopy(book, sheet.Name));
  const before = original === undefined ? undefined : await loadBook(original, { ...(codec ? { codec } : {}), locale: book.locale.name, looks: book.hasFileLooks });
  const file = original === undefined ? newXlsxWorkbook(codec) : openXlsxWorkbook(original, codec);
  await file.write(sheets.flatMap((sheet, i) => specToWrite(sheet, i, before)));
  const changes = sheets.flatMap((sheet) => changesOf(sheet, before));
  if (changes.length > 0) await file.change(changes);
  return settleNames(file.save(), book, { isNew: before === undefined, ...(codec ? { codec } : {}) });
}

/** The spec of a sheet that the file gets anew; nothing for one that stays as it is. */
function specToWrite(sheet: Worksheet, index: number, before: Workbook | undefined): readonly SheetSpec[] {
  const owner = ownerOf(sheet.book, sheet.Name);
  const old = before?.sheet(sheet.Name);
  if (old !== undefined && (owner === undefined || isUntouched(sheet, old))) return [];
  // Written as result, so that an own sheet of the user's is written over as well.
  return [{ ...specOf(sheet), id: owner ?? (strangerId(index) as SheetId), kind: 'result' }];
}

/** A sheet that says the same as when it was read is as it was. */
const isUntouched = (sheet: Worksheet, old: Worksheet): boolean => JSON.stringify(specOf(sheet)) === JSON.stringify(specOf(old));

function changesOf(sheet: Worksheet, before: Workbook | undefined): readonly CellChange[] {
  const old = before?.sheet(sheet.Name);
  return old === undefined || ownerOf(sheet.book, sheet.Name) !== undefined ? [] : changedCells(sheet, old);
}
