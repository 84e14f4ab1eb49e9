import type { CellBlock } from '../ports/cell-block';
import type { Area, Workbook } from '../ports/workbook';
import { cellAt, gridOf, type RawCell } from '../tables/cells/grid';

/** The cells of the first row of an area, as they are in the workbook now. */
export async function readRow(workbook: Pick<Workbook, 'read'>, area: Area): Promise<readonly RawCell[]> {
  const blocks: CellBlock[] = [];
  for await (const block of workbook.read({ ...area, bottom: area.top })) blocks.push(block);
  const grid = gridOf(blocks);
  return Array.from({ length: area.right - area.left + 1 }, (_, at) => (grid ? cellAt(grid, area.top, area.left + at) : { kind: 'blank' }));
}
