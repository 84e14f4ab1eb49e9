import { cellName } from '../../core/cell-name';
import type { Day } from '../../core/period';
import type { Language } from '../../i18n';
import { CellKind } from '../../ports/cell-block';
import { type DayCell, type SheetInfo, WorkbookFault, type Workbook } from '../../ports/workbook';
import { dayFormat } from '../../sheets/number-format';
import { tableSheets } from '../../sheets/template';
import type { ReadWorkbook } from '../../tables/read-tables';
import type { Candidate } from '../../tables/recognise/candidate';
import { matchFor, type TableMatch } from '../../tables/recognise/recognise';
import type { TableId } from '../../tables/schema';
import { schemaOf } from '../../tables/schemas';
import { collect } from '../collect';

/** What recording needs of a workbook. */
export type Recordable = Pick<Workbook, 'outline' | 'read' | 'write' | 'append' | 'widen' | 'change'>;

/** A row by column id; what is not named stays empty. */
export type RecordedRow = Readonly<Record<string, string | number | DayCell>>;

/** A day as a date in the format of the reader's language, unless the cell has a format for days. */
export const dayCell = (day: Day, language: Language): DayCell => ({ day, format: dayFormat[language] });

/** Columns that tables made before may lack: what they would say is left out there. */
const laterColumns: ReadonlySet<string> = new Set(['closes.missing']);

const matchIn = (tables: ReadWorkbook, id: TableId): TableMatch | undefined => matchFor(tables.recognition, id);

/** The input tables by id, those that were lacking made just now; refused when one has no place for a column that is needed. */
export async function withInputTables(workbook: Recordable, ids: readonly TableId[], tables: ReadWorkbook, language: Language): Promise<ReadonlyMap<TableId, TableMatch>> {
  const lacking = ids.filter((id) => !matchIn(tables, id));
  if (lacking.length > 0) await workbook.write(tableSheets(lacking, language));
  const now = lacking.length > 0 ? (await collect(workbook, undefined, 'shortTables')).tables : tables;
  return new Map(
    ids.map((id) => {
      const match = matchIn(now, id);
      const label = schemaOf(id).label[language];
      if (!match) throw new WorkbookFault('notFound', label);
      const column = schemaOf(id).columns.find((one) => !laterColumns.has(`${id}.${one.id}`) && !match.columns.some(({ column: own }) => own === one.id));
      if (column) throw new WorkbookFault('notFound', `${label}: ${column.label[language]}`);
      return [id, match] as const;
    }),
  );
}

/** The last row of a sheet. */
const lastRow = 1_048_576;

/**
 * Refuses rows for which there is no room below a plain range: the cells that they take up are blank, and so is the row below
 * them, which keeps the range apart from what follows; none of them is merged.
 */
export async function refuseWithoutRoom(workbook: Pick<Workbook, 'outline' | 'read'>, candidate: Candidate, rows: number): Promise<void> {
  const { sheet, name, body } = candidate;
  const bottom = body.bottom + rows;
  if (bottom > lastRow) throw new WorkbookFault('occupied', name);
  refuseMerged((await workbook.outline()).sheets, candidate, rows);
  for await (const { kinds } of workbook.read({ sheet, left: body.left, right: body.right, top: body.bottom + 1, bottom: Math.min(lastRow, bottom + 1) })) {
    if (kinds.some((kind) => kind !== CellKind.blank)) throw new WorkbookFault('occupied', name);
  }
}

/** Of merged cells only the first one shows: what goes into the others is never seen, and an Excel table cannot have any. */
function refuseMerged(sheets: readonly SheetInfo[], { sheet, name, body }: Candidate, rows: number): void {
  const merges = sheets.find((one) => one.name === sheet)?.merges ?? [];
  const isInTheWay = merges.some(({ top, bottom, left, right }) => top <= body.bottom + rows && bottom > body.bottom && left <= body.right && right >= body.left);
  if (isInTheWay) throw new WorkbookFault('occupied', name);
}

/** Adds rows below the last one: into the Excel table, or into the blank cells under a plain range. */
export async function addRows(workbook: Recordable, { candidate, columns }: TableMatch, rows: readonly RecordedRow[]): Promise<void> {
  if (rows.length === 0) return;
  const { body, sheet, name } = candidate;
  const { tables, sheets } = await workbook.outline();
  const table = tables.find(({ name: own, area }) => own === name && area.sheet === sheet);
  if (!table) {
    await refuseWithoutRoom(workbook, candidate, rows.length);
    const filled = rows.flatMap((row, at) => columns.flatMap(({ column, place }) => (row[column] === undefined ? [] : [{ sheet, cell: cellName(body.bottom + 1 + at, place), expected: null, value: row[column] }])));
    return workbook.change(filled);
  }
  refuseMerged(sheets, candidate, rows.length);
  const placeOf = new Map(columns.map(({ column, place }) => [place, column]));
  const width = body.right - body.left + 1;
  return workbook.append(name, rows.map((row) => Array.from({ length: width }, (_, at) => row[placeOf.get(body.left + at) ?? ''] ?? null)));
}
