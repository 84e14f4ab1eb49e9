import type { Language } from '../../i18n';
import { formatFor } from '../../i18n/format';
import type { ColumnSchema, TableId } from '../../tables/schema';
import { schemaOf } from '../../tables/schemas';

/** A row by column id, as it is read: choices by their id, days as day numbers. */
type Row = Readonly<Record<string, string | number | undefined>>;

/** A row in words: its name, and the columns that are filled. */
export interface SpokenRow {
  readonly title: string;
  readonly cells: readonly { readonly label: string; readonly text: string }[];
}

/** The column that a row is called by, where that is not the first. */
const titles: Readonly<Partial<Record<TableId, string>>> = { actions: 'action' };

function textOf({ id, type }: ColumnSchema, value: string | number, row: Row, language: Language): string {
  const format = formatFor(language);
  if (type.kind === 'choice') return type.choices.find((choice) => choice.id === value)?.label[language] ?? String(value);
  if (typeof value === 'string') return id === 'period' ? format.spokenPeriod(value) : value;
  if (type.kind === 'day') return format.day(value);
  return type.kind === 'percent' || row['unit'] === 'ratio' ? format.percent(value) : format.number(value, 4);
}

/** A row for a table in the words of a language. */
export function spokenRow(table: TableId, row: Row, language: Language): SpokenRow {
  const { columns } = schemaOf(table);
  const name = titles[table] ?? columns[0]?.id ?? '';
  const cells = columns.flatMap((column) => {
    const value = row[column.id];
    return column.id === name || value === undefined || value === '' ? [] : [{ label: column.label[language], text: textOf(column, value, row, language) }];
  });
  return { title: String(row[name] ?? ''), cells };
}

/** The choices of a column, as its user reads them. */
export function spokenChoices(table: TableId, column: string, language: Language): readonly { readonly id: string; readonly label: string }[] {
  const type = schemaOf(table).columns.find(({ id }) => id === column)?.type;
  return type?.kind === 'choice' ? type.choices.map(({ id, label }) => ({ id, label: label[language] })) : [];
}
