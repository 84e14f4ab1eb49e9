import type { Language } from '../../i18n';
import { tableSheets } from '../../sheets/template';
import type { SheetSpec } from '../../spec/sheet-spec';
import { matchFor, type Recognition } from '../../tables/recognise/recognise';
import type { TableId } from '../../tables/schema';
import { schemaOf } from '../../tables/schemas';
import { addRows, type Recordable, type RecordedRow } from '../ledger/input-table';
import { type PlannedRow, writtenCells } from './written-cells';

/** Whether a table of the user has a place for a column; a table that is still to be made has them all. */
export const hasColumn = (recognition: Recognition, table: TableId, column: string): boolean => {
  const match = matchFor(recognition, table);
  return match === undefined || match.columns.some(({ column: own }) => own === column);
};

/** The columns that rows fill and the user's table has no place for, by their label. */
export const columnsWithoutPlace = (recognition: Recognition, table: TableId, rows: readonly PlannedRow[], language: Language): readonly string[] =>
  schemaOf(table)
    .columns.filter(({ id }) => !hasColumn(recognition, table, id) && rows.some((row) => row[id] !== undefined && row[id] !== ''))
    .map(({ label }) => label[language]);

/** Rows for a table. */
export interface RowsForTable {
  readonly table: TableId;
  readonly rows: readonly PlannedRow[];
}

/** A day as an input sheet holds it that is made with its rows. */
const contentOf = (value: RecordedRow[string] | undefined): string | number | null => (value === undefined ? null : typeof value === 'object' ? value.day : value);

/** The input sheet of a table that is lacking, with its rows in it. */
function sheetWith({ table, rows }: RowsForTable, language: Language): readonly SheetSpec[] {
  const filled = rows.map((row) => writtenCells(table, row, language)).map((row) => schemaOf(table).columns.map(({ id }) => contentOf(row[id])));
  return tableSheets([table], language).map((sheet) => ({ ...sheet, tables: sheet.tables.map((one) => ({ ...one, rows: filled })) }));
}

/**
 * Adds rows below those of the user's tables, in the order given; tables that are lacking are made as input sheets, last of all,
 * with the rows in them. Nothing that is there changes.
 */
export async function addPlannedRows(workbook: Recordable, added: readonly RowsForTable[], recognition: Recognition, language: Language): Promise<void> {
  const filled = added.filter(({ rows }) => rows.length > 0);
  for (const { table, rows } of filled) {
    const match = matchFor(recognition, table);
    if (match) await addRows(workbook, match, rows.map((row) => writtenCells(table, row, language)));
  }
  const made = filled.filter(({ table }) => !matchFor(recognition, table)).flatMap((one) => sheetWith(one, language));
  if (made.length > 0) await workbook.write(made);
}
