import { type CellBlock, CellKind } from '../ports/cell-block';
import type { Area, Workbook } from '../ports/workbook';
import { cellAt, gridOf, type RawCell } from '../tables/cells/grid';

/** The cells of the first row of an area, as they are in the workbook now. */
export async function readRow(workbook: Pick<Workbook, 'read'>, area: Area): Promise<readonly RawCell[]> {
  const blocks: CellBlock[] = [];
  for await (const block of workbook.read({ ...area, bottom: area.top })) blocks.push(block);
  const grid = gridOf(blocks);
  return Array.from({ length: area.right - area.left + 1 }, (_, at) => (grid ? cellAt(grid, area.top, area.left + at) : { kind: 'blank' }));
}

/** A cell to the letter, with every space that is typed in it, so that it can be stated as what stands there. */
export async function readCell(workbook: Pick<Workbook, 'read'>, { sheet, row, column }: { readonly sheet: string; readonly row: number; readonly column: number }): Promise<RawCell> {
  const area = { sheet, top: row, bottom: row, left: column, right: column };
  for await (const { kinds, numbers, texts } of workbook.read(area)) {
    if (kinds[0] === CellKind.text) return { kind: 'text', value: texts[numbers[0] ?? 0] ?? '' };
  }
  const [cell = { kind: 'blank' as const }] = await readRow(workbook, area);
  return cell;
}
