import type { RowMarks } from './row-marks';

/** How many distinct keys some rows have; only those of first rows where that is asked. Rows without a key count for nothing. */
export function distinctKeys({ keys, first }: RowMarks, rows: Int32Array, isFirstOnly: boolean): number {
  if (!keys) return NaN;
  const { codes, seenIn } = keys;
  const only = isFirstOnly ? first : undefined;
  const count = (keys.counts += 1);
  let found = 0;
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i]!;
    const code = codes[row]!;
    if (code < 0 || seenIn[code] === count || (only && only[row] !== 1)) continue;
    seenIn[code] = count;
    found += 1;
  }
  return found;
}

/** How many distinct keys some rows have that occurred before: those of which the first row of all is not among them. */
export const returningKeys = (marks: RowMarks, rows: Int32Array): number => distinctKeys(marks, rows, false) - distinctKeys(marks, rows, true);
