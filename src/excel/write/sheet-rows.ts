import type { CellContent } from '../../spec/sheet-spec';
import type { Grid } from '../../spec/place/grid';
import type { PlacedTable } from '../../spec/place/placed-table';
import type { CellInput } from './cell-input';

/** Gives a row of a sheet, from column A to the last one in use. */
export type RowInput = (row: number) => CellInput[];

/** The rows of a sheet from its loose cells and its tables. */
export function sheetRows(grid: Grid, input: (content: CellContent) => CellInput): RowInput {
  const width = grid.used.right;
  return (row) => {
    const cells: CellInput[] = new Array<CellInput>(width).fill('');
    for (const placed of grid.tables) {
      const contents = tableRow(placed, row);
      for (let c = 0; c < contents.length; c++) cells[placed.range.left - 1 + c] = input(contents[c] ?? null);
    }
    for (const cell of grid.cellsByRow.get(row) ?? []) cells[cell.column - 1] = input(cell.content);
    return cells;
  };
}

function tableRow({ table, headers, range, bodyRows, totals }: PlacedTable, row: number): readonly CellContent[] {
  const i = row - range.top;
  if (i < 0 || row > range.bottom) return [];
  if (i === 0) return headers;
  return i <= bodyRows ? (table.rows[i - 1] ?? []) : (totals ?? []);
}
