import type { LargestRow } from '../../core/derivation';
import type { RowsMeasure } from '../../measure/measure';
import { valueSource } from '../../measure/rows-place';
import { countedRow, idOf, writtenValue } from './counted-rows';

/** Rows that are named where nobody asked for more. */
const fewRows = 3;

/**
 * The rows whose values are furthest from 0, largest first; all of them, in their own order, when they are no more than
 * `shown`; none of a count.
 */
export function largestRows(measure: RowsMeasure, rows: Int32Array, shown = fewRows): readonly LargestRow[] {
  if (!measure.values) return [];
  const { values } = measure.values;
  const { days, written = days } = measure.date;
  const dayOf = (row: number): number => Math.floor(written[row] === written[row] ? written[row]! : days[row]!);
  const listed = rows.length <= shown ? [...rows] : furthest(values, rows, shown);
  return listed.map((row) => ({ value: values[row]!, id: idOf(measure, row), day: dayOf(row), source: valueSource(measure, row), ...partOf(measure, row) }));
}

/** What stands in a row that counts for something else: a share of a deal, at most a cap, in another currency, or less what came back. */
function partOf(measure: RowsMeasure, row: number): Pick<LargestRow, 'part'> {
  const tableRow = measure.credits?.rows.rowOf[row] ?? row;
  const written = writtenValue(measure, tableRow);
  if (written === undefined || written === measure.values?.values[row]) return {};
  const counted = countedRow(measure, row);
  return { part: { written, ...(counted && { counted }) } };
}

/** One pass over the rows, keeping those that lead: a payee may have very many. */
function furthest(values: Float64Array, rows: Int32Array, shown: number): readonly number[] {
  const isBefore = (a: number, b: number): boolean => Math.abs(values[a]!) > Math.abs(values[b]!) || (Math.abs(values[a]!) === Math.abs(values[b]!) && a < b);
  const leading: number[] = [];
  for (const row of rows) {
    const last = leading[shown - 1];
    if (last !== undefined && !isBefore(row, last)) continue;
    const at = leading.findIndex((one) => isBefore(row, one));
    leading.splice(at === -1 ? leading.length : at, 0, row);
    leading.length = Math.min(leading.length, shown);
  }
  return leading;
}
