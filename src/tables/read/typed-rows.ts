import { columnName } from '../../core/cell-name';
import type { RowOf, TableSchema } from '../schema';
import type { LooseTable } from './loose-row';

/** What stands in a required column whose cell is blank or unreadable; `unreadable` names the column. */
function placeholder(kind: TableSchema['columns'][number]['type']['kind']): string | number {
  return kind === 'number' || kind === 'money' || kind === 'percent' || kind === 'day' ? NaN : '';
}

/**
 * Gives the rows the type of their schema. A required cell that could not be read is NaN or empty text, and named in
 * `unreadable`.
 */
export function typedRows<S extends TableSchema>(table: LooseTable | undefined): readonly RowOf<S>[] {
  if (!table) return [];
  const { candidate } = table.match;
  const required = table.schema.columns.filter((column) => column.required);
  const blanks = required.map((column) => [column.id, placeholder(column.type.kind)] as const);
  const headers = Object.fromEntries(table.match.columns.map(({ column, header }) => [column, header]));
  const letters = Object.fromEntries(table.match.columns.map(({ column, place }) => [column, columnName(place)]));
  const origin = { sheet: candidate.sheet, sourceTable: candidate.name, headers, letters };
  return table.rows.map(({ row, values, unreadable, extra }) => {
    const typed = { ...Object.fromEntries(blanks), ...Object.fromEntries(values), ...origin, row, unreadable, extra };
    return typed as unknown as RowOf<S>;
  });
}
