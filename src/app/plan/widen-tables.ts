import { cellName } from '../../core/cell-name';
import type { Language } from '../../i18n';
import { CellKind } from '../../ports/cell-block';
import type { Workbook } from '../../ports/workbook';
import { matchFor, type Recognition, type TableMatch } from '../../tables/recognise/recognise';
import type { TableId } from '../../tables/schema';
import { schemaOf } from '../../tables/schemas';
import type { Recordable } from '../ledger/input-table';
import type { PlannedRow } from './written-cells';

/** Columns that a table of the user gets at its right. */
export interface AddedColumns {
  readonly match: TableMatch;
  readonly headers: readonly string[];
}

/** Tables as they will be with the columns that rows fill and that they lacked. */
export interface Widening {
  readonly recognition: Recognition;
  readonly added: readonly AddedColumns[];
}

/** Rows that are going to be added to a table. */
export interface RowsToPlace {
  readonly table: TableId;
  readonly rows: readonly PlannedRow[];
}

/** The last column of a sheet. */
const lastColumn = 16_384;
/** What is lost first where there is room for a few columns only stands last. */
const first: readonly string[] = ['scope', 'goal', 'owner', 'measure', 'description', 'unit', 'direction', 'baseline', 'target', 'deadline'];
const rank = (id: string): number => (first.includes(id) ? first.indexOf(id) : first.length);

/** How many columns at the right of a range are blank, of those that are wanted; beside a plain range one more stays blank, which keeps it apart from what follows. */
async function roomBeside(workbook: Pick<Workbook, 'outline' | 'read'>, { candidate }: TableMatch, wanted: number, rows: number): Promise<number> {
  const { body, sheet, name, headerRow, top } = candidate;
  const isTable = (await workbook.outline()).tables.some((table) => table.name === name && table.area.sheet === sheet);
  const right = Math.min(lastColumn, body.right + wanted + (isTable ? 0 : 1));
  if (right <= body.right) return 0;
  let free = right - body.right;
  for await (const { kinds, columns } of workbook.read({ sheet, top: Math.min(top, headerRow), bottom: body.bottom + rows, left: body.right + 1, right })) {
    kinds.forEach((kind, at) => { if (kind !== CellKind.blank) free = Math.min(free, at % columns); });
  }
  return Math.max(0, Math.min(wanted, isTable ? free : free - 1));
}

/** The columns that rows fill and a table lacks, the most telling first. */
function lackingColumns({ columns }: TableMatch, { table, rows }: RowsToPlace): readonly string[] {
  const filled = (id: string): boolean => rows.some((row) => row[id] !== undefined && row[id] !== '');
  return schemaOf(table).columns.map(({ id }): string => id).filter((id) => filled(id) && !columns.some(({ column }) => column === id)).sort((a, b) => rank(a) - rank(b));
}

function widened(match: TableMatch, ids: readonly string[], language: Language): { readonly match: TableMatch; readonly headers: readonly string[] } {
  const { candidate, columns } = match;
  const { body, headers } = candidate;
  const added = ids.map((id, at) => ({ column: id, place: body.right + 1 + at, header: schemaOf(match.table).columns.find((one) => one.id === id)?.label[language] ?? id, confidence: 1, reason: 'header' as const, alternatives: [] }));
  const wider = { ...candidate, body: { ...body, right: body.right + added.length }, headers: [...headers, ...added.map(({ place, header }) => ({ place, text: header }))] };
  return { match: { ...match, candidate: wider, columns: [...columns, ...added] }, headers: added.map(({ header }) => header) };
}

/** What tables will be when they get the columns that rows fill, as far as there is room beside them. Nothing is written yet. */
export async function widenFor(workbook: Pick<Workbook, 'outline' | 'read'>, recognition: Recognition, placed: readonly RowsToPlace[], language: Language): Promise<Widening> {
  const added: AddedColumns[] = [];
  let { matches } = recognition;
  for (const one of placed) {
    const match = matchFor({ ...recognition, matches }, one.table);
    const lacking = match ? lackingColumns(match, one) : [];
    if (!match || lacking.length === 0) continue;
    const room = await roomBeside(workbook, match, lacking.length, one.rows.length);
    if (room === 0) continue;
    const wider = widened(match, lacking.slice(0, room), language);
    matches = matches.map((other) => (other === match ? wider.match : other));
    added.push({ match, headers: wider.headers });
  }
  return { recognition: { ...recognition, matches }, added };
}

/** Adds the columns: to the Excel table, or as headers in the blank cells beside a plain range. */
export async function addColumns(workbook: Recordable, added: readonly AddedColumns[]): Promise<void> {
  const { tables } = await workbook.outline();
  for (const { match: { candidate }, headers } of added) {
    const { name, sheet, body, headerRow } = candidate;
    const isTable = tables.some((table) => table.name === name && table.area.sheet === sheet);
    if (isTable) await workbook.widen(name, headers);
    else await workbook.change(headers.map((value, at) => ({ sheet, cell: cellName(headerRow, body.right + 1 + at), expected: null, value })));
  }
}
