import { CellKind } from '../ports/cell-block';
import { WorkbookFault } from '../ports/workbook';
import { ascii } from './scan-bytes';
import { isoSerial } from './scan-date';
import { scanIndex, scanNumber } from './scan-number';
import type { SheetScan } from './scan-state';
import { CellType } from './scan-state';
import { scanText } from './scan-text';

/** Adds the cell that was just read to the collector; one that shows nothing is not kept. */
export function addCell(scan: SheetScan): void {
  const { row, column, cells, hasFormula } = scan;
  const isEmpty = scan.valueFrom < 0 || scan.valueFrom === scan.valueTo;
  if (!isEmpty) addValue(scan);
  else if (hasFormula && (scan.type !== CellType.text || scan.valueFrom < 0)) cells.add(row, column, CellKind.uncalculated, 0);
  else if (hasFormula) cells.touch(row, column);
}

function addValue(scan: SheetScan): void {
  const { bytes, valueFrom, valueTo } = scan;
  if (scan.isInline) return addText(scan, CellKind.text);
  switch (scan.type) {
    case CellType.number:
      return addNumber(scan, scanNumber(bytes, valueFrom, valueTo));
    case CellType.shared:
      return addShared(scan, scanIndex(bytes, valueFrom, valueTo));
    case CellType.boolean:
      return addBoolean(scan);
    case CellType.error:
      return addText(scan, CellKind.error);
    case CellType.date:
      return addNumber(scan, isoSerial(scanText(bytes, valueFrom, valueTo), scan.date1904));
    case CellType.text:
    case CellType.inline:
      return addText(scan, CellKind.text);
  }
}

function addNumber(scan: SheetScan, number: number): void {
  const found = Number.isNaN(number) ? decodedNumber(scan) : number;
  // What is not a number is shown as it stands: a finding for the reader of the table, never a 0.
  if (Number.isNaN(found)) addText(scan, CellKind.text);
  else if (found === 0 && scan.hasFormula && scan.zeroIsPlaceholder) scan.cells.add(scan.row, scan.column, CellKind.uncalculated, 0);
  else scan.cells.add(scan.row, scan.column, CellKind.number, found);
}

function decodedNumber({ bytes, valueFrom, valueTo }: SheetScan): number {
  const digits = ascii(scanText(bytes, valueFrom, valueTo));
  return scanNumber(digits, 0, digits.length);
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
