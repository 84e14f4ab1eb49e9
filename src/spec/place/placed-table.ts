import type { CellContent, Range, Table } from '../sheet-spec';
import { columnTotal } from './column-total';

/** A table with its name in this workbook and its place. */
export interface PlacedTable {
  readonly table: Table;
  readonly name: string;
  /** Column names as they stand in the file: none empty, none twice. */
  readonly headers: readonly string[];
  /** Header, body and totals row. */
  readonly range: Range;
  /** One blank row at least. */
  readonly bodyRows: number;
  /** The contents of the totals row; undefined when the table has none. */
  readonly totals: readonly CellContent[] | undefined;
}

export function placeTable(table: Table, name: string): PlacedTable {
  const headers = distinctHeaders(table.columns.map((column) => column.header));
  const bodyRows = Math.max(table.rows.length, 1);
  const hasTotals = table.columns.some((column) => column.total !== undefined);
  const bottom = table.row + bodyRows + (hasTotals ? 1 : 0);
  const range = { top: table.row, left: table.column, bottom, right: table.column + table.columns.length - 1 };
  const totals = hasTotals ? headers.map((header, i) => columnTotal(table, i, name, header)) : undefined;
  return { table, name, headers, range, bodyRows, totals };
}

// As Excel does it: an empty header becomes Column1, a second "Omzet" becomes "Omzet2".
function distinctHeaders(headers: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return headers.map((header, i) => {
    const base = header === '' ? `Column${i + 1}` : header.replace(/\r\n?/g, '\n');
    let name = base;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = base + number;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** What the table shows in a cell of the sheet; undefined outside the table. */
export function contentAt({ table, headers, range, bodyRows, totals }: PlacedTable, row: number, column: number): CellContent | undefined {
  if (row < range.top || row > range.bottom || column < range.left || column > range.right) return undefined;
  const i = column - range.left;
  if (row === range.top) return headers[i] ?? null;
  if (row > range.top + bodyRows) return totals?.[i] ?? null;
  return table.rows[row - range.top - 1]?.[i] ?? null;
}
