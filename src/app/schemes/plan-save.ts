import { cellName } from '../../core/cell-name';
import type { Language } from '../../i18n';
import { WorkbookFault, type CellChange } from '../../ports/workbook';
import type { RawCell } from '../../tables/cells/grid';
import type { ReadWorkbook } from '../../tables/read-tables';
import { matchFor, type TableMatch } from '../../tables/recognise/recognise';
import type { ColumnSchema } from '../../tables/schema';
import { schemaOf } from '../../tables/schemas';
import type { DraftCell, DraftRow, SavedCell, SavedTable, SavePlan, SchemeChange } from '../client/schemes';
import { cellIn, draftOf, placedTiers, rowsOf, type SchemeTable, textIn } from './draft-rows';

/** The tables in the order in which they are written: what names something comes after it. */
export const savedTables: readonly SchemeTable[] = ['schemes', 'components', 'tiers', 'assignments'];

/** A cell of the user's table that changes, by column id. */
export interface PlannedCell {
  readonly table: SchemeTable;
  readonly place: NonNullable<DraftRow['place']>;
  readonly column: ColumnSchema;
  readonly from: DraftCell;
  readonly to: DraftCell;
}

/** What saving a scheme does: cells that change, and rows that are new. */
export interface SchemeSave {
  readonly cells: readonly PlannedCell[];
  readonly added: Readonly<Record<SchemeTable, readonly DraftRow[]>>;
  /** Rows of which every cell is emptied. */
  readonly emptied: Readonly<Record<SchemeTable, number>>;
}

const samePlace = (a: DraftRow['place'], b: DraftRow['place']): boolean => a !== undefined && a.sheet === b?.sheet && a.row === b.row;
const columnsOf = (table: SchemeTable): readonly ColumnSchema[] => schemaOf(table).columns;

/** The tiers of each component laid out in the rows that it has. */
function laidOut({ before, after }: SchemeChange): SchemeChange['after'] {
  const tiersOf = (row: DraftRow): readonly DraftRow[] => before?.components.find((one) => samePlace(one.row.place, row.place))?.tiers ?? [];
  return { ...after, components: after.components.map(({ row, tiers }) => ({ row, tiers: placedTiers(tiers, tiersOf(row)) })) };
}

function changedCells(table: SchemeTable, was: DraftRow, now: DraftRow | undefined): readonly PlannedCell[] {
  const { place } = was;
  if (!place) return [];
  return columnsOf(table).flatMap((column) => {
    const [from, to] = [cellIn(was, column.id), now ? cellIn(now, column.id) : null];
    const isKept = from === to && !(now === undefined && was.unreadable.includes(column.id));
    return isKept ? [] : [{ table, place, column, from, to }];
  });
}

const perTable = <T>(make: (table: SchemeTable) => T): Readonly<Record<SchemeTable, T>> => ({ schemes: make('schemes'), components: make('components'), tiers: make('tiers'), assignments: make('assignments') });

/**
 * What has to be written so that the workbook says what the user wants. A row that is gone is emptied, not taken out: what
 * stands below it stays where it is.
 */
export function planSave(change: SchemeChange): SchemeSave {
  const [was, now] = [change.before && rowsOf(change.before), rowsOf(laidOut(change))];
  const nowAt = (table: SchemeTable, { place }: DraftRow): DraftRow | undefined => now[table].find((row) => samePlace(row.place, place));
  const before = (table: SchemeTable): readonly DraftRow[] => was?.[table] ?? [];
  return {
    cells: savedTables.flatMap((table) => before(table).flatMap((row) => changedCells(table, row, nowAt(table, row)))),
    added: perTable((table) => now[table].filter(({ place }) => place === undefined)),
    emptied: perTable((table) => before(table).filter((row) => !nowAt(table, row)).length),
  };
}

const numberOfRows = (cells: readonly PlannedCell[]): number => new Set(cells.map(({ place: { sheet, row } }) => `${sheet}!${String(row)}`)).size;

