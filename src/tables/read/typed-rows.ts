import { columnName } from '../../core/cell-name';
import type { RowOf, TableSchema } from '../schema';
import type { LooseTable } from './loose-row';

/** What stands in a required column whose cell is blank or unreadable; `unreadable` names the column. */
function placeholder(kind: TableSchema['columns'][number]['type']['kind']): string | number {
  return kind === 'number' || kind === 'money' || kind === 'percent' || kind === 'day' ? NaN : '';
}

/** The letters of the columns that the schema does not know, by header; of two with one header the last, whose cells are read. */
const extraLetters = ({ match }: LooseTable): Readonly<Record<string, string>> =>
  Object.fromEntries(match.candidate.headers.filter(({ text, place }) => text !== '' && match.columns.every((column) => column.place !== place)).map(({ text, place }) => [text, columnName(place)]));

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
  const letters = { ...extraLetters(table), ...Object.fromEntries(table.match.columns.map(({ column, place }) => [column, columnName(place)])) };
  const origin = { sheet: candidate.sheet, sourceTable: candidate.name, headers, letters };
  return table.rows.map(({ row, values, unreadable, blank, fromText, extra }) => {
    const typed = { ...Object.fromEntries(blanks), ...Object.fromEntries(values), ...origin, row, unreadable, ...(blank && { blank }), ...(fromText && { fromText }), extra };
    return typed as unknown as RowOf<S>;
  });
}
