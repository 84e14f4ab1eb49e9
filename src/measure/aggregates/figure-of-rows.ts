import { exactSum } from '../../core/money/exact-sum';
import type { RowsMeasure } from '../measure';
import { isFromRows, isZeroWithoutRows } from './aggregate-kinds';
import { distinctKeys, returningKeys } from './count-keys';
import { lastValue } from './last-value';
import { highestOf, lowestOf, medianOf } from './median';
import { type RowMarks, tableRowOf, undivided } from './row-marks';

/**
 * A figure of some rows of a measure that needs the rows themselves; NaN when it is missing: a median, lowest, highest, last
 * value or share of nothing, and the last of several different values of one moment. A deal that several people share counts
 * whole for each of them, and once for all of them together; in a share each of them counts for the part that is theirs.
 * @param rows rows of the measure that count, in the order of the table, each once
 */
export function figureOfRows(measure: RowsMeasure, rows: Int32Array, marks: RowMarks): number {
  const { aggregate } = measure;
  if (!isFromRows(aggregate)) throw new Error(`a ${aggregate} is added up by cell`);
  if (rows.length === 0) return isZeroWithoutRows(aggregate) ? 0 : NaN;
  const whole = undivided(measure);
  switch (aggregate) {
    case 'distinct':
      return distinctKeys(marks, tableRows(measure, rows), false);
    case 'first':
      return distinctKeys(marks, tableRows(measure, rows), true);
    case 'returning':
      return returningKeys(marks, tableRows(measure, rows));
    case 'share':
      return shareOf(measure, rows);
    case 'last':
      return lastValue(whole, tableRows(measure, rows)).value;
    case 'median':
      return medianOf(valuesOf(whole, tableRows(measure, rows)));
    case 'min':
      return lowestOf(valuesOf(whole, tableRows(measure, rows)));
    case 'max':
      return highestOf(valuesOf(whole, tableRows(measure, rows)));
  }
}

/** The rows of the undivided table that rows stand for, each once. */
export function tableRows(measure: RowsMeasure, rows: Int32Array): Int32Array {
  if (!measure.credits) return rows;
  return Int32Array.from(new Set(rows.map((row) => tableRowOf(measure, row)))).sort();
}

function valuesOf({ values }: RowsMeasure, rows: Int32Array): Float64Array {
  const cells = values?.values ?? new Float64Array(0);
  const own = new Float64Array(rows.length);
  for (let i = 0; i < own.length; i += 1) own[i] = cells[rows[i]!] ?? NaN;
  return own;
}

/** What the rows that meet the condition count for ÷ what all of them do. */
function shareOf(measure: RowsMeasure, rows: Int32Array): number {
  const passes = undivided(measure).condition?.passes;
  const weights = measure.credits?.weights.values;
  if (!weights) return metCount(rows, passes) / rows.length;
  const met = passes ? rows.filter((row) => passes[tableRowOf(measure, row)] === 1) : rows;
  const weigh = (some: Int32Array): number => exactSum(Float64Array.from(some, (row) => weights[row]!));
  const all = weigh(rows);
  return all === 0 ? NaN : weigh(met) / all;
}

function metCount(rows: Int32Array, passes: Uint8Array | undefined): number {
  if (!passes) return rows.length;
  let met = 0;
  for (let i = 0; i < rows.length; i += 1) if (passes[rows[i]!] === 1) met += 1;
  return met;
}
