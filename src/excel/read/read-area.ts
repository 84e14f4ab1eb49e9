import type { CellBlock } from '../../ports/cell-block';
import type { Progress } from '../../ports/progress';
import { silentProgress } from '../../ports/progress';
import type { Area } from '../../ports/workbook';
import type { FetchedBlock } from './fetch-block';
import { fetchBlock } from './fetch-block';

const cellsPerBlock = 200_000;

/** Reads an area in blocks of whole rows. While a block is in use the next one is on its way, never more than one. */
export async function* readArea(area: Area, isDate1904: () => Promise<boolean>, progress: Progress = silentProgress): AsyncGenerator<CellBlock> {
  const date1904 = await isDate1904();
  const rows = Math.max(1, Math.floor(cellsPerBlock / (area.right - area.left + 1)));
  const fetchFrom = (top: number, rowsNext: number): Promise<FetchedBlock> => fetchBlock({ ...area, top }, date1904, rowsNext);
  let pending: Promise<FetchedBlock> | undefined = area.top <= area.bottom ? fetchFrom(area.top, rows) : undefined;
  while (pending !== undefined) {
    const { block, rowsNext }: FetchedBlock = await pending;
    const next = block.top + block.rows;
    pending = next <= area.bottom ? fetchFrom(next, rowsNext) : undefined;
    // Nobody waits for it when the reader stops early.
    pending?.catch(() => undefined);
    progress.checkCancelled();
    yield block;
    progress.report('reading', next - area.top, area.bottom - area.top + 1);
  }
}
