import { hexOf, sha256 } from '../../core/sha-256';
import type { Day } from '../../core/period';
import type { LongTable } from '../../tables/columns';
import type { RowOrigin } from '../../tables/schema';

const groups = 4;
const digits = 4;

/** The first 64 bits in groups: short enough to compare by eye, long enough not to meet by chance. */
const short = (hex: string): string => Array.from({ length: groups }, (_, i) => hex.slice(i * digits, (i + 1) * digits)).join('-');

/**
 * The fingerprint of records whose order says nothing: equal for the same records in any order, and different as soon as
 * one of them changes, goes or comes. A record is text.
 * @example fingerprintOf(['a', 'b']) === fingerprintOf(['b', 'a']) // true
 */
export function fingerprintOf(records: Iterable<string>): string {
  const sum = new Uint32Array(8);
  let count = 0;
  for (const record of records) {
    const words = sha256(record);
    for (let i = 0; i < sum.length; i += 1) sum[i] = sum[i]! + words[i]!;
    count += 1;
  }
  return short(hexOf(sha256(`${String(count)}:${hexOf(sum)}`)));
}

/** A few digits that prove one record: six hexadecimal ones. */
export const markOf = (record: string): string => hexOf(sha256(record)).slice(0, 6);

const places: ReadonlySet<string> = new Set(['sheet', 'sourceTable', 'row', 'headers', 'letters', 'fromText']);

/** Rows as records: what they say, not where they stand. A row that only begins on or after a day is left out. */
export const rowRecords = (table: string, rows: readonly RowOrigin[], until: Day, startOf: (row: RowOrigin) => Day | undefined): readonly string[] =>
  rows.filter((row) => (startOf(row) ?? -Infinity) < until).map((row) => JSON.stringify([table, ...Object.entries(row).filter(([name]) => !places.has(name)).sort(([a], [b]) => (a < b ? -1 : 1))]));

/** The rows of a long table as records, up to a day (not included) by its column of dates. */
export function* longRecords(table: LongTable, until: Day): Generator<string> {
  const columns = [...table.columns].sort(([a], [b]) => (a < b ? -1 : 1));
  const date = table.columns.get('date');
  for (let r = 0; r < table.rows; r += 1) {
    if (date?.kind === 'day' && date.days[r]! >= until) continue;
    yield recordOf(table, columns, r);
  }
}

type Columns = readonly (readonly [string, LongTable['columns'] extends ReadonlyMap<string, infer C> ? C : never])[];

const recordOf = (table: LongTable, columns: Columns, row: number): string =>
  JSON.stringify([table.table, ...columns.map(([id, column]) => [id, table.unreadable.get(id)?.[row] === 1 ? '?' : cellOf(column, row)])]);

/** One row of a long table as a record. */
export const longRecord = (table: LongTable, row: number): string => recordOf(table, [...table.columns].sort(([a], [b]) => (a < b ? -1 : 1)), row);

function cellOf(column: LongTable['columns'] extends ReadonlyMap<string, infer C> ? C : never, row: number): string | number | null {
  switch (column.kind) {
    case 'text':
      return column.texts[column.codes[row]!] ?? null;
    case 'number':
      return column.values[row]!;
    case 'day':
      return column.days[row]!;
  }
}
