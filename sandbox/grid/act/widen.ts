import type { Box } from '../../model/box';
import { Kind } from '../../model/cells/cell-value';
import { areaOf } from '../../model/look/area';
import { autofitColumns } from '../../model/look/autofit';
import { Sizes } from '../../model/look/sizes';
import type { Worksheet } from '../../model/worksheet';

/** A column that nobody gave a width grows with a number or a date that is typed in it, as in Excel. */
export function widen(sheet: Worksheet, box: Box): void {
  const cell = { ...box, rows: 1, columns: 1 };
  const sizes = sheet.layer(Sizes);
  if (sheet.cells.kind(box.row, box.column) !== Kind.number || sheet.formulas.get(box.row, box.column) || sizes.ownWidth(box.column) !== undefined) return;
  const before = sizes.columnWidth(box.column);
  autofitColumns(sheet, areaOf(cell));
  if (sizes.columnWidth(box.column) <= before) sizes.setWidths(box.column, box.column, undefined);
}
