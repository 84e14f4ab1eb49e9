import type { Range } from '../spec/sheet-spec';
import { ascii, Byte, cutShort, isMarkup, endsName, isNamed, nextTag, pastMarkup, prefixLength, tagEnd } from './scan-bytes';
import { scanCell } from './scan-cell';
import type { SheetCells } from './scan-cells';
import { cellCollector } from './scan-cells';
import { internerOf } from './scan-intern';
import { scanMerges } from './scan-merges';
import { scanIndex } from './scan-number';
import type { SheetScan } from './scan-state';
import { CellType } from './scan-state';
import { attributeEnd, attributeStart } from './scan-attribute';
import { scanRichText, scanText } from './scan-text';

/** What a sheet holds, in compact form. */
export interface ScannedSheet {
  readonly cells: SheetCells;
  /** Texts that are not shared strings; text number `sharedCount + i` is `texts[i]`. */
  readonly texts: readonly string[];
  readonly merges: readonly Range[];
}

export interface ScanOptions {
  readonly date1904: boolean;
  /** How many shared strings the workbook has. */
  readonly sharedCount: number;
  /** True when a formula with the value 0 was never calculated. */
  readonly zeroIsPlaceholder: boolean;
}

const names = { sheetData: ascii('sheetData'), row: ascii('row'), r: ascii('r') };
const letterC = 99;

// A cell takes some 40 bytes of XML in the leanest files.
const bytesPerCell = 40;

/** Reads every cell and merge of a sheet part in one pass, whatever its `dimension` says. */
export function scanSheet(bytes: Uint8Array, options: ScanOptions): ScannedSheet {
  const prefix = prefixLength(bytes);
  const scan = newScan(bytes, prefix, options);
  const open = findSheetData(bytes, prefix);
  const start = tagEnd(bytes, open) + 1;
  const end = bytes[start - 2] === Byte.slash ? start : scanRows(scan, start);
  return { cells: scan.cells.finish(), texts: scan.texts.texts, merges: scanMerges(bytes, end, prefix) };
}

function newScan(bytes: Uint8Array, prefix: number, options: ScanOptions): SheetScan {
  const isRich = (from: number): boolean => bytes[from] === Byte.less && !isMarkup(bytes, from);
  return {
    bytes,
    prefix,
    ...options,
    texts: internerOf(bytes, (from, to) => (isRich(from) ? scanRichText(bytes, from, to, prefix) : scanText(bytes, from, to))),
    cells: cellCollector(Math.ceil(bytes.length / bytesPerCell) + 16),
    row: 0,
    column: 0,
    type: CellType.number,
    valueFrom: -1,
    valueTo: -1,
    hasFormula: false,
    isInline: false,
  };
}

function findSheetData(bytes: Uint8Array, prefix: number): number {
  for (let at = bytes.indexOf(Byte.less); at >= 0; ) {
    if (isNamed(bytes, at + 1 + prefix, names.sheetData)) return at;
    at = bytes.indexOf(Byte.less, isMarkup(bytes, at) ? pastMarkup(bytes, at) : at + 1);
  }
  throw cutShort();
}

/** Reads rows until `</sheetData>`; a row or cell that does not say where it is follows the one before. */
function scanRows(scan: SheetScan, from: number): number {
  const { bytes, prefix } = scan;
  let at = from;
  for (;;) {
    at = nextTag(bytes, at);
    const name = at + 1 + prefix;
    if (bytes[name] === letterC && endsName(bytes[name + 1]!)) at = scanCell(scan, at);
    else if (bytes[at + 1] === Byte.slash && isNamed(bytes, name + 1, names.sheetData)) return at;
    else if (isMarkup(bytes, at)) at = pastMarkup(bytes, at);
    else {
      const end = tagEnd(bytes, at);
      if (isNamed(bytes, name, names.row)) startRow(scan, at, end);
      at = end + 1;
    }
  }
}

function startRow(scan: SheetScan, at: number, end: number): void {
  const from = attributeStart(scan.bytes, at, end, names.r);
  scan.row = from < 0 ? scan.row + 1 : scanIndex(scan.bytes, from, attributeEnd(scan.bytes, from, end));
  scan.column = 0;
}
