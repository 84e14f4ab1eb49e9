import type { Language } from '../../i18n';
import type { ColumnSchema, TableId } from '../../tables/schema';
import { schemaOf } from '../../tables/schemas';
import { dayCell, type RecordedRow } from '../ledger/input-table';

/** A row by column id, as it is read: choices by their id, days as day numbers. Empty texts are blank. */
export type PlannedRow = Readonly<Record<string, string | number | undefined>>;

function cellOf({ type }: ColumnSchema, value: string | number, language: Language): RecordedRow[string] {
  if (type.kind === 'choice') return type.choices.find(({ id }) => id === value)?.label[language] ?? value;
  return type.kind === 'day' && typeof value === 'number' ? dayCell(value, language) : value;
}

/** A row as its user would type it: choices in words of the language, days as dates. */
export const writtenCells = (table: TableId, row: PlannedRow, language: Language): RecordedRow =>
  Object.fromEntries(
    schemaOf(table).columns.flatMap((column) => {
      const value = row[column.id];
      return value === undefined || value === '' ? [] : [[column.id, cellOf(column, value, language)]];
    }),
  );
