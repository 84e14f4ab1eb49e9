import type { Language } from '../../i18n';
import type { TableId } from '../../tables/schema';
import { schemaOf } from '../../tables/schemas';

/** What a table is called in a language. */
export const tableLabel = (table: TableId, language: Language): string => schemaOf(table).label[language];

/** What a column of a table is called in a language. */
export const columnLabel = (table: TableId, column: string, language: Language): string => schemaOf(table).columns.find(({ id }) => id === column)?.label[language] ?? column;
