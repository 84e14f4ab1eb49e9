import { rewriteBook } from '../calc/rewrite-book';
import { referenceBox, withBox } from '../calc/reference';
import type { Box } from '../box';
import { contains, isOnSheet, overlaps } from '../box';
import { refuse } from '../host-error';
import { Range } from '../range';
import type { Worksheet } from '../worksheet';
import { clearCells } from './clear-cells';

/** Moves cells as cut and paste does: what refers to them follows, what referred to the cells they land on loses its reference. */
export function moveBox(sheet: Worksheet, box: Box, row: number, column: number): void {
  const target = { ...box, row, column };
  if (!isOnSheet(target)) refuse('InvalidArgument');
  if (overlaps(box, target)) refuse('NotImplemented', '[simulated Excel] Range.moveTo onto part of itself');
  sheet.mustBeEditable(box);
  sheet.mustBeEditable(target);
  const moving = sheet.book.tables.filter((table) => table.touches(sheet, box));
  if (moving.some((table) => !contains(box, table.box))) refuse('InvalidOperation');
  if (sheet.book.tables.some((table) => table.touches(sheet, target))) refuse('InvalidOperation');
  const moved = (inner: Box): Box => ({ ...inner, row: inner.row + row - box.row, column: inner.column + column - box.column });
  followMove(sheet, { box, target, moved });
  moveContents(sheet, box, moved);
  sheet.layers.forEach((layer) => layer.copy(box, sheet, target, 'All'));
  moving.forEach((table) => void (table.box = moved(table.box)));
  clearCells(sheet, box, 'All');
  for (const object of sheet.book.references.values()) {
    if (object instanceof Range && object.sheet === sheet && contains(box, object.box)) object.box = moved(object.box);
  }
  sheet.book.edited(sheet, target);
}

interface Move {
  readonly box: Box;
  readonly target: Box;
  readonly moved: (inner: Box) => Box;
}

function followMove(sheet: Worksheet, { box, target, moved }: Move): void {
  rewriteBook(sheet.book, (home) => ({
    reference: (reference) => {
      const on = reference.sheet === undefined ? home : sheet.book.sheet(reference.sheet);
      const cells = referenceBox(reference);
      if (on !== sheet) return reference;
      if (contains(box, cells)) return withBox(reference, moved(cells));
      return contains(target, cells) ? '#REF!' : reference;
    },
  }));
}

function moveContents(sheet: Worksheet, box: Box, moved: (inner: Box) => Box): void {
  for (let row = box.row; row < box.row + box.rows; row++) {
    for (let column = box.column; column < box.column + box.columns; column++) {
      const to = moved({ row, column, rows: 1, columns: 1 });
      sheet.cells.set(to.row, to.column, sheet.cells.get(row, column));
      sheet.cells.setFormat(to, sheet.cells.format(row, column));
      sheet.formulas.set(to.row, to.column, sheet.formulas.get(row, column));
    }
  }
}
