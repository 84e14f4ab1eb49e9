import type { Box } from '../box';
import { bottomOf, contains, intersection, maxColumns, maxRows, overlaps } from '../box';
import { refuse } from '../host-error';
import { freeColumnName, writeHeader } from '../tables/header-names';
import { dropTable } from '../tables/remove-table';
import type { Table } from '../tables/table';
import type { Worksheet } from '../worksheet';
import type { Shift } from './moved-box';
import { isInBand, movedBox } from './moved-box';

const on = (sheet: Worksheet): readonly Table[] => sheet.book.tables.filter((table) => table.sheet === sheet);

/** Refuses a shift that would tear a table apart, as Excel does. */
export function checkTables(sheet: Worksheet, shift: Shift): void {
  const { box, way } = shift;
  const zone = way === 'Down' || way === 'Up' ? { ...box, rows: maxRows - box.row } : { ...box, columns: maxColumns - box.column };
  for (const table of on(sheet)) {
    if (!overlaps(zone, table.box) || contains(box, table.box)) continue;
    if (!isInBand(shift, table.box)) refuse('InvalidOperation');
    if (way === 'Up' && table.headerBox && overlaps(box, table.headerBox)) refuse('InvalidOperation');
    if (way === 'Up' && contains(box, table.bodyBox)) refuse('NotImplemented', '[simulated Excel] deleting all rows of a table together with other cells');
  }
}

/** Moves the borders of the tables after the cells have moved. */
export function shiftTables(sheet: Worksheet, shift: Shift): void {
  for (const table of on(sheet)) {
    const before = table.box;
    if (shift.way === 'Up' && table.totalsBox && overlaps(shift.box, table.totalsBox)) table.hasTotals = false;
    const after = movedBox(before, shift);
    if (!after) dropTable(table);
    else table.box = after;
    if (after && shift.way === 'Right' && after.columns > before.columns) insertColumns(table, shift.box.column - before.column, shift.box.columns);
    if (after && shift.way === 'Left' && after.columns < before.columns) removeColumns(table, before, shift.box);
  }
}

function insertColumns(table: Table, at: number, count: number): void {
  for (let i = at; i < at + count; i++) {
    const name = freeColumnName('', table.columns.map((column) => column.name), table.book.locale.column);
    table.columns.splice(i, 0, table.newColumn(name));
    if (table.hasHeaders) writeHeader(table, i, name);
  }
}

function removeColumns(table: Table, before: Box, removed: Box): void {
  const gone = intersection(before, { ...removed, row: before.row, rows: bottomOf(before) - before.row + 1 })!;
  table.columns.splice(gone.column - before.column, gone.columns);
}
