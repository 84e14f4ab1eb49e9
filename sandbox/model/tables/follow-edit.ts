import type { Box } from '../box';
import { bottomOf, overlaps, rightOf } from '../box';
import type { Worksheet } from '../worksheet';
import { followHeader } from './header-names';
import { setBox } from './resize-table';
import type { Table } from './table';

/** Tables follow what was written: names of columns from their header cells, and a row or column that was typed next to them. */
export function followEdit(sheet: Worksheet, box: Box): void {
  for (const table of sheet.book.tables) {
    if (table.sheet !== sheet) continue;
    if (table.headerBox && overlaps(table.headerBox, box)) followHeader(table);
    const grown = grownBox(table, box);
    if (grown && fits(table, grown)) setBox(table, grown);
  }
}

function grownBox(table: Table, box: Box): Box | undefined {
  const { box: own, sheet } = table;
  const isBelow = !table.hasTotals && box.row === bottomOf(own) + 1 && box.column >= own.column && rightOf(box) <= rightOf(own);
  const isRight = box.column === rightOf(own) + 1 && box.row >= own.row && bottomOf(box) <= bottomOf(own);
  if ((!isBelow && !isRight) || !sheet.cells.used(box)) return undefined;
  return isBelow ? { ...own, rows: own.rows + box.rows } : { ...own, columns: own.columns + box.columns };
}

const fits = (table: Table, box: Box): boolean =>
  !table.book.tables.some((other) => other !== table && other.touches(table.sheet, box)) &&
  !table.sheet.layers.some((layer) => layer.merges?.().some((merge) => overlaps(merge, box)));
