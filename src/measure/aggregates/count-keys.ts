import type { RowMarks } from './row-marks';

/** From this part of all keys on, a mark per key is quicker than a set. */
const denseFrom = 1 / 8;

/** How many distinct keys some rows have; only those of first rows where that is asked. Rows without a key count for nothing. */
export function distinctKeys({ keys, first }: RowMarks, rows: Int32Array, isFirstOnly: boolean): number {
  if (!keys) return NaN;
  const { codes, size } = keys;
  const counts = (row: number): boolean => codes[row]! >= 0 && (!isFirstOnly || first?.[row] === 1);
  if (rows.length < size * denseFrom) {
    const seen = new Set<number>();
    for (const row of rows) if (counts(row)) seen.add(codes[row]!);
    return seen.size;
  }
  const seen = new Uint8Array(size);
  for (const row of rows) if (counts(row)) seen[codes[row]!] = 1;
  return seen.reduce((sum, mark) => sum + mark, 0);
}

/** How many distinct keys some rows have that occurred before: those of which the first row of all is not among them. */
export const returningKeys = (marks: RowMarks, rows: Int32Array): number => distinctKeys(marks, rows, false) - distinctKeys(marks, rows, true);
