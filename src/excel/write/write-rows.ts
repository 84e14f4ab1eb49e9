import type { Range } from '../../spec/sheet-spec';
import { inExcel, isFault } from '../host/in-excel';
import { slice } from '../host/slice';
import type { CellInput } from './cell-input';
import { requireMark } from './draw';

/** Rows to be written into a sheet, and what is told about them. */
export interface RowsToWrite {
  readonly sheetId: string;
  readonly area: Range;
  readonly rowAt: (row: number) => readonly (CellInput | null)[];
  /** What is written: contents, or number formats, in which null leaves a cell as it is. */
  readonly what: 'formulas' | 'numberFormat';
  /** Called before each block goes out; throws to stop. */
  readonly beforeBlock: (row: number) => void;
}

// Excel on the web takes at most 5 MB at once, and every quote on the way counts twice.
const mostCharacters = 1_500_000;
const mostCells = 100_000;
const numberLength = 12;

/** Writes rows in blocks, one sync each, of a size that Excel accepts. */
export async function writeRows(rows: RowsToWrite): Promise<void> {
  const { area } = rows;
  for (let top = area.top; top <= area.bottom; ) {
    rows.beforeBlock(top);
    const block = slice('write', () => blockFrom(rows, top));
    await writeBlock(rows, top, block);
    top += block.length;
  }
}

/** Some rows. */
type Block = readonly (readonly (CellInput | null)[])[];

function blockFrom({ area, rowAt }: RowsToWrite, top: number): Block {
  const block: (readonly (CellInput | null)[])[] = [];
  const columns = area.right - area.left + 1;
  let characters = 0;
  for (let row = top; row <= area.bottom && characters < mostCharacters && block.length * columns < mostCells; row++) {
    const cells = rowAt(row);
    for (const cell of cells) characters += 4 + (typeof cell === 'string' ? cell.length : numberLength);
    block.push(cells);
  }
  return block;
}

/** One block; when Excel says that it is too large, its halves. */
async function writeBlock(rows: RowsToWrite, top: number, block: Block): Promise<void> {
  try {
    await setBlock(rows, top, block);
  } catch (fault) {
    if (block.length < 2 || !isFault(fault, 'tooLarge')) throw fault;
    const half = Math.ceil(block.length / 2);
    await writeBlock(rows, top, block.slice(0, half));
    await writeBlock(rows, top + half, block.slice(half));
  }
}

function setBlock({ sheetId, area, what }: RowsToWrite, top: number, block: Block): Promise<void> {
  return inExcel(async (context) => {
    requireMark(context);
    context.application.suspendScreenUpdatingUntilNextSync();
    context.application.suspendApiCalculationUntilNextSync();
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.getRangeByIndexes(top - 1, area.left - 1, block.length, area.right - area.left + 1)[what] = block as CellInput[][];
    await context.sync();
  });
}
