import { type Grid, gridOf } from './grid';
import { readAt } from './read-cell';
import { type CellError, isError, unusable } from './reading';

/** A table with two inputs: where its rows and columns start, and what its cells hold. */
export interface TwoInputs {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly values: readonly (readonly number[])[];
}

/** The table in a range with the bounds in its first column and row, lowest first, or what is wrong with it. */
export function readTable(given: unknown): TwoInputs | CellError {
  const grid = gridOf('table', given);
  if (grid.rows < 2 || grid.columns < 2) return unusable((texts) => texts.tableSize(grid.rows, grid.columns));
  const rows = readNumbers(grid, { top: 1, bottom: grid.rows, left: 0, right: 1 });
  const columns = readNumbers(grid, { top: 0, bottom: 1, left: 1, right: grid.columns });
  const values = readNumbers(grid, { top: 1, bottom: grid.rows, left: 1, right: grid.columns });
  if (isError(rows)) return rows;
  if (isError(columns)) return columns;
  if (isError(values)) return values;
  const bounds = { rows: rows.flat(), columns: columns.flat() };
  return misplaced(bounds) ?? { ...bounds, values };
}

interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Numbers of a part of the table, top and left included; all of them must be there. */
function readNumbers(grid: Grid, { top, bottom, left, right }: Area): readonly (readonly number[])[] | CellError {
  const read: number[][] = [];
  for (let row = top; row < bottom; row += 1) {
    const line: number[] = [];
    for (let column = left; column < right; column += 1) {
      const value = readAt(grid, row, column);
      if (isError(value)) return unusable((texts) => texts.tableCell(row + 1, column + 1, value.says(texts)));
      line.push(value);
    }
    read.push(line);
  }
  return read;
}

function misplaced({ rows, columns }: Pick<TwoInputs, 'rows' | 'columns'>): CellError | undefined {
  const row = rows.findIndex((from, at) => at > 0 && from <= rows[at - 1]!);
  if (row > 0) return unusable((texts) => texts.tableRowOrder(row + 2));
  const column = columns.findIndex((from, at) => at > 0 && from <= columns[at - 1]!);
  return column > 0 ? unusable((texts) => texts.tableColumnOrder(column + 2)) : undefined;
}
