import type { CellBlock } from '../../ports/cell-block';
import { CellKind } from '../../ports/cell-block';
import type { Area, Workbook } from '../../ports/workbook';

/** A cell that holds what no plain value can be: an error, or a formula without a value. */
export interface UnreadableCell {
  readonly unreadable: true;
}

export type CellValue = string | number | boolean | null | UnreadableCell;

/** Reads an area as plain values, row by row. For a few cells only. */
export async function readCells(workbook: Pick<Workbook, 'read'>, area: Area): Promise<readonly (readonly CellValue[])[]> {
  const rows: CellValue[][] = [];
  for await (const block of workbook.read(area)) {
    for (let row = 0; row < block.rows; row++) {
      rows.push(Array.from({ length: block.columns }, (_, column) => valueAt(block, row * block.columns + column)));
    }
  }
  return rows;
}

function valueAt(block: CellBlock, index: number): CellValue {
  const number = block.numbers[index] ?? 0;
  switch (block.kinds[index]) {
    case CellKind.blank:
    case undefined:
      return null;
    case CellKind.number:
      return number;
    case CellKind.boolean:
      return number === 1;
    case CellKind.text:
      return block.texts[number] ?? '';
    default:
      return { unreadable: true };
  }
}
