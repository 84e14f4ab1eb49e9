import { rewriteBook } from '../calc/rewrite-book';
import { referenceBox, withBox } from '../calc/reference';
import type { Box } from '../box';
import { isWholeColumns, isWholeRows, sameBox } from '../box';
import { insertCells, removeCells } from '../cells/move-cells';
import type { ChangeType } from '../events';
import { refuse } from '../host-error';
import { Range } from '../range';
import type { Worksheet } from '../worksheet';
import type { Shift } from './moved-box';
import { movedBox } from './moved-box';
import { checkTables, shiftTables } from './shift-tables';

/** Puts blank cells in; what stands there moves down or right, and everything that refers to it follows. */
export function insertBox(sheet: Worksheet, box: Box, way: 'Down' | 'Right'): void {
  if (way !== 'Down' && way !== 'Right') refuse('InvalidArgument');
  sheet.mustBeEditable(box);
  if (sheet.cells.wouldFallOff(box, way)) refuse('NonBlankCellOffSheet');
  const shift = { box, way };
  checkTables(sheet, shift);
  followShift(sheet, shift);
  insertCells(sheet.cells, box, way);
  sheet.layers.forEach((layer) => layer.insert(box, way));
  shiftTables(sheet, shift);
  finish(sheet, shift);
}

/** Takes cells out; what stands below or right of them moves there, and what referred to them loses its reference. */
export function deleteCells(sheet: Worksheet, box: Box, way: 'Up' | 'Left'): void {
  if (way !== 'Up' && way !== 'Left') refuse('InvalidArgument');
  sheet.mustBeEditable(box);
  const shift = { box, way };
  checkTables(sheet, shift);
  followShift(sheet, shift);
  removeCells(sheet.cells, box, way);
  sheet.layers.forEach((layer) => layer.remove(box, way));
  shiftTables(sheet, shift);
  finish(sheet, shift);
}

// Formulas first: a formula that cannot be followed refuses the whole change before anything has moved.
function followShift(sheet: Worksheet, shift: Shift): void {
  rewriteBook(sheet.book, (home) => ({
    reference: (reference) => {
      const target = reference.sheet === undefined ? home : sheet.book.sheet(reference.sheet);
      if (target !== sheet) return reference;
      const before = referenceBox(reference);
      const after = movedBox(before, shift);
      if (!after) return '#REF!';
      return sameBox(before, after) ? reference : withBox(reference, after);
    },
  }));
  sheet.formulas.move((row, column) => {
    const after = movedBox({ row, column, rows: 1, columns: 1 }, shift);
    return after && { row: after.row, column: after.column };
  });
}

function finish(sheet: Worksheet, shift: Shift): void {
  const { book } = sheet;
  for (const [id, object] of book.references) {
    if (!(object instanceof Range) || object.sheet !== sheet) continue;
    const after = movedBox(object.box, shift);
    if (after) object.box = after;
    else book.references.delete(id);
  }
  sheet.hasMoved = true;
  book.IsDirty = true;
  book.calculator.dirty();
  book.events.moved(sheet, shift.box, changeType(shift), shift.way);
}

function changeType({ box, way }: Shift): ChangeType {
  const isInsert = way === 'Down' || way === 'Right';
  if (isWholeRows(box)) return isInsert ? 'RowInserted' : 'RowDeleted';
  if (isWholeColumns(box)) return isInsert ? 'ColumnInserted' : 'ColumnDeleted';
  return isInsert ? 'CellInserted' : 'CellDeleted';
}
