import type { Box } from '../box';
import { isOnSheet } from '../box';
import type { Worksheet } from '../worksheet';

/** The block of cells around a box that ends at blank rows and columns on all sides. */
export function surroundingRegion(sheet: Worksheet, start: Box): Box {
  let region = start;
  for (let grown = true; grown; ) {
    grown = false;
    const { row, column, rows, columns } = region;
    const wider: readonly (readonly [Box, Box])[] = [
      [{ ...region, row: row - 1, rows: 1, column: column - 1, columns: columns + 2 }, { ...region, row: row - 1, rows: rows + 1 }],
      [{ ...region, row: row + rows, rows: 1, column: column - 1, columns: columns + 2 }, { ...region, rows: rows + 1 }],
      [{ ...region, column: column - 1, columns: 1, row: row - 1, rows: rows + 2 }, { ...region, column: column - 1, columns: columns + 1 }],
      [{ ...region, column: column + columns, columns: 1, row: row - 1, rows: rows + 2 }, { ...region, columns: columns + 1 }],
    ];
    const next = wider.find(([edge, box]) => isOnSheet(box) && sheet.cells.used(onSheet(edge)));
    if (next) [region, grown] = [next[1], true];
  }
  return region;
}

const onSheet = (box: Box): Box => {
  const [row, column] = [Math.max(0, box.row), Math.max(0, box.column)];
  return { row, column, rows: box.rows - (row - box.row), columns: box.columns - (column - box.column) };
};
