import type { LocaleName } from '../model/locale';
import { Workbook } from '../model/workbook';
import { Worksheet } from '../model/worksheet';
import type { Visibility } from '../model/worksheet';
import type { BookIndex } from '../../src/xlsx/book/book-index';
import { readBook } from '../../src/xlsx/book/book-index';
import { stagedParts } from '../../src/xlsx/package/parts';
import type { Area } from '../../src/ports/workbook';
import { xlsxReader } from '../../src/xlsx/read';
import { attribute, listed } from '../../src/xlsx/xml/outline';
import { openZip } from '../../src/xlsx/zip';
import type { Codec } from '../../src/xlsx/zip-codec';
import { loadCells } from './load-cells';
import { loadCellDetails } from './load-details';
import { loadFormats } from './load-formats';
import { loadNames } from './load-names';
import { loadTables } from './load-tables';
import { loadLooks } from './looks/load-looks';

/** Cells of a sheet stand so far apart that the area around them cannot be held. */
export class TooSpread extends Error {}

/** Most cells of the area around what a sheet holds: all rows with 64 columns, say. */
const mostCells = 64 * 1_048_576;

export interface LoadOptions {
  readonly name?: string;
  readonly locale?: LocaleName;
  readonly codec?: Codec;
  /** Reads fonts, fills, sizes, rules, notes and charts as well; it takes about as long as the cells. */
  readonly looks?: boolean;
}

/**
 * Opens an .xlsx: cells, formulas with the values they had, number formats, tables, names, merges, which sheets are hidden and
 * which one is active. Fonts, fills, charts and the like are read when `looks` is set.
 */
export async function loadBook(bytes: Uint8Array, { name, locale, codec, looks = false }: LoadOptions = {}): Promise<Workbook> {
  const zip = openZip(bytes, codec);
  const parts = stagedParts(zip);
  const index = readBook(parts);
  const reader = xlsxReader(zip);
  const outline = await reader.outline();
  const book = new Workbook(locale, name);
  book.sheets.length = 0;
  book.isDate1904 = outline.date1904;
  book.isDate1904 = index.date1904;
  const formats = loadFormats(parts, index);
  for (const sheet of index.sheets) {
    const loaded = new Worksheet(book, sheet.name);
    loaded.fileName = sheet.name;
    book.sheets.push(loaded);
    const info = outline.sheets.find((one) => one.name === sheet.name);
    if (info?.used) mustBeHeld(info.used);
    if (info?.used) for await (const block of reader.read(info.used)) loadCells(loaded, block);
    if (sheet.part !== undefined) loadCellDetails(loaded, zip.bytes(sheet.part), formats);
    info?.merges.forEach(({ top, left, bottom, right }) => merge(loaded, { row: top - 1, column: left - 1, rows: bottom - top + 1, columns: right - left + 1 }));
  }
  reader.forget();
  loadTables(book, parts, index);
  loadNames(book, index);
  if (looks) loadLooks(book, parts, index);
  book.hasFileLooks = looks;
  book.fileSheets = index.sheets.map((sheet) => sheet.name);
  show(book, index);
  book.IsDirty = false;
  return book;
}

function mustBeHeld({ sheet, top, left, bottom, right }: Area): void {
  if ((bottom - top + 1) * (right - left + 1) > mostCells) throw new TooSpread(sheet);
}

// Merging is part of how cells look; a model without looks opens the file all the same.
function merge(sheet: Worksheet, box: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number }): void {
  const range = sheet.range(box) as { Merge?: (across: boolean) => void };
  range.Merge?.(false);
}

const visibilities: Readonly<Record<string, Visibility>> = { hidden: 'Hidden', veryHidden: 'VeryHidden' };

function show(book: Workbook, index: BookIndex): void {
  book.active = book.sheets[index.activeSheet] ?? book.sheets[0]!;
  book.selection = book.active.GetCell(0, 0);
  listed(index.root, 'sheets', 'sheet').forEach((element, i) => {
    const visibility = visibilities[attribute(element, 'state') ?? ''];
    if (visibility) book.sheets[i]!.Visibility = visibility;
  });
}
