import { cellName } from '../../src/core/cell-name';
import type { CellChange } from '../../src/ports/workbook';
import { bounding } from '../model/box';
import { Kind } from '../model/cells/cell-value';
import type { Worksheet } from '../model/worksheet';

/** The cells of a sheet whose value differs from what the file had; formulas and errors are not among them. */
export function changedCells(sheet: Worksheet, old: Worksheet): readonly CellChange[] {
  const [now, then] = [sheet.usedBox(true), old.usedBox(true)];
  const reach = now && then ? bounding(now, then) : (now ?? then);
  if (reach === undefined) return [];
  const changes: CellChange[] = [];
  for (let row = reach.row; row < reach.row + reach.rows; row++) {
    for (let column = reach.column; column < reach.column + reach.columns; column++) {
      const [value, expected] = [plainValue(sheet, row, column), plainValue(old, row, column)];
      if (value !== undefined && expected !== undefined && value !== expected) changes.push({ sheet: sheet.Name, cell: cellName(row + 1, column + 1), expected, value });
    }
  }
  return changes;
}

function plainValue(sheet: Worksheet, row: number, column: number): CellChange['expected'] | undefined {
  if (sheet.formulas.get(row, column) !== undefined) return undefined;
  const { kind, value } = sheet.cells.get(row, column);
  if (kind === Kind.error) return undefined;
  return kind === Kind.blank ? null : value;
}