/** The columns that are filled and that a user's table does not have yet, as `table: column`. */
function newColumns({ cells, added }: SchemeSave, { recognition }: ReadWorkbook, language: Language): readonly string[] {
  return savedTables.flatMap((table) => {
    const match = matchFor(recognition, table);
    if (!match) return [];
    const filled = new Set([...cells.filter((one) => one.table === table && one.to !== null).map(({ column }) => column.id), ...added[table].flatMap((row) => Object.keys(row.cells).filter((id) => cellIn(row, id) !== null))]);
    const lacking = columnsOf(table).filter(({ id }) => filled.has(id) && !match.columns.some(({ column }) => column === id));
    return lacking.map(({ label }) => `${schemaOf(table).label[language]}: ${label[language]}`);
  });
}

/** Where a cell stands in the user's table; undefined when the table has no such column. */
export function cellPlace(match: TableMatch | undefined, { place, column }: PlannedCell): string | undefined {
  const found = match?.columns.find((one) => one.column === column.id);
  return found && cellName(place.row, found.place);
}

/** A save in words and numbers, for the user to see before it happens. */
export function previewOf(save: SchemeSave, tables: ReadWorkbook, language: Language): SavePlan {
  const lines = savedTables.map((table): SavedTable => {
    const match = matchFor(tables.recognition, table);
    const emptied = save.emptied[table];
    const changed = numberOfRows(save.cells.filter((one) => one.table === table)) - emptied;
    return { table, label: schemaOf(table).label, ...(match && { sheet: match.candidate.sheet }), changed, added: save.added[table].length, emptied };
  });
  const cells = save.cells.flatMap((one): readonly SavedCell[] => {
    const cell = cellPlace(matchFor(tables.recognition, one.table), one);
    return cell === undefined ? [] : [{ table: one.table, sheet: one.place.sheet, cell, column: one.column.label, from: one.from, to: one.to }];
  });
  return { tables: lines.filter(({ changed, added, emptied }) => changed + added + emptied > 0), cells, newColumns: newColumns(save, tables, language) };
}

/** Never with exactly three decimals, which could be read as thousands. */
function percentText(ratio: number, language: Language): string {
  const text = String(Number((ratio * 100).toPrecision(15)));
  const clear = /\.\d{3}$/.test(text) ? `${text}0` : text;
  return `${language === 'nl' ? clear.replace('.', ',') : clear}%`;
}

/** A cell as its user would type it: choices in words of the language. Beside a text, a percentage is a text as well. */
export function writtenCell({ type }: ColumnSchema, value: DraftCell, language: Language, beside?: RawCell): DraftCell {
  if (type.kind === 'choice') return type.choices.find(({ id }) => id === value)?.label[language] ?? value;
  if (type.kind === 'yesNo' && typeof value === 'boolean') return language === 'nl' ? (value ? 'ja' : 'nee') : value ? 'yes' : 'no';
  const wasPercent = beside?.kind === 'text' && beside.value.trim().endsWith('%');
  if (!wasPercent || typeof value !== 'number') return value;
  return percentText(value, language);
}

/**
 * Refuses when the rows of the scheme are no longer what the user saw: a cell has changed, a row has come or gone, or moved.
 * @param now the tables as they are in the workbook at this moment
 */
export function refuseUnlessSame({ before }: SchemeChange, now: ReadWorkbook): void {
  if (!before) return;
  const fresh = draftOf(now, textIn(before.scheme, 'scheme'));
  const found = fresh && rowsOf(fresh);
  const differing = savedTables.flatMap((table) => {
    const rows = rowsOf(before)[table];
    if (found?.[table].length !== rows.length) return [schemaOf(table).id];
    return rows.filter((row, at) => !isSameRow(table, row, found[table][at])).map(({ place }) => `${place?.sheet ?? ''}!${String(place?.row ?? '')}`);
  });
  if (differing.length > 0) throw new WorkbookFault('changedMeanwhile', String(differing[0]));
}

const isSameRow = (table: SchemeTable, a: DraftRow, b: DraftRow | undefined): boolean => b !== undefined && samePlace(a.place, b.place) && columnsOf(table).every(({ id }) => cellIn(a, id) === cellIn(b, id));

/** A change of a cell that states what stands there now. */
export const cellChange = (sheet: string, cell: string, raw: RawCell, value: DraftCell): CellChange => ({ sheet, cell, expected: 'value' in raw ? raw.value : null, value });
