import type { Language } from '../../i18n';
import { WorkbookFault } from '../../ports/workbook';
import { tableSheets } from '../../sheets/template';
import { matchFor, type Recognition, type TableMatch } from '../../tables/recognise/recognise';
import type { TableId } from '../../tables/schema';
import { schemaOf } from '../../tables/schemas';
import { collect } from '../collect';
import { addRows, type Recordable } from '../ledger/input-table';
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

/** The tables of a workbook for which there are rows, those that were lacking made just now, each as an input sheet. */
async function tablesFor(workbook: Recordable, ids: readonly TableId[], recognition: Recognition, language: Language): Promise<ReadonlyMap<TableId, TableMatch>> {
  const lacking = ids.filter((id) => !matchFor(recognition, id));
  if (lacking.length > 0) await workbook.write(tableSheets(lacking, language));
  const now = lacking.length > 0 ? (await collect(workbook, undefined, 'shortTables')).tables.recognition : recognition;
  return new Map(
    ids.map((id) => {
      const match = matchFor(now, id);
      if (!match) throw new WorkbookFault('notFound', schemaOf(id).label[language]);
      return [id, match] as const;
    }),
  );
}

/** Rows for a table. */
export interface RowsForTable {
  readonly table: TableId;
  readonly rows: readonly PlannedRow[];
}

/** Adds rows below those of the user's tables, in the order given; a table that is lacking is made as an input sheet. Nothing that is there changes. */
export async function addPlannedRows(workbook: Recordable, added: readonly RowsForTable[], recognition: Recognition, language: Language): Promise<void> {
  const filled = added.filter(({ rows }) => rows.length > 0);
  const matches = await tablesFor(workbook, filled.map(({ table }) => table), recognition, language);
  for (const { table, rows } of filled) {
    const match = matches.get(table);
    if (match) await addRows(workbook, match, rows.map((row) => writtenCells(table, row, language)));
  }
}
