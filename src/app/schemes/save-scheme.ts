import { cellName } from '../../core/cell-name';
import { fold } from '../../core/fold';
import type { Language } from '../../i18n';
import { WorkbookFault, type CellChange, type NewValue, type TableInfo, type Workbook } from '../../ports/workbook';
import { tableSheets } from '../../sheets/template';
import type { SheetSpec } from '../../spec/sheet-spec';
import type { ReadWorkbook } from '../../tables/read-tables';
import { matchFor, type TableMatch } from '../../tables/recognise/recognise';
import type { ColumnSchema } from '../../tables/schema';
import { schemaOf } from '../../tables/schemas';
import { collect } from '../collect';
import type { DraftRow, SchemeChange } from '../client/schemes';
import { refuseWithoutRoom } from '../ledger/input-table';
import { readCell } from '../read-row';
import { cellIn, textIn, type SchemeTable } from './draft-rows';
import { cellChange, cellPlace, type PlannedCell, planSave, refuseUnlessSame, savedTables, type SchemeSave, writtenCell } from './plan-save';

/** What saving needs of a workbook. */
export type Savable = Pick<Workbook, 'outline' | 'read' | 'write' | 'append' | 'change' | 'widen'>;

/** The columns that rows need and the user's table does not have. */
function lackingColumns({ cells, added }: SchemeSave, table: SchemeTable, match: TableMatch): readonly ColumnSchema[] {
  const columns: readonly ColumnSchema[] = schemaOf(table).columns;
  const isFilled = ({ id }: ColumnSchema): boolean => added[table].some((row) => cellIn(row, id) !== null) || cells.some((one) => one.table === table && one.column.id === id && one.to !== null);
  return columns.filter((column) => isFilled(column) && !match.columns.some((own) => own.column === column.id));
}

const tableBehind = (tables: readonly TableInfo[], { candidate: { name, sheet } }: TableMatch): TableInfo | undefined => tables.find((table) => table.name === name && table.area.sheet === sheet);

/** Adds the columns that are lacking, at the right of the tables that are there; true = there were some. */
async function makeRoom(workbook: Savable, save: SchemeSave, tables: ReadWorkbook, language: Language): Promise<boolean> {
  const { tables: all } = await workbook.outline();
  let isWider = false;
  for (const id of savedTables) {
    const match = matchFor(tables.recognition, id);
    const headers = match ? lackingColumns(save, id, match).map(({ label }) => label[language]) : [];
    const table = match && tableBehind(all, match);
    if (!match || headers.length === 0) continue;
    isWider = true;
    if (table) await workbook.widen(table.name, headers);
    else await workbook.change(headers.map((header, at) => ({ sheet: match.candidate.sheet, cell: cellName(match.candidate.headerRow, match.candidate.body.right + 1 + at), expected: null, value: header })));
  }
  return isWider;
}

/** The sheets of tables that are lacking, with their rows in them. */
const sheetsMade = ({ added }: SchemeSave, { recognition }: ReadWorkbook, language: Language): readonly SheetSpec[] =>
  savedTables
    .filter((id) => added[id].length > 0 && !matchFor(recognition, id))
    .flatMap((id) => {
      const columns: readonly ColumnSchema[] = schemaOf(id).columns;
      const rows = added[id].map((row) => columns.map((column) => writtenCell(column, cellIn(row, column.id), language)));
      return tableSheets([id], language).map((sheet) => ({ ...sheet, tables: sheet.tables.map((table) => ({ ...table, rows })) }));
    });

/** The changes of single cells, each with what stands there at this moment. */
async function changesOf(workbook: Savable, cells: readonly PlannedCell[], tables: ReadWorkbook, language: Language): Promise<readonly CellChange[]> {
  const changes: CellChange[] = [];
  for (const one of cells) {
    const match = matchFor(tables.recognition, one.table);
    const [column] = match?.columns.filter((own) => own.column === one.column.id) ?? [];
    const cell = cellPlace(match, one);
    if (!column || cell === undefined) continue;
    const { sheet, row } = one.place;
    const raw = await readCell(workbook, { sheet, row, column: column.place });
    changes.push(cellChange(sheet, cell, raw, writtenCell(one.column, one.to, language, raw)));
  }
  return changes;
}

/** The values of a new row, from the first column of the table to the last. */
function newRow(row: DraftRow, table: SchemeTable, { columns, candidate: { body } }: TableMatch, language: Language): readonly NewValue[] {
  const schema: readonly ColumnSchema[] = schemaOf(table).columns;
  return Array.from({ length: body.right - body.left + 1 }, (_, at) => {
    const column = schema.find(({ id }) => id === columns.find(({ place }) => place === body.left + at)?.column);
    return column ? writtenCell(column, cellIn(row, column.id), language) : null;
  });
}

/** Where new rows go: into Excel's own table, or into the blank cells below a plain range. */
interface NewRows {
  readonly match: TableMatch;
  readonly table: TableInfo | undefined;
  readonly rows: readonly (readonly NewValue[])[];
}

function cellsFrom(top: number, { match: { candidate: { sheet, body } }, rows }: NewRows): readonly (Omit<CellChange, 'expected'> & { readonly value: Exclude<NewValue, object> })[] {
  return rows.flatMap((row, r) => row.flatMap((value, c) => (value === null || typeof value === 'object' ? [] : [{ sheet, cell: cellName(top + r, body.left + c), value }])));
}

async function newRowsOf(workbook: Savable, { added }: SchemeSave, { recognition }: ReadWorkbook, language: Language): Promise<readonly NewRows[]> {
  const { tables } = await workbook.outline();
  return savedTables.flatMap((id) => {
    const match = matchFor(recognition, id);
    if (added[id].length === 0 || !match) return [];
    return [{ match, table: tableBehind(tables, match), rows: added[id].map((row) => newRow(row, id, match, language)) }];
  });
}

function refuseTwin({ before, after }: SchemeChange, { schemes }: ReadWorkbook): void {
  const name = textIn(after.scheme, 'scheme');
  if (!before && schemes.some(({ scheme }) => fold(scheme) === fold(name))) throw new WorkbookFault('nameTaken', name);
}

/**
 * Writes a scheme into the user's own tables: cells that change, each with its old value stated, and new rows. Refused when
 * a row is no longer what the user saw; then nothing is written. A column that is lacking is added at the right, a table that is
 * lacking is made, last of all, with the rows in it.
 */
export async function saveScheme(workbook: Savable, change: SchemeChange, language: Language): Promise<void> {
  const { tables: first } = await collect(workbook, undefined, 'shortTables');
  refuseUnlessSame(change, first);
  refuseTwin(change, first);
  const save = planSave(change);
  const isWider = await makeRoom(workbook, save, first, language);
  const tables = isWider ? (await collect(workbook, undefined, 'shortTables')).tables : first;
  const rows = await newRowsOf(workbook, save, tables, language);
  for (const { table, match, rows: added } of rows) if (!table) await refuseWithoutRoom(workbook, match.candidate, added.length);
  const below = rows.filter(({ table }) => table === undefined).flatMap((one) => cellsFrom(one.match.candidate.body.bottom + 1, one).map((cell) => ({ ...cell, expected: null })));
  const changes = [...(await changesOf(workbook, save.cells, tables, language)), ...below];
  if (changes.length > 0) await workbook.change(changes);
  for (const { table, rows: added } of rows) if (table) await workbook.append(table.name, added);
  const made = sheetsMade(save, first, language);
  if (made.length > 0) await workbook.write(made);
}
