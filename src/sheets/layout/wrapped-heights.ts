import type { Table } from '../../spec/sheet-spec';
import { wrappedLines } from './text-width';

const lineHeight = 15;
const headerPadding = 6;
/** Keeps the first row away from the line below the header. */
const firstRowPadding = 4;
const filterButton = 2.6;

/** Heights of header and body rows of a table whose texts wrap over several lines. */
export function wrappedHeights(table: Table, widths: readonly number[]): Readonly<Record<number, number>> {
  const widthOf = (at: number): number => widths[table.column - 1 + at] ?? 0;
  const headerLines = table.columns.map((column, at) =>
    wrappedLines(column.header, widthOf(at) - (table.filter === false ? 0 : filterButton), undefined, true),
  );
  const heights: Record<number, number> = { [table.row]: Math.max(...headerLines) * lineHeight + headerPadding };
  table.rows.forEach((row, index) => {
    let lines = 1;
    table.columns.forEach((column, at) => {
      const content = row[at];
      if (column.style?.wrap && typeof content === 'string') lines = Math.max(lines, wrappedLines(content, widthOf(at), column.style.size));
    });
    const padding = index === 0 ? firstRowPadding : 0;
    if (lines > 1 || padding > 0) heights[table.row + 1 + index] = lines * lineHeight + padding;
  });
  return heights;
}
