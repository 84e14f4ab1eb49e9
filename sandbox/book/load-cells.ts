import { CellKind } from '../../src/ports/cell-block';
import type { CellBlock } from '../../src/ports/cell-block';
import { Kind } from '../model/cells/cell-value';
import type { Worksheet } from '../model/worksheet';

const kinds: Readonly<Record<number, Kind>> = { [CellKind.number]: Kind.number, [CellKind.text]: Kind.text, [CellKind.boolean]: Kind.boolean, [CellKind.error]: Kind.error };

/** Puts a block of cells as the file adapter reads them into a sheet. */
export function loadCells(sheet: Worksheet, block: CellBlock): void {
  const { texts: pool } = sheet.book.pools;
  const places = Int32Array.from(block.texts, (text) => pool.place(text));
  for (let column = 0; column < block.columns; column++) {
    const cells = sheet.cells.column(block.left - 1 + column);
    for (let row = 0; row < block.rows; row++) {
      const at = row * block.columns + column;
      const kind = kinds[block.kinds[at]!];
      if (kind === undefined) continue;
      const target = block.top - 1 + row;
      if (target >= cells.length) cells.reach(Math.max(target + 1, block.top - 1 + block.rows));
      cells.kinds[target] = kind;
      const isText = kind === Kind.text || kind === Kind.error;
      cells.numbers[target] = isText ? places[block.numbers[at]!]! : block.numbers[at]!;
    }
  }
}
