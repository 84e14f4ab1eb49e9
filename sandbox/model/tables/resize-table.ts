import type { Box } from '../box';
import { overlaps } from '../box';
import { blank } from '../cells/cell-value';
import { refuse } from '../host-error';
import type { Range } from '../range';
import { mustFitTable } from './add-table';
import { freeColumnName, writeHeader } from './header-names';
import type { Table } from './table';

/** Gives a table another area; its header row stays in the same row, and part of its cells must stay in it. */
export function resizeTable(table: Table, { sheet, box }: Range): void {
  sheet.mustBeEditable(box);
  const leastRows = 1 + (table.hasHeaders ? 1 : 0) + (table.hasTotals ? 1 : 0);
  if (sheet !== table.sheet || box.row !== table.box.row || !overlaps(box, table.box) || box.rows < leastRows) refuse('InvalidArgument');
  mustFitTable(sheet, box, table);
  setBox(table, box);
  table.book.IsDirty = true;
  table.book.calculator.dirty();
}

/** Moves the borders of a table: columns that stay keep their name, new ones take theirs from the header cell. */
export function setBox(table: Table, box: Box): void {
  const before = table.box;
  const kept = table.columns;
  if (table.hasTotals) moveTotals(table, box);
  table.box = box;
  const taken: string[] = [];
  table.columns = Array.from({ length: box.columns }, (_, i) => {
    const known = kept[box.column + i - before.column];
    const typed = table.hasHeaders ? String(table.sheet.cells.get(box.row, box.column + i).value) : '';
    const column = known ?? table.newColumn(freeColumnName(typed, [...taken, ...kept.map(({ name }) => name)], table.book.locale.column));
    taken.push(column.name);
    if (!known && table.hasHeaders) writeHeader(table, i, column.name);
    return column;
  });
}

// The totals row is always the last one: its cells go along when the table grows or shrinks.
function moveTotals({ sheet, box: before }: Table, after: Box): void {
  const [from, to] = [before.row + before.rows - 1, after.row + after.rows - 1];
  if (from === to) return;
  for (let column = before.column; column < before.column + before.columns; column++) {
    const content = sheet.cells.get(from, column);
    const formula = sheet.formulas.get(from, column);
    sheet.cells.set(from, column, blank);
    sheet.formulas.set(from, column, undefined);
    sheet.cells.set(to, column, content);
    sheet.formulas.set(to, column, formula);
  }
}
