import type { Cell, Table } from '../../spec/sheet-spec';
import { block, type Block } from '../layout/block';
import { lastRow } from '../layout/table-extent';
import { wrappedLines } from '../layout/text-width';
import { aligned, styles } from '../style';

/** Where the sentences stand: over the wide columns, and over the small ones at the end, so that they take few lines. */
const places = [{ column: 9, across: 2 }, { column: 11, across: 4 }] as const;
const lineHeight = 15;
const indentWidth = 1.3;
const padding = 5;

/**
 * A table whose last two columns are sentences: the sentences stand beside it, each over several columns of the sheet. The table
 * is not sorted by hand, because they would stay behind.
 */
export function sentencesBeside(table: Table): Block {
  const kept = table.columns.length - places.length;
  const beside = (row: number, texts: readonly unknown[], style: Cell['style']): readonly Cell[] =>
    places.map(({ column, across }, at) => ({ row, column, across, content: typeof texts[at] === 'string' ? texts[at] : null, ...(style && { style }) }));
  const cells = [
    ...beside(table.row, table.columns.slice(kept).map(({ header }) => header), { ...aligned(styles.header, 'left'), indent: 1 }),
    ...table.rows.flatMap((row, at) => beside(table.row + 1 + at, row.slice(kept), { ...styles.body, wrap: true, indent: 1 })),
  ];
  const narrow: Table = { ...table, filter: false, columns: table.columns.slice(0, kept), rows: table.rows.map((row) => row.slice(0, kept)) };
  return block({ cells, tables: [narrow], bottom: lastRow(narrow) });
}

/** The heights of the rows whose cells wrap over several columns. */
export function besideHeights(cells: readonly Cell[], widths: readonly number[]): Readonly<Record<number, number>> {
  const heights: Record<number, number> = {};
  for (const { row, column, across = 1, content, style } of cells) {
    if (across === 1 || !style?.wrap || typeof content !== 'string') continue;
    const width = widths.slice(column - 1, column - 1 + across).reduce((sum, one) => sum + one, 0);
    const lines = wrappedLines(content, width - (style.indent ?? 0) * indentWidth, style.size, style.bold);
    heights[row] = Math.max(heights[row] ?? 0, lines * lineHeight + padding);
  }
  return heights;
}
