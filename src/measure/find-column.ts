import { fold } from '../core/fold';
import type { Column, LongTable } from '../tables/columns';
import type { WorkbookTables } from '../tables/workbook-tables';

/** A column of a long table by Koers's id or the user's own header, whatever the case and spacing. */
export function findColumn(table: LongTable, name: string): Column | undefined {
  const exact = table.columns.get(name);
  if (exact) return exact;
  const wanted = fold(name);
  for (const [id, column] of table.columns) if (fold(id) === wanted || fold(column.header) === wanted) return column;
  return undefined;
}

/** A long table by what the measures call it, Koers's id, or the user's name of the table or sheet; without a name the recognised sales. */
export function findTable({ long }: WorkbookTables, name = 'sales'): LongTable | undefined {
  const wanted = fold(name);
  for (const table of long.values()) if (table.alsoCalled?.some((own) => fold(own) === wanted)) return table;
  for (const [id, table] of long) if ([id, table.table, table.sheet].some((own) => fold(own) === wanted)) return table;
  return undefined;
}

/** The key of a column in its table; empty when it is no column of it. */
export const keyOf = (table: LongTable, column: Column): string => [...table.columns].find(([, one]) => one === column)?.[0] ?? '';
