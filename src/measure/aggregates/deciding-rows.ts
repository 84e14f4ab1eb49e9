import type { RowsMeasure } from '../measure';
import { isFromCells } from './aggregate-kinds';
import { lastValue } from './last-value';
import { medianOf } from './median';
import { tableRowOf, undivided } from './row-marks';

/**
 * The rows that explain a figure: all of them where every row adds to it, else those that decide it: the lowest, the highest,
 * the last, or the one or two in the middle. None where keys or rows are counted.
 */
export function decidingRows(measure: RowsMeasure, rows: Int32Array): Int32Array {
  const { aggregate } = measure;
  if (isFromCells(aggregate) || rows.length === 0) return rows;
  const whole = undivided(measure);
  const cells = whole.values?.values;
  if (!cells) return new Int32Array(0);
  const own = Float64Array.from(rows, (row) => cells[tableRowOf(measure, row)]!);
  const withValue = (...wanted: readonly number[]): Int32Array => wanted.reduce<Int32Array>((found, value) => joined(found, rows.slice(own.indexOf(value), own.indexOf(value) + 1)), new Int32Array(0));
  switch (aggregate) {
    case 'min':
      return withValue(own.reduce((least, value) => Math.min(least, value)));
    case 'max':
      return withValue(own.reduce((most, value) => Math.max(most, value)));
    case 'last': {
      const { row } = lastValue(whole, rows.map((one) => tableRowOf(measure, one)));
      return rows.filter((one) => tableRowOf(measure, one) === row);
    }
    case 'median':
      return withValue(...middleOf(own));
    case 'share':
    case 'distinct':
    case 'first':
    case 'returning':
      return new Int32Array(0);
  }
}

/** The value in the middle, or the two beside it. */
function middleOf(values: Float64Array): readonly number[] {
  const sorted = values.slice().sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? [medianOf(values)] : [sorted[middle - 1]!, sorted[middle]!].filter((value, at, all) => all.indexOf(value) === at);
}

const joined = (a: Int32Array, b: Int32Array): Int32Array => Int32Array.of(...a, ...b);
