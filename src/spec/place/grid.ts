import type { Cell, CellContent, Range, SheetSpec } from '../sheet-spec';
import type { PlacedTable } from './placed-table';
import { contentAt } from './placed-table';

/** The cells of a sheet from both sources, loose cells and tables, without a copy of the tables. */
export interface Grid {
  readonly tables: readonly PlacedTable[];
  readonly cellsByRow: ReadonlyMap<number, readonly Cell[]>;
  /** The rows that hold something, from top to bottom. */
  rows(): Iterable<number>;
  /** From A1 to the last cell that is used. */
  readonly used: Range;
  at(row: number, column: number): CellContent;
}

export function gridOf(spec: SheetSpec, tables: readonly PlacedTable[]): Grid {
  const cellsByRow = groupByRow(spec.cells);
  refuseOverlap(spec.cells, tables);
  const heights = Object.keys(spec.heights ?? {}).map(Number);
  const bottom = largest([...cellsByRow.keys(), ...tables.map((t) => t.range.bottom), ...heights]);
  const right = largest([...spec.cells.map((c) => c.column + (c.across ?? 1) - 1), ...tables.map((t) => t.range.right)]);
  const isUsed = (row: number): boolean =>
    cellsByRow.has(row) || spec.heights?.[row] !== undefined || tables.some(({ range }) => row >= range.top && row <= range.bottom);
  return {
    tables,
    cellsByRow,
    used: { top: 1, left: 1, bottom, right },
    *rows() {
      for (let row = 1; row <= bottom; row++) if (isUsed(row)) yield row;
    },
    at: (row, column) => {
      const cell = cellsByRow.get(row)?.find((c) => c.column === column);
      if (cell !== undefined) return cell.content;
      return tables.map((t) => contentAt(t, row, column)).find((content) => content !== undefined) ?? null;
    },
  };
}

const largest = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), 1);

function groupByRow(cells: readonly Cell[]): Map<number, readonly Cell[]> {
  const rows = new Map<number, Cell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  for (const row of rows.values()) row.sort((a, b) => a.column - b.column);
  return rows;
}

function refuseOverlap(cells: readonly Cell[], tables: readonly PlacedTable[]): void {
  for (const { row, column } of cells) {
    const hit = tables.find(({ range: r }) => row >= r.top && row <= r.bottom && column >= r.left && column <= r.right);
    if (hit !== undefined) throw new Error(`cell in row ${row}, column ${column} lies in table ${hit.name}`);
  }
}
