import type { CellBlock } from '../../ports/cell-block';
import { cellKind } from '../cells/cell-kinds';
import { cleanText } from '../../core/clean-text';

/** Cells of a long column that are neither number nor text: errors, booleans, formulas without a value. */
export interface OddCell {
  readonly row: number;
  readonly kind: 'boolean' | 'error' | 'uncalculated';
  readonly text: string;
}

/**
 * A column while its blocks arrive. Nothing is interpreted yet, because how `1.234` or `3-4-2026` is to be read is known
 * only when all cells are in. Numbers and text codes are made when the first one arrives.
 */
export interface RawColumn {
  numbers: Float64Array | undefined;
  codes: Int32Array | undefined;
  readonly texts: string[];
  readonly codeOf: Map<string, number>;
  odd: OddCell[];
  /** True once a text has spaces or signs that do not count. */
  isUntidy: boolean;
}

/** An empty column. */
export const rawColumn = (): RawColumn => ({ numbers: undefined, codes: undefined, texts: [], codeOf: new Map(), odd: [], isUntidy: false });

/** The code of a text in the column's dictionary; -1 for a text of spaces only. */
export function codeFor(column: RawColumn, text: string): number {
  const clean = cleanText(text);
  if (clean !== text) column.isUntidy = true;
  if (clean === '') return -1;
  const known = column.codeOf.get(clean);
  if (known !== undefined) return known;
  const code = column.texts.push(clean) - 1;
  column.codeOf.set(clean, code);
  return code;
}

const oddKinds: Readonly<Record<number, OddCell['kind']>> = {
  [cellKind.boolean]: 'boolean',
  [cellKind.error]: 'error',
  [cellKind.uncalculated]: 'uncalculated',
};

function addOdd(column: RawColumn, block: CellBlock, index: number, row: number): void {
  const kind = oddKinds[block.kinds[index] ?? 0];
  if (kind === undefined) return;
  const value = block.numbers[index] ?? 0;
  const text = kind === 'boolean' ? (value === 0 ? 'FALSE' : 'TRUE') : kind === 'error' ? (block.texts[value] ?? '') : '';
  column.odd.push({ row, kind, text });
}

/** Where the rows of a block go. */
export interface TargetRows {
  /** For each row of the block its row in the table, or -1 to skip it. */
  readonly rows: Int32Array;
  /** The most rows the table can get. */
  readonly capacity: number;
}

/** Marks a text of a block that has no code in the column yet. */
const unread = -2;

/**
 * Adds one column of a block.
 * @param offset the column within the block, from 0
 */
export function addBlock(column: RawColumn, block: CellBlock, offset: number, { rows, capacity }: TargetRows): void {
  const { kinds, numbers, texts, columns } = block;
  const codes = new Int32Array(texts.length).fill(unread);
  for (let r = 0; r < block.rows; r += 1) {
    const row = rows[r] ?? -1;
    if (row < 0) continue;
    const index = r * columns + offset;
    const kind = kinds[index];
    if (kind === cellKind.number) {
      column.numbers ??= new Float64Array(capacity).fill(NaN);
      column.numbers[row] = numbers[index] ?? NaN;
    } else if (kind === cellKind.text) {
      const text = numbers[index] ?? 0;
      let code = codes[text] ?? unread;
      if (code === unread) codes[text] = code = codeFor(column, texts[text] ?? '');
      column.codes ??= new Int32Array(capacity).fill(-1);
      column.codes[row] = code;
    } else if (kind !== cellKind.blank) addOdd(column, block, index, row);
  }
}

/** True when the cell holds a number, a text, or something odd. */
export function isFilled(column: RawColumn, row: number): boolean {
  return !Number.isNaN(column.numbers?.[row] ?? NaN) || (column.codes?.[row] ?? -1) >= 0 || column.odd.some((cell) => cell.row === row);
}

/** The text of a text cell, else nothing. */
export function textAt(column: RawColumn, row: number): string {
  return column.texts[column.codes?.[row] ?? -1] ?? '';
}

/** Keeps only the rows in `kept`, in that order. */
export function keepRows(column: RawColumn, kept: Int32Array): void {
  const place = new Map(column.odd.length > 0 ? [...kept].map((row, index) => [row, index] as const) : []);
  const { numbers, codes } = column;
  if (numbers) column.numbers = Float64Array.from(kept, (row) => numbers[row] ?? NaN);
  if (codes) column.codes = Int32Array.from(kept, (row) => codes[row] ?? -1);
  column.odd = column.odd.flatMap((cell) => {
    const row = place.get(cell.row);
    return row === undefined ? [] : [{ ...cell, row }];
  });
}
