import type { Box } from '../box';
import { contains, isOnSheet } from '../box';
import { Formula } from '../calc/formula';
import { copiedFormula } from '../calc/rewrite';
import type { Content } from '../cells/cell-value';
import { refuse } from '../host-error';
import type { CopyWhat } from '../sheet-layer';
import type { Worksheet } from '../worksheet';

interface Place {
  readonly sheet: Worksheet;
  readonly box: Box;
}

interface CopiedCell {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
  readonly format: string;
  readonly formula: string | undefined;
}

/** Copies cells; a target that is a multiple of the source is filled with it again and again. */
export function copyCells(from: Place, to: Place, what: CopyWhat): void {
  if (what === 'Link') refuse('NotImplemented', '[simulated Excel] Range.copyFrom(Link)');
  if (what === 'All' && from.sheet.book.tables.some((table) => table.sheet === from.sheet && contains(from.box, table.box))) {
    refuse('NotImplemented', '[simulated Excel] Range.copyFrom of a whole table');
  }
  const source = from.sheet.usedBox(false, from.box) ? clipped(from) : from.box;
  const [rows, columns] = repeated(from.box, to.box);
  const target = { ...to.box, rows: rows * from.box.rows, columns: columns * from.box.columns };
  if (!isOnSheet(target)) refuse('InvalidArgument');
  to.sheet.mustBeEditable(target);
  from.sheet.book.calculator.refresh(from.sheet, source);
  const cells = readCells(from.sheet, source);
  for (let i = 0; i < rows * columns; i++) {
    const shift = { row: to.box.row + Math.floor(i / columns) * from.box.rows - from.box.row, column: to.box.column + (i % columns) * from.box.columns - from.box.column };
    const part = { ...from.box, row: from.box.row + shift.row, column: from.box.column + shift.column };
    cells.forEach((cell) => paste(to.sheet, cell, shift, what));
    from.sheet.layers.forEach((layer) => layer.copy(from.box, to.sheet, part, what));
  }
  to.sheet.book.edited(to.sheet, target);
}

// Whole columns and rows are copied as far as cells can hold something.
function clipped({ sheet, box }: Place): Box {
  const last = sheet.usedBox(false)!;
  const rows = Math.min(box.rows, Math.max(1, last.row + last.rows - box.row));
  const columns = Math.min(box.columns, Math.max(1, last.column + last.columns - box.column));
  return { ...box, rows, columns };
}

function repeated(source: Box, target: Box): readonly [number, number] {
  const fits = target.rows % source.rows === 0 && target.columns % source.columns === 0;
  return fits ? [target.rows / source.rows, target.columns / source.columns] : [1, 1];
}

function readCells(sheet: Worksheet, box: Box): readonly CopiedCell[] {
  const cells: CopiedCell[] = [];
  for (let row = box.row; row < box.row + box.rows; row++) {
    for (let column = box.column; column < box.column + box.columns; column++) {
      cells.push({ row, column, content: sheet.cells.get(row, column), format: sheet.cells.format(row, column), formula: sheet.formulas.get(row, column)?.text });
    }
  }
  return cells;
}

function paste(sheet: Worksheet, cell: CopiedCell, shift: { readonly row: number; readonly column: number }, what: CopyWhat): void {
  const [row, column] = [cell.row + shift.row, cell.column + shift.column];
  if (what === 'All' || what === 'Formats') sheet.cells.setFormat({ row, column, rows: 1, columns: 1 }, cell.format);
  if (what === 'Formats') return;
  sheet.cells.set(row, column, cell.content);
  const isFormula = cell.formula !== undefined && what !== 'Values';
  sheet.formulas.set(row, column, isFormula ? new Formula(copiedFormula(cell.formula, shift.row, shift.column)) : undefined);
}
