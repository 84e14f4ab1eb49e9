import type { CellKind } from '../ports/cell-block';
import { WorkbookFault } from '../ports/workbook';
import type { Range } from '../spec/sheet-spec';

const lastRow = 1_048_576;
const lastColumn = 16_384;

/**
 * The filled cells of a sheet, row after row, about 11 bytes each. Stored row `i` is sheet row `rows[i]` and holds the
 * cells from `starts[i]` up to, not including, `starts[i + 1]`.
 */
export interface SheetCells {
  readonly rowCount: number;
  readonly rows: Int32Array;
  readonly starts: Int32Array;
  readonly columns: Uint16Array;
  /** A `CellKind` per cell; never blank. */
  readonly kinds: Uint8Array;
  /** As in a `CellBlock`, with texts numbered per workbook: shared strings first, then those of the sheet. */
  readonly numbers: Float64Array;
  readonly used: Range | undefined;
}

/** Collects cells as they are met. */
export interface CellCollector {
  /** Adds a filled cell; rows may come in any order. */
  add(row: number, column: number, kind: CellKind, number: number): void;
  /** Counts a cell that shows nothing, such as a formula that gives an empty text, as used. */
  touch(row: number, column: number): void;
  finish(): SheetCells;
}

/** A collector with room for `expected` cells; it grows when there are more. */
export function cellCollector(expected: number): CellCollector {
  let columns = new Uint16Array(expected);
  let kinds = new Uint8Array(expected);
  let numbers = new Float64Array(expected);
  let count = 0;
  const rows = rowList();
  const used = usedRange();
  return {
    touch: used.touch,
    add: (row, column, kind, number) => {
      used.touch(row, column);
      rows.enter(row, count);
      if (count === kinds.length) [columns, kinds, numbers] = [grown(columns), grown(kinds), grown(numbers)];
      columns[count] = column;
      kinds[count] = kind;
      numbers[count] = number;
      count++;
    },
    finish: () => {
      const cells = { ...rows.finish(count), columns, kinds, numbers, used: used.range() };
      return isInOrder(cells) ? cells : sortedByRow(cells);
    },
  };
}

function usedRange(): { touch(row: number, column: number): void; range(): Range | undefined } {
  let [top, left, bottom, right] = [lastRow + 1, lastColumn + 1, 0, 0];
  const touch = (row: number, column: number): void => {
    if (row < 1 || row > lastRow || column < 1 || column > lastColumn) throw outside(row, column);
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  };
  return { touch, range: () => (bottom === 0 ? undefined : { top, left, bottom, right }) };
}

type RowList = Pick<SheetCells, 'rowCount' | 'rows' | 'starts'>;

function rowList(): { enter(row: number, firstCell: number): void; finish(cellCount: number): RowList } {
  let rows = new Int32Array(1024);
  let starts = new Int32Array(1024);
  let rowCount = 0;
  const enter = (row: number, firstCell: number): void => {
    if (rowCount > 0 && rows[rowCount - 1] === row) return;
    if (rowCount + 1 >= rows.length) [rows, starts] = [grown(rows), grown(starts)];
    rows[rowCount] = row;
    starts[rowCount] = firstCell;
    rowCount++;
  };
  const finish = (cellCount: number): RowList => {
    starts[rowCount] = cellCount;
    return { rowCount, rows, starts };
  };
  return { enter, finish };
}

function isInOrder({ rows, rowCount }: RowList): boolean {
  for (let i = 1; i < rowCount; i++) if (rows[i]! < rows[i - 1]!) return false;
  return true;
}

function outside(row: number, column: number): WorkbookFault {
  return new WorkbookFault('damaged', `a cell lies outside the sheet: row ${String(row)}, column ${String(column)}`);
}

function grown<A extends Uint8Array | Uint16Array | Int32Array | Float64Array>(old: A): A {
  const longer = new (old.constructor as new (length: number) => A)(Math.ceil(old.length * 1.6) + 16);
  longer.set(old);
  return longer;
}

// Excel writes rows in order; what other programs made of it is put right once, here.
function sortedByRow(cells: SheetCells): SheetCells {
  const order = Array.from({ length: cells.rowCount }, (_, i) => i).sort((a, b) => cells.rows[a]! - cells.rows[b]!);
  const sorted = cellCollector(cells.kinds.length);
  for (const i of order) {
    for (let cell = cells.starts[i]!; cell < cells.starts[i + 1]!; cell++) {
      sorted.add(cells.rows[i]!, cells.columns[cell]!, cells.kinds[cell] as CellKind, cells.numbers[cell]!);
    }
  }
  return { ...sorted.finish(), used: cells.used };
}
