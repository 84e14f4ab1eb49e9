import type { CellBlock } from '../../ports/cell-block';
import type { Area } from '../../ports/workbook';
import { cellKind } from '../cells/cell-kinds';
import type { ColumnPlan } from './column-plan';
import { addBlock, keepRows, rawColumn, type RawColumn } from './raw-column';

/** A long table while it is read: raw columns and the sheet row of each row. */
export interface RawTable {
  readonly plans: readonly ColumnPlan[];
  readonly columns: readonly RawColumn[];
  sheetRows: Int32Array;
  rows: number;
}

/** An empty table with room for every row of the area. */
export function rawTable(plans: readonly ColumnPlan[], area: Area): RawTable {
  return { plans, columns: plans.map(rawColumn), sheetRows: new Int32Array(Math.max(0, area.bottom - area.top + 1)), rows: 0 };
}

/** For each row of the block its row in the table; -1 for rows outside the area and rows that are blank in every column. */
function targetRows(table: RawTable, block: CellBlock, area: Area, offsets: readonly number[]): Int32Array {
  const targets = new Int32Array(block.rows).fill(-1);
  const { kinds, columns } = block;
  for (let r = 0; r < block.rows; r += 1) {
    const sheetRow = block.top + r;
    if (sheetRow < area.top || sheetRow > area.bottom) continue;
    const start = r * columns;
    let isBlank = true;
    for (let o = 0; isBlank && o < offsets.length; o += 1) isBlank = kinds[start + (offsets[o] ?? 0)] === cellKind.blank;
    if (isBlank) continue;
    table.sheetRows[table.rows] = sheetRow;
    targets[r] = table.rows;
    table.rows += 1;
  }
  return targets;
}

/** Adds one block, column by column, without an object per row. */
export function addRows(table: RawTable, block: CellBlock, area: Area): void {
  const offsets = table.plans.map(({ place }) => place - block.left);
  const inside = offsets.filter((offset) => offset >= 0 && offset < block.columns);
  const targets = { rows: targetRows(table, block, area, inside), capacity: table.sheetRows.length };
  table.columns.forEach((column, index) => {
    const offset = offsets[index] ?? -1;
    if (offset >= 0 && offset < block.columns) addBlock(column, block, offset, targets);
  });
}

/** Leaves out the rows for which `isLeftOut` holds. */
export function leaveOut(table: RawTable, isLeftOut: (row: number) => boolean): void {
  const kept: number[] = [];
  for (let row = 0; row < table.rows; row += 1) if (!isLeftOut(row)) kept.push(row);
  const rows = Int32Array.from(kept);
  table.columns.forEach((column) => keepRows(column, rows));
  table.sheetRows = Int32Array.from(rows, (row) => table.sheetRows[row] ?? 0);
  table.rows = kept.length;
}
