import { Formula } from '../calc/formula';
import type { Content } from '../cells/cell-value';
import { Kind, numberContent, textContent } from '../cells/cell-value';
import { clearCells } from '../edit/clear-cells';
import { insertBox } from '../edit/shift-cells';
import { refuse } from '../host-error';
import { writeHeader } from './header-names';
import type { Table } from './table';

/** Shows or hides the totals row. It takes the row below the table; what stands there moves down. */
export function toggleTotals(table: Table, isShown: boolean): void {
  if (table.hasTotals === isShown) return;
  const { sheet, box } = table;
  sheet.mustBeEditable(box);
  if (!isShown) {
    clearCells(sheet, table.totalsBox!, 'Contents');
    table.hasTotals = false;
    table.box = { ...box, rows: box.rows - 1 };
    return;
  }
  const below = { ...box, row: box.row + box.rows, rows: 1 };
  if (sheet.cells.used(below) || table.book.tables.some((other) => other !== table && other.touches(sheet, below))) insertBox(sheet, below, 'Down');
  table.box = { ...box, rows: box.rows + 1 };
  table.hasTotals = true;
  fillTotals(table);
}

function fillTotals(table: Table): void {
  const { sheet, box, columns } = table;
  const row = box.row + box.rows - 1;
  if (columns.length > 1) sheet.cells.set(row, box.column, textContent(table.book.locale.total));
  const last = box.column + box.columns - 1;
  const isNumeric = sheet.cells.kind(table.bodyBox.row, last) === Kind.number;
  sheet.formulas.set(row, last, new Formula(`=SUBTOTAL(${isNumeric ? 109 : 103},[${columns.at(-1)!.name.replace(/['[\]#@]/g, "'$&")}])`));
  sheet.cells.set(row, last, zero);
  table.book.edited(sheet, { ...box, row, rows: 1 });
}

const zero: Content = numberContent(0);

/** Shows or hides the header row; the names of the columns are kept meanwhile. */
export function toggleHeaders(table: Table, isShown: boolean): void {
  if (table.hasHeaders === isShown) return;
  const { sheet, box } = table;
  sheet.mustBeEditable(box);
  if (!isShown) {
    const header = table.headerBox!;
    table.hasHeaders = false;
    table.box = { ...box, row: box.row + 1, rows: box.rows - 1 };
    clearCells(sheet, header, 'Contents');
    return;
  }
  const above = { ...box, row: box.row - 1, rows: 1 };
  if (box.row === 0 || sheet.cells.used(above)) refuse('NotImplemented', '[simulated Excel] Table.showHeaders needs a blank row above the table');
  table.hasHeaders = true;
  table.box = { ...above, rows: box.rows + 1 };
  table.columns.forEach(({ name }, i) => writeHeader(table, i, name));
}
