import type { CellBlock } from '../../ports/cell-block';
import type { Area } from '../../ports/workbook';
import { WorkbookFault } from '../../ports/workbook';
import { askExcel, isFault } from '../host/in-excel';
import { slice } from '../host/slice';
import type { BlockPart } from './block-cells';
import { blockCells, markErrors } from './block-cells';

/** A block that was read, and how many rows the next one had better have. */
export interface FetchedBlock {
  readonly block: CellBlock;
  readonly rowsNext: number;
}

// Excel on the web answers with at most 5 MB; below it there must be room for a block with longer texts than the last.
const mostCharacters = 3_500_000;
const charactersPerCell = 8;

/** Reads rows of an area; when Excel says that the answer is too large, half of them. */
export async function fetchBlock(area: Area, date1904: boolean, rows: number): Promise<FetchedBlock> {
  try {
    return await fetchRows({ ...area, bottom: Math.min(area.bottom, area.top + rows - 1) }, date1904, rows);
  } catch (fault) {
    if (rows > 1 && isFault(fault, 'tooLarge')) return fetchBlock(area, date1904, Math.ceil(rows / 2));
    throw fault;
  }
}

async function fetchRows(area: Area, date1904: boolean, rowsAsked: number): Promise<FetchedBlock> {
  const { sheet, top, left } = area;
  const columns = area.right - left + 1;
  const rows = area.bottom - top + 1;
  const values = await valuesOf(area);
  const cells = slice('read', () => blockCells(values, columns));
  if (cells.suspects !== undefined) markErrors(cells, columns, cells.suspects, await typesOf(area, cells.suspects));
  const perRow = (cells.characters + rows * columns * charactersPerCell) / rows;
  const { kinds, numbers, texts } = cells;
  const block = { sheet, top, left, rows, columns, date1904, kinds, numbers, texts };
  return { block, rowsNext: Math.max(1, Math.min(rowsAsked, Math.floor(mostCharacters / perRow))) };
}

function valuesOf({ sheet: name, top, left, bottom, right }: Area): Promise<readonly (readonly unknown[])[]> {
  return askExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const range = sheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1);
    range.load('values');
    await context.sync();
    if (sheet.isNullObject) throw new WorkbookFault('notFound', name);
    const values: readonly (readonly unknown[])[] | null = range.values;
    // Excel leaves the cells out when there are more than it cares to send.
    if (values === null) throw new WorkbookFault('tooLarge', name);
    return values;
  });
}

function typesOf({ sheet: name, top, left }: Area, part: BlockPart): Promise<readonly (readonly string[])[]> {
  return askExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const range = sheet.getRangeByIndexes(top - 1 + part.top, left - 1 + part.left, part.bottom - part.top + 1, part.right - part.left + 1);
    range.load('valueTypes');
    await context.sync();
    return range.valueTypes;
  });
}
