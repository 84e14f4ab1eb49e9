/** Rows ordered by place: those of place p are `rows[starts[p]]` up to `rows[starts[p + 1]]`, in table order. */
export interface GroupedRows {
  readonly rows: Int32Array;
  readonly starts: Int32Array;
}

/**
 * Groups rows by their place with a counting sort.
 * @param counts the number of rows per place, where that is known already
 * @example groupRows(Int32Array.of(1, 0, 1), 2) // rows [1, 0, 2], starts [0, 1, 3]
 */
export function groupRows(places: Int32Array, size: number, counts: Int32Array = countPerPlace(places, size)): GroupedRows {
  const starts = new Int32Array(size + 1);
  for (let p = 0; p < size; p += 1) starts[p + 1] = starts[p]! + counts[p]!;
  const next = starts.slice();
  const rows = new Int32Array(places.length);
  for (let r = 0; r < places.length; r += 1) rows[next[places[r]!]!++] = r;
  return { rows, starts };
}

/** The number of rows per place. */
export function countPerPlace(places: Int32Array, size: number): Int32Array {
  const counts = new Int32Array(size);
  for (let r = 0; r < places.length; r += 1) counts[places[r]!]! += 1;
  return counts;
}

/**
 * The rows of some places, by place and then in table order, found by looking through all rows once per place. The search
 * of the language itself is fast from the first time on.
 * @param first the first place; `end` is not included
 * @example rowsInPlaces(Int32Array.of(1, 0, 1), 1, 2) // [0, 2]
 */
export function rowsInPlaces(places: Int32Array, first: number, end: number): Int32Array {
  const found: number[] = [];
  for (let place = first; place < end; place += 1) for (let r = places.indexOf(place); r >= 0; r = places.indexOf(place, r + 1)) found.push(r);
  return Int32Array.from(found);
}
