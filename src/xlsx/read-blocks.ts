import type { CellBlock } from '../ports/cell-block';
import { CellKind } from '../ports/cell-block';
import type { Area } from '../ports/workbook';
import type { SheetCells } from './scan-cells';

const cellsPerBlock = 200_000;

/** What a block is made of. */
export interface BlockSource {
  readonly cells: SheetCells;
  /** The text with a number as the cells hold it. */
  readonly text: (id: number) => string;
  readonly date1904: boolean;
}

/** The area in dense blocks of whole rows, from top to bottom, at most 200,000 cells each. */
export function* cellBlocks(source: BlockSource, area: Area): Generator<CellBlock> {
  const rowsPerBlock = Math.max(1, Math.floor(cellsPerBlock / (area.right - area.left + 1)));
  let stored = firstStoredRow(source.cells, area.top);
  for (let top = area.top; top <= area.bottom; top += rowsPerBlock) {
    const bottom = Math.min(area.bottom, top + rowsPerBlock - 1);
    yield cellBlock(source, { ...area, top, bottom }, stored);
    stored = firstStoredRow(source.cells, bottom + 1);
  }
}

function cellBlock({ cells, text, date1904 }: BlockSource, area: Area, firstStored: number): CellBlock {
  const { sheet, top, left, right } = area;
  const rows = area.bottom - top + 1;
  const columns = right - left + 1;
  const kinds = new Uint8Array(rows * columns);
  const numbers = new Float64Array(rows * columns);
  const texts = blockTexts(text);
  for (let i = firstStored; i < cells.rowCount && cells.rows[i]! <= area.bottom; i++) {
    const rowStart = (cells.rows[i]! - top) * columns - left;
    const end = cells.starts[i + 1]!;
    for (let cell = cells.starts[i]!; cell < end; cell++) {
      const column = cells.columns[cell]!;
      if (column < left || column > right) continue;
      const kind = cells.kinds[cell]!;
      const isText = kind === CellKind.text || kind === CellKind.error;
      const number = isText ? texts.place(cells.numbers[cell]!) : cells.numbers[cell]!;
      // An empty text is what a formula shows that shows nothing.
      if (isText && number < 0) continue;
      kinds[rowStart + column] = kind;
      numbers[rowStart + column] = number;
    }
  }
  return { sheet, top, left, rows, columns, date1904, kinds, numbers, texts: texts.list };
}

interface BlockTexts {
  /** The place of a text in the list, -1 for an empty one. */
  place(id: number): number;
  readonly list: readonly string[];
}

function blockTexts(text: (id: number) => string): BlockTexts {
  const list: string[] = [];
  const byId = new Map<number, number>();
  const byText = new Map<string, number>([['', -1]]);
  const placeText = (content: string): number => {
    const known = byText.get(content);
    if (known !== undefined) return known;
    byText.set(content, list.length);
    return list.push(content) - 1;
  };
  const place = (id: number): number => {
    const known = byId.get(id);
    if (known !== undefined) return known;
    const found = placeText(text(id));
    byId.set(id, found);
    return found;
  };
  return { place, list };
}

/** The first stored row at or below a sheet row. */
function firstStoredRow({ rows, rowCount }: SheetCells, row: number): number {
  let [low, high] = [0, rowCount];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (rows[middle]! < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
