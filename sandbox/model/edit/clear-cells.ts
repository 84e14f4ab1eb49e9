import type { Box } from '../box';
import { contains, isOneCell } from '../box';
import type { ClearWhat } from '../sheet-layer';
import { dropTable } from '../tables/remove-table';
import type { Worksheet } from '../worksheet';

/** Clears cells. Clearing everything of a whole table takes the table away too. */
export function clearCells(sheet: Worksheet, box: Box, what: ClearWhat): void {
  sheet.mustBeEditable(box);
  const before = isOneCell(box) ? sheet.cells.get(box.row, box.column) : undefined;
  if (what === 'All') {
    for (const table of sheet.book.tables.filter((one) => one.sheet === sheet && contains(box, one.box))) dropTable(table);
  }
  sheet.layers.forEach((layer) => layer.clear(box, what));
  if (what === 'All' || what === 'Formats') sheet.cells.setFormat(box, 'General');
  if (what !== 'All' && what !== 'Contents') return;
  sheet.cells.blank(box);
  sheet.formulas.clear(box);
  sheet.book.edited(sheet, box, before);
}
