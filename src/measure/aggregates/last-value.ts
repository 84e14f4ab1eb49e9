import type { RowsMeasure } from '../measure';

/** The value of the last row by date; missing (NaN) where rows of that very moment have different values. */
export interface LastValue {
  readonly value: number;
  /** The row with the value; −1 without one. */
  readonly row: number;
  readonly isTied: boolean;
}

/** The last value of some rows of an undivided measure. */
export function lastValue({ values, date }: RowsMeasure, rows: Int32Array): LastValue {
  let last = -1;
  let isTied = false;
  const [cells, days] = [values?.values ?? new Float64Array(0), date.days];
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i]!;
    if (last < 0 || days[row]! > days[last]!) [last, isTied] = [row, false];
    else if (days[row] === days[last] && cells[row] !== cells[last]) isTied = true;
  }
  return { value: last < 0 || isTied ? NaN : cells[last]!, row: last, isTied };
}
