import type { CellBlock } from '../ports/cell-block';
import type { Progress } from '../ports/progress';
import { silentProgress } from '../ports/progress';
import type { Area, Workbook } from '../ports/workbook';
import { WorkbookFault } from '../ports/workbook';
import type { BookIndex, BookSheet } from './book/book-index';
import { readBook } from './book/book-index';
import { bookTables } from './book/book-tables';
import type { Parts } from './package/parts';
import { stagedParts } from './package/parts';
import { isKind } from './package/relationships';
import { cellBlocks } from './read-blocks';
import { bookOutline } from './read-outline';
import type { ScannedSheet } from './scan-sheet';
import { scanSheet } from './scan-sheet';
import type { SharedStrings } from './scan-strings';
import { noSharedStrings, scanSharedStrings } from './scan-strings';
import { attribute, child } from './xml/outline';
import type { Zip } from './zip';
import { utf8Xml } from './zip';

/** The reading half of a workbook on an .xlsx package. */
export interface XlsxReader extends Pick<Workbook, 'outline' | 'read'> {
  /** Forgets what was read; needed after the package was changed, and frees memory. */
  forget(): void;
}

/**
 * Reads the workbook in a package. Each sheet is unpacked and scanned once, and kept at some 11 bytes a filled cell until
 * `forget`. Throws a `WorkbookFault` at the first call when the package is not a workbook that can be read.
 */
export function xlsxReader(zip: Zip): XlsxReader {
  let book: OpenBook | undefined;
  const open = (): OpenBook => (book ??= openBook(zip));
  return {
    outline: () => settle(() => bookOutline(open().index, bookTables(open().parts, open().index), (sheet) => open().scanned(sheet))),
    read: (area, progress) => readArea(open, area, progress),
    forget: () => {
      book = undefined;
    },
  };
}

/** Faults of the calculation become rejections. */
async function settle<T>(calculate: () => T): Promise<T> {
  return calculate();
}

interface OpenBook {
  readonly parts: Parts;
  readonly index: BookIndex;
  readonly strings: () => SharedStrings;
  readonly scanned: (sheet: BookSheet) => ScannedSheet;
}

function openBook(zip: Zip): OpenBook {
  const parts = stagedParts(zip);
  const index = readBook(parts);
  const kept = new Map<string, ScannedSheet>();
  let strings: SharedStrings | undefined;
  const sharedStrings = (): SharedStrings => (strings ??= readStrings(zip, index));
  const scanned = ({ part }: BookSheet): ScannedSheet => {
    if (part === undefined) throw new WorkbookFault('damaged', 'a sheet without cells was read');
    const known = kept.get(part);
    if (known !== undefined) return known;
    const fresh = scanSheet(utf8Xml(zip.bytes(part)), { date1904: index.date1904, sharedCount: sharedStrings().count, zeroIsPlaceholder: hasPlaceholders(index) });
    kept.set(part, fresh);
    return fresh;
  };
  return { parts, index, strings: sharedStrings, scanned };
}

// The XlsxWriter family stores 0 for every formula it writes and leaves the calculation to Excel, which puts its own
// version here as soon as it saves.
const placeholderVersion = '124519';

function hasPlaceholders({ root }: BookIndex): boolean {
  const settings = child(root, 'calcPr');
  return settings !== undefined && attribute(settings, 'calcId') === placeholderVersion && attribute(settings, 'fullCalcOnLoad') === '1';
}

function readStrings(zip: Zip, index: BookIndex): SharedStrings {
  const part = index.relationships.find((relationship) => isKind(relationship, 'sharedStrings'))?.part;
  return part !== undefined && zip.has(part) ? scanSharedStrings(utf8Xml(zip.bytes(part))) : noSharedStrings;
}

async function* readArea(open: () => OpenBook, area: Area, progress: Progress = silentProgress): AsyncGenerator<CellBlock> {
  const book = open();
  const sheet = book.index.sheets.find(({ name }) => name.toLowerCase() === area.sheet.toLowerCase());
  if (sheet === undefined) throw new WorkbookFault('notFound', area.sheet);
  const { cells, texts } = book.scanned(sheet);
  const strings = book.strings();
  const text = (id: number): string => (id < strings.count ? strings.text(id) : (texts[id - strings.count] ?? ''));
  for (const block of cellBlocks({ cells, text, date1904: book.index.date1904 }, area)) {
    progress.checkCancelled();
    yield block;
    progress.report('reading', block.top + block.rows - area.top, area.bottom - area.top + 1);
  }
}
