import type { CellContent, Link } from '../../spec/sheet-spec';
import type { Style } from '../../spec/style';
import { block, type Block } from '../layout/block';
import { marginWidth } from '../layout/head';
import { wrappedLines } from '../layout/text-width';
import { palette } from '../palette';
import { styles, typeScale } from '../style';

/** The columns of a page, from A: margin, KPI, actual, target, status, change, review. They fit on a page in portrait. */
export const widths: readonly number[] = [marginWidth, 30, 13.5, 14.5, 15, 30, 19];
export const places = { kpi: 2, actual: 3, target: 4, status: 5, change: 6, review: 7 } as const;
/** The whole width of a page. */
export const wholeLine = { column: places.kpi, across: 6 } as const;

/** One cell of a line, over one or more columns. */
export interface Piece {
  readonly column: number;
  readonly across?: number;
  readonly content: CellContent;
  readonly style: Style;
  readonly note?: string;
  readonly link?: Link;
}

const points = 15 / typeScale.body;
const bodySize = typeScale.body;

function heightOf({ column, across = 1, content, style }: Piece): number {
  if (typeof content !== 'string' || content === '') return 0;
  const size = style.size ?? bodySize;
  const width = widths.slice(column - 1, column - 1 + across).reduce((sum, one) => sum + one, 0) - (style.indent ?? 0) * 1.3;
  const lines = content.split('\n').reduce((sum, part) => sum + (style.wrap ? wrappedLines(part, width, size, style.bold) : 1), 0);
  return lines * size * points + 5;
}

/** Cells in one row, as high as the longest text needs. */
export function line(row: number, pieces: readonly Piece[], least = 19): Block {
  const cells = pieces.map(({ across = 1, ...piece }) => ({ row, ...piece, ...(across > 1 && { across }) }));
  return block({ cells, heights: { [row]: Math.max(least, ...pieces.map(heightOf)) }, bottom: row });
}

/** Usual text of a line. */
export const plain: Style = { color: palette.ink, vertical: 'center', wrap: true };

/** A sentence over the whole width. */
export const sentence = (row: number, content: string, style: Style = plain): Block => line(row, [{ ...wholeLine, content, style }], 17);

/** The title of a part of a page, with a line above it, and a quiet sentence below where there is one. */
export function partHead(row: number, title: string, about = ''): readonly Block[] {
  const head = line(row, [{ ...wholeLine, content: title, style: { ...styles.section, size: 13, borderBottom: { line: 'thin', color: palette.strongLine } } }], 26);
  return about === '' ? [head] : [head, sentence(row + 1, about, { ...styles.note, wrap: true, vertical: 'center' })];
}

/** Blocks below each other: each is made at the first row below the one before. */
export function below(row: number, makers: readonly ((row: number) => Block | readonly Block[])[]): readonly Block[] {
  const made: Block[] = [];
  let next = row;
  for (const make of makers) {
    const blocks = [make(next)].flat();
    made.push(...blocks);
    next = Math.max(next - 1, ...blocks.map(({ bottom }) => bottom)) + 1;
  }
  return made;
}
