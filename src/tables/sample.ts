import type { CellBlock } from '../ports/cell-block';
import type { Area, SheetInfo, WorkbookOutline } from '../ports/workbook';
import { type Grid, gridOf } from './cells/grid';
import { resultSheets } from './own-results';

/** Reads the cells of an area, in blocks of whole rows from top to bottom. */
export type ReadArea = (area: Area) => AsyncIterable<CellBlock>;

/** A sheet with at most this many cells is looked at as a whole; of a larger one the first rows. */
const wholeSheet = 60_000;
const firstRows = 200;

async function blocksOf(read: ReadArea, area: Area): Promise<readonly CellBlock[]> {
  const blocks: CellBlock[] = [];
  for await (const block of read(area)) blocks.push(block);
  return blocks;
}

/** Reads an area as one grid; undefined when it is empty. */
export const readGrid = async (read: ReadArea, area: Area): Promise<Grid | undefined> => gridOf(await blocksOf(read, area));

function sampleArea({ used }: SheetInfo): Area | undefined {
  if (!used) return undefined;
  const cells = (used.bottom - used.top + 1) * (used.right - used.left + 1);
  return cells <= wholeSheet ? used : { ...used, bottom: Math.min(used.bottom, used.top + firstRows - 1) };
}

/** The first rows of each of the user's sheets, by sheet name. Excel's own tables that start lower are sampled as well. */
export async function readSamples(outline: WorkbookOutline, read: ReadArea): Promise<ReadonlyMap<string, Grid>> {
  const samples = new Map<string, Grid>();
  for (const sheet of outline.sheets) {
    const area = resultSheets.has(sheet.owned ?? '') ? undefined : sampleArea(sheet);
    if (!area) continue;
    const lower = outline.tables.filter((table) => table.area.sheet === sheet.name && table.area.top > area.bottom - 2);
    const blocks = [...(await blocksOf(read, area))];
    for (const { area: table } of lower) blocks.push(...(await blocksOf(read, { ...table, top: Math.max(table.top, area.bottom + 1), bottom: Math.min(table.bottom, table.top + firstRows) })));
    const grid = gridOf(blocks);
    if (grid) samples.set(sheet.name, grid);
  }
  return samples;
}
