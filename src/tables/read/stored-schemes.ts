import { fold } from '../../core/fold';
import type { ColumnSchema, RowOrigin, TableId } from '../schema';
import { schemaOf } from '../schemas';
import type { SchemeVersionRow } from '../schemas/scheme-versions';
import type { WorkbookTables } from '../workbook-tables';

/** The tables that say how bonuses are calculated; a close stores them as they are. */
export const schemeTableIds = ['schemes', 'components', 'tiers', 'measures', 'modifiers', 'gates', 'ramp', 'seasons', 'statutoryCaps', 'rewards'] as const satisfies readonly TableId[];
/** One of those tables. */
export type SchemeTableId = (typeof schemeTableIds)[number];
/** The scheme tables of a workbook. */
export type SchemeTables = Pick<WorkbookTables, SchemeTableId>;

/** One filled cell of a scheme table. */
export interface SchemeCell {
  readonly table: SchemeTableId;
  /** The number of the row in its table, from 1. */
  readonly record: number;
  readonly column: string;
  /** A text as it is; a number with all its digits; `?` in front of a cell that could not be read. */
  readonly value: string;
}

const unreadableMark = '?unreadable';

/** Every filled cell of the scheme tables, in the order of the tables. */
export const schemeCells = (tables: SchemeTables): readonly SchemeCell[] => schemeTableIds.flatMap((table) => tables[table].flatMap((row, at) => rowCells(table, row, at + 1)));

function rowCells(table: SchemeTableId, row: RowOrigin, record: number): readonly SchemeCell[] {
  const values = new Map<string, unknown>(Object.entries(row));
  return schemaOf(table).columns.flatMap(({ id }) => {
    if (row.unreadable.includes(id)) return [{ table, record, column: id, value: unreadableMark }];
    const value = id === 'row' ? undefined : values.get(id);
    return value === undefined ? [] : [{ table, record, column: id, value: typeof value === 'string' ? value : JSON.stringify(value) }];
  });
}

/** The cells of one version as they were stored; cells of tables and columns that nobody knows are left out. */
export function storedCells(rows: readonly SchemeVersionRow[], version: string): readonly SchemeCell[] {
  return rows.flatMap((row) => {
    const table = schemeTableIds.find((id) => isName(row.table, id));
    const column = table && schemaOf(table).columns.find((one) => isColumn(row.column, one));
    return row.version === version && table && column && row.unreadable.length === 0 ? [{ table, record: row.record, column: column.id, value: row.value ?? '' }] : [];
  });
}

function isName(text: string, id: TableId): boolean {
  const { label } = schemaOf(id);
  return [id, label.nl, label.en].some((name) => fold(name) === fold(text));
}

const isColumn = (text: string, { id, label }: ColumnSchema): boolean => [id, label.nl, label.en].some((name) => fold(name) === fold(text));

/** The scheme tables as they were, from their stored cells. */
export function storedTables(cells: readonly SchemeCell[]): SchemeTables {
  const rowsOf = (table: SchemeTableId): readonly RowOrigin[] => {
    const records = new Map<number, SchemeCell[]>();
    for (const cell of cells.filter((one) => one.table === table)) records.set(cell.record, [...(records.get(cell.record) ?? []), cell]);
    return [...records].sort(([a], [b]) => a - b).map(([record, own]) => storedRow(table, record, own));
  };
  return Object.fromEntries(schemeTableIds.map((table) => [table, rowsOf(table)])) as unknown as SchemeTables;
}

function storedRow(table: SchemeTableId, record: number, cells: readonly SchemeCell[]): RowOrigin {
  const schema = schemaOf(table);
  const unreadable = cells.filter(({ value }) => value === unreadableMark).map(({ column }) => column);
  const values = schema.columns.flatMap((column) => {
    const cell = cells.find((one) => one.column === column.id);
    if (cell && cell.value !== unreadableMark) return [[column.id, valueOf(cell.value, column)] as const];
    return column.required ? [[column.id, isNumeric(column) ? NaN : ''] as const] : [];
  });
  return { ...Object.fromEntries(values), sheet: schemaOf('schemeVersions').label.en, sourceTable: schema.label.en, row: record, unreadable, extra: {} };
}

const isNumeric = ({ type }: ColumnSchema): boolean => type.kind === 'number' || type.kind === 'money' || type.kind === 'percent' || type.kind === 'day';

function valueOf(value: string, column: ColumnSchema): unknown {
  const { kind } = column.type;
  return isNumeric(column) || kind === 'figure' || kind === 'yesNo' ? (JSON.parse(value) as unknown) : value;
}
