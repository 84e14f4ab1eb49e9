import type { SheetSpec, Table } from '../sheet-spec';

const keyOf = (row: number, column: number): string => `${row} ${column}`;

function withoutText(table: Table, drawn: ReadonlySet<string>): Table {
  const rows = table.rows.map((row, r) => (row.some((_, c) => drawn.has(keyOf(table.row + 1 + r, table.column + c))) ? row.map((content, c) => (drawn.has(keyOf(table.row + 1 + r, table.column + c)) ? null : content)) : row));
  return { ...table, rows };
}

/** A sheet for a host that draws sparklines: the cells in which they stand are empty, so that nothing stands behind them. */
export function drawnSparklines(spec: SheetSpec): SheetSpec {
  const { sparklines = [], cells, tables } = spec;
  if (sparklines.length === 0) return spec;
  const drawn = new Set(sparklines.map(({ row, column }) => keyOf(row, column)));
  return {
    ...spec,
    cells: cells.map((cell) => (drawn.has(keyOf(cell.row, cell.column)) ? { ...cell, content: null } : cell)),
    tables: tables.map((table) => withoutText(table, drawn)),
  };
}
