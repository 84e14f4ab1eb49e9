import type { Table } from '../../spec/sheet-spec';
import type { Style } from '../../spec/style';
import { shownText } from './shown-text';
import { columnWidth } from './text-width';

const filterButton = 2.6;
const indentWidth = 1.3;
/** Keeps a figure away from the one to its left. */
const figureGap = 2;

/** The widest word of a header: headers wrap between words. */
function headerWidth(header: string, hasFilter: boolean): number {
  const words = header.split(/\s+/).map((word) => columnWidth(word, undefined, true));
  return Math.max(...words) + (hasFilter ? filterButton : 0);
}

/** What a total can reach at most: the sum of the figures, at least as wide as the longest of them. */
function totalText(rows: Table['rows'], column: number, style: Style | undefined): string {
  let sum = 0;
  for (const row of rows) {
    const content = row[column];
    if (typeof content === 'number') sum += Math.abs(content);
  }
  return shownText(-sum, style?.format);
}

function tableWidths(table: Table): readonly number[] {
  const looks = new Map(table.extras?.map((extra) => [`${extra.row}:${extra.column}`, extra.style]));
  return table.columns.map((column, at) => {
    const indent = (column.style?.indent ?? 0) * indentWidth + (column.style?.horizontal === 'right' ? figureGap : 0);
    let width = headerWidth(column.header, table.filter !== false) + indent;
    if (column.total === 'sum') width = Math.max(width, columnWidth(totalText(table.rows, at, column.style), undefined, true) + indent);
    if (typeof column.total === 'object') width = Math.max(width, columnWidth(column.total.text, undefined, true) + indent);
    if (column.style?.wrap) return width;
    table.rows.forEach((row, index) => {
      const style = looks.get(`${index}:${at}`) ?? column.style;
      width = Math.max(width, columnWidth(shownText(row[at] ?? null, style?.format), style?.size, style?.bold) + indent);
    });
    return width;
  });
}

/**
 * Column widths that show every header and figure of the tables unclipped. `least` is the width below which a column
 * does not go; text beyond `most` must wrap.
 */
export function fitWidths(tables: readonly Table[], least: readonly number[], most = 60): readonly number[] {
  const widths = [...least];
  for (const table of tables) {
    tableWidths(table).forEach((width, at) => {
      const column = table.column - 1 + at;
      widths[column] = Math.max(widths[column] ?? 0, Math.min(width, most));
    });
  }
  return Array.from(widths, (width) => Math.ceil((width ?? 0) * 10) / 10);
}
