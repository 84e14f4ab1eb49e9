import { WorkbookFault } from '../ports/workbook';
import { ascii, Byte, cutShort, isSpace, startsWith } from './scan-bytes';
import { scanIndex } from './scan-number';
import type { SheetScan } from './scan-state';
import { CellType } from './scan-state';
import { scanText } from './scan-text';

const typeNames = new Map<string, CellType>([
  ['n', CellType.number],
  ['s', CellType.shared],
  ['str', CellType.text],
  ['b', CellType.boolean],
  ['e', CellType.error],
  ['d', CellType.date],
]);

const inlineString = ascii('inlineStr');
const letterN = 110;
const letterR = 114;
const letterS = 115;
const letterT = 116;

/** Understands `r` and `t`, passes over the others and returns where the tag ends. */
export function cellAttributes(scan: SheetScan, at: number): number {
  const { bytes } = scan;
  const end = bytes.length;
  for (let i = at; i < end; i++) {
    const byte = bytes[i]!;
    if (byte === Byte.greater) return i;
    if (byte !== Byte.equals) continue;
    const nameEnd = lastOfName(bytes, i);
    const from = quoteAt(bytes, i + 1) + 1;
    const to = closingQuote(bytes, from);
    if (isSpace(bytes[nameEnd - 1]!)) {
      if (bytes[nameEnd] === letterR) cellPlace(scan, from, to);
      else if (bytes[nameEnd] === letterT) scan.type = cellType(bytes, from, to);
    }
    i = to;
  }
  throw cutShort();
}

function lastOfName(bytes: Uint8Array, equals: number): number {
  let i = equals - 1;
  while (isSpace(bytes[i]!)) i--;
  return i;
}

function quoteAt(bytes: Uint8Array, at: number): number {
  let i = at;
  while (i < bytes.length && isSpace(bytes[i]!)) i++;
  if (bytes[i] !== Byte.quote && bytes[i] !== Byte.apostrophe) throw cutShort();
  return i;
}

function closingQuote(bytes: Uint8Array, from: number): number {
  const quote = bytes[from - 1]!;
  const end = bytes.length;
  for (let i = from; i < end; i++) if (bytes[i] === quote) return i;
  throw cutShort();
}

function cellPlace(scan: SheetScan, from: number, to: number): void {
  const { bytes } = scan;
  let column = 0;
  let i = from;
  for (; i < to && bytes[i]! >= 65; i++) column = column * 26 + (bytes[i]! & 0x5f) - 64;
  const row = scanIndex(bytes, i, to);
  if (i === from || row < 1) throw new WorkbookFault('damaged', `a cell has the place ${scanText(bytes, from, to)}`);
  scan.column = column;
  scan.row = row;
}

function cellType(bytes: Uint8Array, from: number, to: number): CellType {
  if (to === from + 1 && bytes[from] === letterS) return CellType.shared;
  if (to === from + 1 && bytes[from] === letterN) return CellType.number;
  if (startsWith(bytes, from, inlineString)) return CellType.inline;
  return typeNames.get(scanText(bytes, from, to)) ?? CellType.text;
}
