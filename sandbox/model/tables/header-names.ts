import type { Box } from '../box';
import { textContent } from '../cells/cell-value';
import { freeName } from '../sheet-name';
import type { Worksheet } from '../worksheet';
import type { Table, TableColumnState } from './table';
import { renameColumns } from './rename-column';

/** The first name of `Column1`, `Column2`, … or `Amount`, `Amount2`, … that the table does not have yet. */
export function freeColumnName(wanted: string, taken: readonly string[], word: string): string {
  const has = (name: string): boolean => taken.some((other) => other.toLowerCase() === name.toLowerCase());
  if (wanted !== '' && !has(wanted)) return wanted;
  return freeName((n) => (wanted === '' ? `${word}${n}` : `${wanted}${n + 1}`), has);
}

function headerText(sheet: Worksheet, row: number, column: number): string {
  return String(sheet.cells.get(row, column).value);
}

/** Takes the names of new columns from the cells of a header row, and writes what had to be made up or made unique. */
export function columnsFromHeader(table: Table, header: Box): TableColumnState[] {
  const taken: string[] = [];
  const word = table.book.locale.column;
  return Array.from({ length: header.columns }, (_, i) => {
    const name = freeColumnName(headerText(table.sheet, header.row, header.column + i), taken, word);
    taken.push(name);
    writeHeader(table, i, name);
    return table.newColumn(name);
  });
}

export function writeHeader(table: Table, index: number, name: string): void {
  const { sheet, box } = table;
  sheet.formulas.set(box.row, box.column + index, undefined);
  sheet.cells.set(box.row, box.column + index, textContent(name));
}

/** After the user or the add-in wrote in the header row: names follow the cells, blank and double ones are mended. */
export function followHeader(table: Table): void {
  const { sheet, box, columns } = table;
  const word = table.book.locale.column;
  const names: string[] = [];
  columns.forEach(({ name }, i) => {
    const typed = headerText(sheet, box.row, box.column + i);
    const others = [...names, ...columns.slice(i + 1).map((column, j) => headerText(sheet, box.row, box.column + i + 1 + j) && column.name)].filter(Boolean);
    names.push(typed === name ? name : freeColumnName(typed, typed === '' ? [...names, ...others] : names, word));
  });
  renameColumns(table, names);
  names.forEach((name, i) => writeHeader(table, i, name));
}
