import type { CellBlock } from '../../ports/cell-block';
import { cellKind } from './cell-kinds';
import { cleanText } from '../../core/clean-text';

/** One raw cell, for short tables and samples; long tables read their blocks directly. */
export type RawCell =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly value: string }
  | { readonly kind: 'uncalculated' };

/** Cells of one sheet in blocks that follow one another from top to bottom. */
export interface Grid {
  readonly sheet: string;
  readonly date1904: boolean;
  /** First and last sheet row and column that the blocks cover, from 1, both included. */
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly blocks: readonly CellBlock[];
}

const blank: RawCell = { kind: 'blank' };

/** Puts the blocks of one read together; undefined when there are none. */
export function gridOf(blocks: readonly CellBlock[]): Grid | undefined {
  const filled = blocks.filter(({ rows, columns }) => rows > 0 && columns > 0);
  const [first] = filled;
  if (!first) return undefined;
  return {
    sheet: first.sheet,
    date1904: first.date1904,
    top: Math.min(...filled.map(({ top }) => top)),
    bottom: Math.max(...filled.map(({ top, rows }) => top + rows - 1)),
    left: Math.min(...filled.map(({ left }) => left)),
    right: Math.max(...filled.map(({ left, columns }) => left + columns - 1)),
    blocks: filled,
  };
}

function rawCell(block: CellBlock, index: number): RawCell {
  const value = block.numbers[index] ?? 0;
  switch (block.kinds[index]) {
    case cellKind.number:
      return { kind: 'number', value };
    case cellKind.text: {
      const text = cleanText(block.texts[value] ?? '');
      return text === '' ? blank : { kind: 'text', value: text };
    }
    case cellKind.boolean:
      return { kind: 'boolean', value: value !== 0 };
    case cellKind.error:
      return { kind: 'error', value: block.texts[value] ?? '' };
    case cellKind.uncalculated:
      return { kind: 'uncalculated' };
    default:
      return blank;
  }
}

/** The cell at a sheet row and column (from 1); a text of spaces only is blank, and so is what lies outside the grid. */
export function cellAt(grid: Grid, row: number, column: number): RawCell {
  const block = grid.blocks.find(({ top, rows, left, columns }) => row >= top && row < top + rows && column >= left && column < left + columns);
  return block ? rawCell(block, (row - block.top) * block.columns + column - block.left) : blank;
}

/** The last row that the blocks reach from the top without a gap. */
export function unbrokenBottom({ blocks, top }: Grid): number {
  return [...blocks].sort((a, b) => a.top - b.top).reduce((bottom, block) => (block.top <= bottom + 1 ? Math.max(bottom, block.top + block.rows - 1) : bottom), top - 1);
}

/** True when every cell of an area was read, not only rows above and below it. */
export function covers({ blocks }: Grid, area: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number }): boolean {
  const rows = blocks
    .filter(({ left, columns }) => left <= area.left && left + columns - 1 >= area.right)
    .reduce((sum, block) => sum + Math.max(0, Math.min(area.bottom, block.top + block.rows - 1) - Math.max(area.top, block.top) + 1), 0);
  return rows === area.bottom - area.top + 1;
}

/** The text of a text cell, the digits of a number cell (years as headers), otherwise nothing. */
export function headerText(cell: RawCell): string {
  if (cell.kind === 'text') return cell.value;
  return cell.kind === 'number' ? String(cell.value) : '';
}
