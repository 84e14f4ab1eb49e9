import type { CellContent, SheetSpec, Table } from '../sheet-spec';

// Between 1899-12-30 and 1904-01-01, the days that the two date systems count from.
const daysApart = 1462;

/** The serial of a day as a workbook counts. @example serialIn(46387, true) // 44925: 31 December 2026 counted from 1904 */
export const serialIn = (day: number, date1904: boolean): number => (date1904 ? day - daysApart : day);

/** A number format without what it shows literally: texts, colours, currency signs. */
const bare = (format: string): string => format.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, '');

/** True for a number format that shows which day it is. @example showsDay('dd-mm-yyyy') // true; of 'h:mm' false */
export const showsDay = (format: string): boolean => /[dy]/i.test(bare(format));

/** Specs count days from 1899-12-30; a workbook of the 1904 system needs other numbers for the same days. */
export function specIn1904(spec: SheetSpec): SheetSpec {
  return {
    ...spec,
    cells: spec.cells.map((cell) => (isDateFormat(cell.style?.format) ? { ...cell, content: shifted(cell.content) } : cell)),
    tables: spec.tables.map(tableIn1904),
  };
}

/** True for a number format that shows a day or a time. */
function isDateFormat(format: string | undefined): boolean {
  return format !== undefined && /[dmyhs]/i.test(bare(format));
}

function tableIn1904(table: Table): Table {
  const isDate = table.columns.map((column) => isDateFormat(column.style?.format));
  const own = new Map((table.extras ?? []).flatMap(({ row, column, style }) => (style ? [[`${row} ${column}`, isDateFormat(style.format)] as const] : [])));
  if (!isDate.includes(true) && own.size === 0) return table;
  const rows = table.rows.map((row, r) => row.map((content, c) => ((own.get(`${r} ${c}`) ?? isDate[c]) ? shifted(content) : content)));
  return { ...table, rows };
}

function shifted(content: CellContent): CellContent {
  if (typeof content === 'number') return content - daysApart;
  if (typeof content !== 'object' || content === null || 'error' in content || typeof content.value !== 'number') return content;
  return { ...content, value: content.value - daysApart };
}
