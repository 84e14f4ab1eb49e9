import type { Language } from '../../../src/i18n';
import type { ColumnSchema, RowOrigin, TableId } from '../../../src/tables/schema';
import { schemaOf } from '../../../src/tables/schemas';
import type { RowOf } from '../../../src/tables/schema';
import type { salesSchema } from '../../../src/tables/schemas/sales';
import type { WorkbookTables } from '../../../src/tables/workbook-tables';
import { type TestSheet, type TestWorkbook, testWorkbook } from '../../csv-workbook';

/** A figure is written as a number or as the header of the column that holds it; everything else as it is. */
type Written<T> = T extends object ? string : T;

type Cells<Row> = { readonly [C in Exclude<keyof Row, keyof RowOrigin>]?: Written<Row[C]> | undefined } & {
  /** Columns of the user's own, by header. */
  readonly extra?: Readonly<Record<string, string | number>>;
};

type ShortTables = Omit<WorkbookTables, 'long' | 'countable' | 'dateOrder' | 'findings'>;

/** The tables of a workbook, by the ids of tables and columns: only the cells that the scheme needs. */
export type Book = { readonly [Id in keyof ShortTables]?: readonly Cells<ShortTables[Id][number]>[] } & {
  readonly sales?: readonly Cells<RowOf<typeof salesSchema>>[];
  /** Sheets of the user's own, by name, with their headers: what is measured elsewhere than in the sales. */
  readonly own?: Readonly<Record<string, readonly Readonly<Record<string, string | number>>[]>>;
};

type LooseRow = Readonly<Record<string, unknown>>;

/** A row as the cells of every column of its table, in the order of the table. */
export const cellsOf = (id: TableId, row: object, language: Language): readonly (string | number | null)[] =>
  schemaOf(id).columns.map((column) => cellOf(column, (row as LooseRow)[column.id], language));

/** The workbook as a user has it: a sheet per table, named and headed in the user's language, choices written in words. */
export const workbookOf = (book: Book, language: Language): TestWorkbook => testWorkbook(sheetsOf(book, language));

/** Its sheets with their cells. */
export function sheetsOf(book: Book, language: Language): readonly TestSheet[] {
  const { own = {}, ...known } = book;
  const tables = Object.entries(known).map(([id, rows]) => ({ id: id as TableId, rows: rows as readonly LooseRow[] }));
  return [...tables.filter(({ rows }) => rows.length > 0).map(({ id, rows }) => sheetOf(id, rows, language)), ...Object.entries(own).map(ownSheet)];
}

function ownSheet([name, rows]: readonly [string, readonly Readonly<Record<string, string | number>>[]]): TestSheet {
  const header = Object.keys(rows[0] ?? {});
  return { name, cells: [header, ...rows.map((row) => header.map((column) => row[column] ?? null))] };
}

function sheetOf(id: TableId, rows: readonly LooseRow[], language: Language): TestSheet {
  const schema = schemaOf(id);
  const columns = schema.columns.filter((column) => rows.some((row) => row[column.id] !== undefined));
  const extra = [...new Set(rows.flatMap(({ extra }) => Object.keys(extra ?? {})))];
  const header = [...columns.map(({ label }) => label[language]), ...extra];
  const body = rows.map((row) => [
    ...columns.map((column) => cellOf(column, row[column.id], language)),
    ...extra.map((name) => plainCell((row.extra as LooseRow | undefined)?.[name])),
  ]);
  return { name: schema.label[language], cells: [header, ...body] };
}

function cellOf({ type }: ColumnSchema, value: unknown, language: Language): string | number | null {
  if (type.kind === 'choice') return type.choices.find(({ id }) => id === value)?.label[language] ?? plainCell(value);
  if (type.kind === 'yesNo' && value !== undefined) return language === 'nl' ? (value === true ? 'ja' : 'nee') : value === true ? 'yes' : 'no';
  return plainCell(value);
}

const plainCell = (value: unknown): string | number | null => (typeof value === 'number' || typeof value === 'string' ? value : null);
