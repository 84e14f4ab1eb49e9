import { CellKind } from '../ports/cell-block';
import { WorkbookFault } from '../ports/workbook';
import { ascii, Byte, cutShort, endsName, isMarkup, isNamed, isSpace, nextTag, pastMarkup, tagEnd } from './scan-bytes';
import type { CellCollector } from './scan-cells';
import { isoSerial } from './scan-date';
import type { Interner } from './scan-intern';
import { scanIndex, scanNumber } from './scan-number';
import { closingTag, contentEnd, pastElement, scanText } from './scan-text';

/** Where the scan of a sheet is, and what it needs to understand a cell. One object per sheet, none per cell. */
export interface SheetScan {
  readonly bytes: Uint8Array;
  readonly prefix: number;
  readonly date1904: boolean;
  readonly sharedCount: number;
  readonly texts: Interner;
  readonly cells: CellCollector;
  row: number;
  column: number;
  type: CellType;
  /** Where the value of this cell begins and ends; begin -1 = no value. */
  valueFrom: number;
  valueTo: number;
  hasFormula: boolean;
  isInline: boolean;
}

type CellType = (typeof Type)[keyof typeof Type];

const Type = { number: 0, shared: 1, text: 2, boolean: 3, error: 4, date: 5, inline: 6 } as const;

const typeNames = new Map<string, CellType>([
  ['n', Type.number],
  ['s', Type.shared],
  ['str', Type.text],
  ['b', Type.boolean],
  ['e', Type.error],
  ['d', Type.date],
  ['inlineStr', Type.inline],
]);

const names = { f: ascii('f'), is: ascii('is') };
const letterC = 99;
const letterR = 114;
const letterS = 115;
const letterT = 116;
const letterV = 118;

/** Reads the `<c>` at `at` into the collector and returns where the scan goes on. */
export function scanCell(scan: SheetScan, at: number): number {
  const { bytes } = scan;
  scan.column++;
  scan.type = Type.number;
  const open = cellAttributes(scan, at + 2 + scan.prefix);
  if (bytes[open - 1] === Byte.slash) return open + 1;
  scan.valueFrom = -1;
  scan.hasFormula = false;
  scan.isInline = false;
  const end = cellContent(scan, open + 1);
  addCell(scan);
  return end;
}

/** Understands `r` and `t`, passes over the others and returns where the tag ends. */
function cellAttributes(scan: SheetScan, at: number): number {
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
  if (to === from + 1 && bytes[from] === letterS) return Type.shared;
  if (to === from + 1 && bytes[from] === 110) return Type.number;
  return typeNames.get(scanText(bytes, from, to)) ?? Type.text;
}

/** Finds the value and whether there is a formula; returns what lies behind `</c>`. */
function cellContent(scan: SheetScan, from: number): number {
  const { bytes, prefix } = scan;
  let at = from;
  for (;;) {
    at = nextTag(bytes, at);
    const name = at + 1 + prefix;
    if (bytes[at + 1] === Byte.slash) {
      if (bytes[name + 1] === letterC && endsName(bytes[name + 2]!)) return pastTag(bytes, name + 2);
      at = tagEnd(bytes, at) + 1;
    } else if (bytes[name] === letterV && endsName(bytes[name + 1]!)) at = valueContent(scan, pastTag(bytes, name + 1) - 1);
    else if (isMarkup(bytes, at)) at = pastMarkup(bytes, at);
    else if (isNamed(bytes, name, names.f)) {
      scan.hasFormula = true;
      at = pastElement(bytes, at, names.f, prefix);
    } else if (isNamed(bytes, name, names.is)) at = inlineContent(scan, at);
    else at = tagEnd(bytes, at) + 1;
  }
}

// Nearly always there is nothing between the name and `>`.
function pastTag(bytes: Uint8Array, at: number): number {
  return (bytes[at] === Byte.greater ? at : tagEnd(bytes, at)) + 1;
}

function valueContent(scan: SheetScan, open: number): number {
  scan.valueFrom = open + 1;
  scan.valueTo = contentEnd(scan.bytes, open);
  return scan.valueTo;
}

function inlineContent(scan: SheetScan, at: number): number {
  const { bytes, prefix } = scan;
  const open = tagEnd(bytes, at);
  if (bytes[open - 1] === Byte.slash) return open + 1;
  const close = closingTag(bytes, open + 1, names.is, prefix);
  let first = nextTag(bytes, open + 1);
  while (isMarkup(bytes, first)) first = nextTag(bytes, pastMarkup(bytes, first));
  scan.isInline = true;
  scan.valueFrom = first;
  scan.valueTo = close;
  return tagEnd(bytes, close) + 1;
}

function addCell(scan: SheetScan): void {
  const { row, column, cells, hasFormula } = scan;
  const isEmpty = scan.valueFrom < 0 || scan.valueFrom === scan.valueTo;
  if (!isEmpty) addValue(scan);
  else if (hasFormula && (scan.type !== Type.text || scan.valueFrom < 0)) cells.add(row, column, CellKind.uncalculated, 0);
  else if (hasFormula) cells.touch(row, column);
}

function addValue(scan: SheetScan): void {
  const { bytes, row, column, cells, valueFrom, valueTo } = scan;
  if (scan.isInline) return addText(scan, CellKind.text);
  switch (scan.type) {
    case Type.number: {
      const number = scanNumber(bytes, valueFrom, valueTo);
      return Number.isNaN(number) ? addText(scan, CellKind.text) : cells.add(row, column, CellKind.number, number);
    }
    case Type.shared:
      return addShared(scan, scanIndex(bytes, valueFrom, valueTo));
    case Type.boolean:
      return addBoolean(scan);
    case Type.error:
      return addText(scan, CellKind.error);
    case Type.date:
      return addDate(scan);
    case Type.text:
    case Type.inline:
      return addText(scan, CellKind.text);
  }
}

function addShared(scan: SheetScan, index: number): void {
  if (index < 0 || index >= scan.sharedCount) throw new WorkbookFault('damaged', `row ${String(scan.row)}, column ${String(scan.column)} has a text that is not there`);
  scan.cells.add(scan.row, scan.column, CellKind.text, index);
}

function addText(scan: SheetScan, kind: CellKind): void {
  scan.cells.add(scan.row, scan.column, kind, scan.sharedCount + scan.texts.intern(scan.valueFrom, scan.valueTo));
}

function addBoolean(scan: SheetScan): void {
  const text = scanText(scan.bytes, scan.valueFrom, scan.valueTo).trim();
  scan.cells.add(scan.row, scan.column, CellKind.boolean, text === '1' || text === 'true' ? 1 : 0);
}

function addDate(scan: SheetScan): void {
  const serial = isoSerial(scanText(scan.bytes, scan.valueFrom, scan.valueTo), scan.date1904);
  if (Number.isNaN(serial)) addText(scan, CellKind.text);
  else scan.cells.add(scan.row, scan.column, CellKind.number, serial);
}
