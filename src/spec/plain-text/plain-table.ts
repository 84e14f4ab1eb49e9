import type { CellContent, Table, TableColumn } from '../sheet-spec';
import { plainCell } from './plain-cell';
import { plainPlace } from './plain-place';

/** A table with its columns under each other, figures to the right, and what its totals row shows. */
export function plainTable(table: Table): readonly string[] {
  const formats = new Map((table.extras ?? []).flatMap(({ row, column, style }) => (style?.format ? [[`${row} ${column}`, style.format] as const] : [])));
  const body = table.rows.map((row, r) => table.columns.map((column, c) => plainCell(row[c] ?? null, formats.get(`${r} ${c}`) ?? column.style?.format).replace(/\n/g, ' / ')));
  const hasTotals = table.columns.some((column) => column.total !== undefined);
  const totals = hasTotals ? [table.columns.map((column) => totalText(column))] : [];
  const rows = [table.columns.map((column) => column.header), ...body, ...totals];
  const widths = table.columns.map((_, i) => rows.reduce((width, row) => Math.max(width, row[i]?.length ?? 0), 0));
  const isFigure = table.columns.map((_, i) => table.rows.some((row) => isNumber(row[i] ?? null)));
  const lines = rows.map((row) => row.map((text, i) => (isFigure[i] ? text.padStart(widths[i] ?? 0) : text.padEnd(widths[i] ?? 0))).join(' | ').trimEnd());
  const rule = widths.map((width) => '-'.repeat(width)).join('-+-');
  const [header = '', ...others] = lines;
  const blank = table.rows.length === 0 ? ['(one blank row)'] : [];
  return [`[${table.name} at ${plainPlace(table.row, table.column)}]`, header, rule, ...blank, ...others];
}

function isNumber(content: CellContent): boolean {
  if (typeof content === 'object' && content !== null && 'formula' in content) return typeof content.value === 'number';
  return typeof content === 'number';
}

function totalText({ total }: TableColumn): string {
  if (total === undefined) return '';
  return typeof total === 'object' ? total.text : `(${total})`;
}
