import { fold } from '../../core/fold';
import type { Period } from '../../core/period';
import type { LongTable } from '../../tables/columns';
import type { SchemeVersionRow } from '../../tables/schemas/scheme-versions';
import type { WorkbookTables } from '../../tables/workbook-tables';
import { longRecord, markOf } from './fingerprint';

/** A row of a closed period that was added, changed or removed since. */
export interface RowChange {
  readonly kind: 'added' | 'changed' | 'removed';
  /** Its id; empty where the table has none. */
  readonly id: string;
  /** Where it stands now; left out for a row that is gone. */
  readonly place?: { readonly table: LongTable; readonly row: number };
  /** Marks of the people it names: now, and as it was. */
  readonly people: readonly string[];
}

/** Marks of rows in one cell of the workbook, which holds 32,767 characters at most. */
const mostInCell = 30_000;
/** Rows of more than these are not told apart after a close. */
const mostRows = 20_000;
const marksColumn = 'rows';

/** The mark by which a person is known in a row. */
export const personMark = (text: string): string => markOf(fold(text));

interface Mark {
  readonly id: string;
  readonly content: string;
  readonly person: string;
}

interface PlacedMark extends Mark {
  readonly place: { readonly table: LongTable; readonly row: number };
}

function* marksIn(table: LongTable, { start, end }: Period): Generator<PlacedMark> {
  const [date, id, person] = [table.columns.get('date'), table.columns.get('id'), table.columns.get('person')];
  if (date?.kind !== 'day') return;
  const textOf = (column: typeof id, row: number): string => (column?.kind === 'text' ? (column.texts[column.codes[row]!] ?? '') : column?.kind === 'number' && !Number.isNaN(column.values[row]!) ? String(column.values[row]!) : '');
  for (let row = 0; row < table.rows; row += 1) {
    const day = date.days[row]!;
    if (day >= start && day < end) yield { id: textOf(id, row), content: markOf(longRecord(table, row)), person: personMark(textOf(person, row)), place: { table, row } };
  }
}

const tablesOf = ({ long }: WorkbookTables): readonly LongTable[] => [...new Set(long.values())];

/** The rows of a period as marks, per table in texts that fit a cell: `id~content~person`. Nothing for very many rows. */
export function rowMarks(tables: WorkbookTables, period: Period): readonly { readonly table: string; readonly texts: readonly string[] }[] {
  const found = tablesOf(tables).map((table) => ({ table: table.table, marks: [...marksIn(table, period)].map(({ id, content, person }) => `${encodeURIComponent(id)}~${content}~${person}`) }));
  if (found.reduce((sum, { marks }) => sum + marks.length, 0) > mostRows) return [];
  return found.flatMap(({ table, marks }) => (marks.length === 0 ? [] : [{ table, texts: inCells(marks) }]));
}

function inCells(marks: readonly string[]): readonly string[] {
  const texts: string[] = [];
  let text = '';
  for (const mark of marks) {
    if (text.length + mark.length + 1 > mostInCell) {
      texts.push(text);
      text = '';
    }
    text = text === '' ? mark : `${text} ${mark}`;
  }
  return [...texts, text];
}

/** The rows of the workbook that hold the marks of a close. */
export const storedMarks = (rows: readonly SchemeVersionRow[], inputs: string): readonly SchemeVersionRow[] => rows.filter((row) => row.version === inputs && row.column === marksColumn);

/** A row of the workbook with the marks of a table. */
export interface MarksRow {
  readonly version: string;
  readonly table: string;
  readonly record: number;
  readonly column: string;
  readonly value: string;
}

/** What is stored at a close to know later which rows of it were added, changed or removed. */
export const marksRows = (tables: WorkbookTables, period: Period, inputs: string): readonly MarksRow[] =>
  rowMarks(tables, period).flatMap(({ table, texts }) => texts.map((value, at) => ({ version: inputs, table, record: at + 1, column: marksColumn, value })));

/** Which rows of a closed period are others now; nothing when the close did not store its rows. */
export function rowChanges(tables: WorkbookTables, period: Period, stored: readonly SchemeVersionRow[]): readonly RowChange[] {
  if (stored.length === 0) return [];
  return tablesOf(tables).flatMap((table) => changesIn(table, period, stored.filter((row) => row.table === table.table).map(({ value = '' }) => value)));
}

function changesIn(table: LongTable, period: Period, texts: readonly string[]): readonly RowChange[] {
  const left = new Map<string, Mark[]>();
  for (const mark of texts.flatMap((text) => text.split(' ')).flatMap(readMark)) left.set(mark.id, [...(left.get(mark.id) ?? []), mark]);
  const others = [...marksIn(table, period)].filter((mark) => !taken(left, mark, (one) => one.content === mark.content));
  const found = others.map(({ id, person, place }): RowChange => {
    const before = id === '' ? undefined : taken(left, { id }, () => true);
    return before ? { kind: 'changed', id, place, people: [person, before.person] } : { kind: 'added', id, place, people: [person] };
  });
  return [...found, ...[...left.values()].flat().map(({ id, person }): RowChange => ({ kind: 'removed', id, people: [person] }))];
}

/** Takes the first mark of an id that fits out of those that are left. */
function taken(left: ReadonlyMap<string, Mark[]>, { id }: Pick<Mark, 'id'>, fits: (mark: Mark) => boolean): Mark | undefined {
  const own = left.get(id) ?? [];
  const at = own.findIndex(fits);
  return at < 0 ? undefined : own.splice(at, 1)[0];
}

function readMark(text: string): readonly Mark[] {
  const [id, content, person] = text.split('~');
  return id !== undefined && content !== undefined && person !== undefined ? [{ id: decoded(id), content, person }] : [];
}

/** What somebody typed over is no id any more. */
function decoded(text: string): string {
  return /^(?:[^%]|%[0-9A-Fa-f]{2})*$/.test(text) ? decodeURIComponent(text) : text;
}
