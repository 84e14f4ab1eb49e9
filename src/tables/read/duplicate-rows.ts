import { finding, type Finding } from '../../core/finding';
import { fold } from '../../core/fold';
import { calendarDay } from '../../core/period/calendar';
import type { LooseRow, LooseTable } from './loose-row';
import { subjectAt } from './subject';

/** Two rows of a curve may start at the same value (a jump), so there only rows that are the same throughout are double. */
function keyColumns({ schema }: LooseTable): readonly string[] {
  return schema.id === 'tiers' ? schema.columns.map(({ id }) => id) : schema.key;
}

const shown = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value ?? ''));

const twoDigits = (number: number): string => String(number).padStart(2, '0');

function dayText(serial: number): string {
  const { year, month, day } = calendarDay(serial);
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** A value of a key for a reader: a day as `2026-01-31`. */
function named({ schema }: LooseTable, id: string, value: unknown): string {
  const isDay = schema.columns.some((column) => column.id === id && column.type.kind === 'day');
  return isDay && typeof value === 'number' ? dayText(value) : shown(value);
}

/** Names meet whatever their spelling; people with two spellings of one id are told apart, so that both can be reported. */
function keyOf(row: LooseRow, columns: readonly string[], { schema }: LooseTable): string {
  const key = columns.map((id) => shown(row.values.get(id)));
  return (schema.id === 'people' ? key : key.map(fold)).join('\u0000');
}

/** Columns on which two rows with one key disagree: nobody can tell which is meant, so they count as unreadable. */
function disagreeing(table: LooseTable, a: LooseRow, b: LooseRow): readonly string[] {
  const keys = keyColumns(table);
  const texts = (id: string): readonly string[] => [a, b].map(({ values }) => (keys.includes(id) ? fold(shown(values.get(id))) : shown(values.get(id))));
  return table.schema.columns.map(({ id }) => id).filter((id) => new Set(texts(id)).size > 1);
}

function withDoubts(row: LooseRow, doubts: readonly string[]): LooseRow {
  const values = new Map([...row.values].filter(([id]) => !doubts.includes(id)));
  return { ...row, values, unreadable: [...new Set([...row.unreadable, ...doubts])] };
}

/**
 * Leaves one row per key, the first. Where a later row with the same key says something else, the columns on which they
 * disagree become unreadable: what depends on them is missing until the user has chosen.
 */
export function withoutDuplicates(table: LooseTable): { readonly table: LooseTable; readonly findings: readonly Finding[] } {
  const columns = keyColumns(table);
  const rows: LooseRow[] = [];
  const places = new Map<string, number>();
  const findings: Finding[] = [];
  for (const row of table.rows) {
    // A row that says nothing in its key, such as an own line of the ledger, is nobody's double.
    const isKeyless = columns.some((id) => row.unreadable.includes(id)) || columns.every((id) => shown(row.values.get(id)) === '');
    const key = keyOf(row, columns, table);
    const place = isKeyless ? undefined : places.get(key);
    const first = place === undefined ? undefined : rows[place];
    if (place === undefined || first === undefined) {
      if (!isKeyless) places.set(key, rows.length);
      rows.push(row);
      continue;
    }
    rows[place] = withDoubts(first, disagreeing(table, first, row));
    const name = columns.map((id) => named(table, id, row.values.get(id))).filter((text) => text !== '').join(' · ');
    findings.push(finding('row.duplicate', 'error', subjectAt(table.match.candidate, row.row, table.match.columns.find(({ column }) => columns.includes(column))), { key: name, firstRow: first.row }));
  }
  return { table: { ...table, rows }, findings };
}
