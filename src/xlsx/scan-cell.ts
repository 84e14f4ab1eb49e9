import { ascii, Byte, endsName, isMarkup, isNamed, nextTag, pastMarkup, tagEnd } from './scan-bytes';
import { cellAttributes } from './scan-cell-tag';
import { addCell } from './scan-cell-value';
import type { SheetScan } from './scan-state';
import { CellType } from './scan-state';
import { closingTag, contentEnd, pastElement } from './scan-text';

const names = { f: ascii('f'), is: ascii('is') };
const letterC = 99;
const letterV = 118;

/** Reads the `<c>` at `at` into the collector and returns where the scan goes on. */
export function scanCell(scan: SheetScan, at: number): number {
  const { bytes } = scan;
  scan.column++;
  scan.type = CellType.number;
  const open = cellAttributes(scan, at + 2 + scan.prefix);
  if (bytes[open - 1] === Byte.slash) return open + 1;
  scan.valueFrom = -1;
  scan.hasFormula = false;
  scan.isInline = false;
  const end = cellContent(scan, open + 1);
  addCell(scan);
  return end;
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
