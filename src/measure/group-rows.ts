/** Rows ordered by place: those of place p are `rows[starts[p]]` up to `rows[starts[p + 1]]`, in table order. */
export interface GroupedRows {
  readonly rows: Int32Array;
  readonly starts: Int32Array;
}

/**
 * Groups rows by their place with a counting sort.
 * @example groupRows(Int32Array.of(1, 0, 1), 2) // rows [1, 0, 2], starts [0, 1, 3]
 */
export function groupRows(places: Int32Array, size: number): GroupedRows {
  const starts = new Int32Array(size + 1);
  for (const place of places) starts[place + 1]! += 1;
  for (let p = 0; p < size; p += 1) starts[p + 1]! += starts[p]!;
  const next = starts.slice();
  const rows = new Int32Array(places.length);
  for (let r = 0; r < places.length; r += 1) rows[next[places[r]!]!++] = r;
  return { rows, starts };
}
