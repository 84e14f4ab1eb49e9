import type { LargestRow } from '../../core/derivation';
import { findColumn } from '../../measure/find-column';
import type { RowsMeasure } from '../../measure/measure';
import { valueSource } from '../../measure/rows-place';

const shownRows = 3;

/** What a row is called in the table's column of numbers, empty without one. */
export function idOf({ table }: Pick<RowsMeasure, 'table'>, row: number): string {
  const ids = findColumn(table, 'id');
  return ids?.kind === 'text' ? (ids.texts[ids.codes[row]!] ?? '') : '';
}

/** The rows whose values are furthest from 0, largest first; all of them when they are few, none of a count. */
export function largestRows(measure: RowsMeasure, rows: Int32Array): readonly LargestRow[] {
  if (!measure.values) return [];
  const { values } = measure.values;
  return furthest(values, rows).map((row) => ({
    value: values[row]!,
    id: idOf(measure, row),
    day: Math.floor(measure.date.days[row]!),
    source: valueSource(measure, row),
  }));
}

/** One pass over the rows, keeping the few that lead: a payee may have very many. */
function furthest(values: Float64Array, rows: Int32Array): readonly number[] {
  const isBefore = (a: number, b: number): boolean => Math.abs(values[a]!) > Math.abs(values[b]!) || (Math.abs(values[a]!) === Math.abs(values[b]!) && a < b);
  const leading: number[] = [];
  for (const row of rows) {
    const last = leading[shownRows - 1];
    if (last !== undefined && !isBefore(row, last)) continue;
    const at = leading.findIndex((one) => isBefore(row, one));
    leading.splice(at === -1 ? leading.length : at, 0, row);
    leading.length = Math.min(leading.length, shownRows);
  }
  return leading;
}
