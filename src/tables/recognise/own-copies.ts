import type { SheetInfo, WorkbookOutline } from '../../ports/workbook';
import { cellAt, type Grid, headerText } from '../cells/grid';
import { isResultHeading, isResultTable } from '../own-results';
import type { TableId, TableSchema } from '../schema';
import { tableSchemas } from '../schemas';

/** What a sheet without a mark was copied from: a sheet for people to read, or the input sheet of a table. */
export type Origin = { readonly kind: 'result' } | { readonly kind: 'input'; readonly table: TableId };

/** The head of a sheet and its first headers stand in these rows. */
const headRows = 8;
/** Records that Koers itself keeps: of each there is one, and a copy of it is an archive. */
const kept: ReadonlySet<TableId> = new Set<TableId>(['ledger', 'closes', 'schemeVersions', 'kpiHistory']);

function textRows(grid: Grid): readonly (readonly string[])[] {
  const rows = Array.from({ length: Math.max(0, Math.min(grid.bottom, headRows) - grid.top + 1) }, (_, at) => grid.top + at);
  return rows.map((row) => Array.from({ length: grid.right - grid.left + 1 }, (_, at) => headerText(cellAt(grid, row, grid.left + at))).filter((text) => text !== ''));
}

const hasEveryHeader = (row: readonly string[], { columns }: TableSchema): boolean =>
  (['nl', 'en'] as const).some((language) => columns.every(({ label }) => row.includes(label[language])));

/** The table whose input sheet has this head: the sentence that says what the table is for, or of a kept record all its columns. */
function tableOf(rows: readonly (readonly string[])[]): TableId | undefined {
  const described = tableSchemas.find(({ description }) => rows.some((row) => row.includes(description.nl) || row.includes(description.en)));
  return (described ?? tableSchemas.find((schema) => kept.has(schema.id) && rows.some((row) => hasEveryHeader(row, schema))))?.id;
}

/** What an unmarked sheet is a copy of; nothing for the user's own. */
export function originOf({ name, owned }: SheetInfo, { tables }: WorkbookOutline, grid: Grid): Origin | undefined {
  if (owned !== undefined) return undefined;
  if (tables.some((table) => table.area.sheet === name && isResultTable(table.name))) return { kind: 'result' };
  const rows = textRows(grid);
  if (rows.some((row) => row.some(isResultHeading))) return { kind: 'result' };
  const table = tableOf(rows);
  return table && { kind: 'input', table };
}

/** True for a sheet that is kept beside what it was copied from, so that nothing on it is input. */
export function isArchive(origin: Origin | undefined, { sheets }: WorkbookOutline): boolean {
  if (origin?.kind !== 'input') return origin !== undefined;
  return kept.has(origin.table) && sheets.some(({ owned }) => owned === origin.table);
}
