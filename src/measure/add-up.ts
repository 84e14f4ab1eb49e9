import { exactSum, type ScaledColumn, unscaled } from '../core/money/exact-sum';
import { cellCount, type Grid } from './grid';
import { groupRows } from './group-rows';
import type { RowsMeasure } from './measure';
import { Aside, asideCount, type PlacedRows } from './place-rows';

/** The rows of one measure added up per cell of the grid; behind the cells the places aside. */
export interface CellSums {
  /** Per row its cell or place aside, with the filter of the measure and blank values taken into account. */
  readonly places: Int32Array;
  /** Exact sums: whole ten-thousandths when `inUnits`, else amounts. */
  readonly sums: Float64Array;
  readonly inUnits: boolean;
  readonly counts: Int32Array;
  /** Readable rows of the table per stretch. */
  readonly rowsIn: Int32Array;
}

/**
 * Adds up the rows of a measure, exactly and in any row order.
 * @param rows the rows of its table, with those that its filter stops set aside
 * @param scaled its values, made ready; absent for a count
 */
export function addUp({ values }: RowsMeasure, rows: PlacedRows, grid: Grid, scaled?: ScaledColumn): CellSums {
  const size = cellCount(grid) + asideCount;
  const { rowsIn } = rows;
  if (!values || !scaled) return { ...rows, inUnits: true, sums: new Float64Array(size), counts: countPerPlace(rows.places, size) };
  const places = scaled.blanks > 0 ? setBlanksAside(rows.places, values.values, cellCount(grid)) : rows.places;
  if (scaled.units) return { places, rowsIn, inUnits: true, ...sumPerPlace(places, scaled.units, size) };
  return { places, rowsIn, inUnits: false, ...exactSumPerPlace(places, values.values, size) };
}

/** The places with every row that a filter stops set aside; unreadable rows stay that. */
export function setFilteredAside(placed: Int32Array, passes: Uint8Array, cells: number): Int32Array {
  const [filtered, unreadable] = [cells + Aside.filter, cells + Aside.unreadable];
  const places = new Int32Array(placed.length);
  for (let r = 0; r < places.length; r += 1) {
    const place = placed[r]!;
    places[r] = passes[r] === 1 || place === unreadable ? place : filtered;
  }
  return places;
}

/** The places with every row of a cell that has no value as unreadable; rows that are aside stay there. */
const setBlanksAside = (placed: Int32Array, values: Float64Array, cells: number): Int32Array =>
  placed.map((place, r) => (values[r] === values[r] || place >= cells ? place : cells + Aside.unreadable));

/**
 * The hot loop over every row. In the simple version:
 * `for each place: sum = exactSum(values of its rows), count = number of its rows`.
 */
function sumPerPlace(places: Int32Array, units: Float64Array, size: number): Pick<CellSums, 'sums' | 'counts'> {
  const sums = new Float64Array(size);
  const counts = new Int32Array(size);
  for (let r = 0; r < places.length; r += 1) {
    const place = places[r]!;
    sums[place]! += units[r]!;
    counts[place]! += 1;
  }
  return { sums, counts };
}

function countPerPlace(places: Int32Array, size: number): Int32Array {
  const counts = new Int32Array(size);
  for (const place of places) counts[place]! += 1;
  return counts;
}

/** For values with more than four decimals: the rows of each place together, then an exact expansion per place. */
function exactSumPerPlace(places: Int32Array, values: Float64Array, size: number): Pick<CellSums, 'sums' | 'counts'> {
  const { rows, starts } = groupRows(places, size);
  const sums = new Float64Array(size);
  const counts = new Int32Array(size);
  const grouped = Float64Array.from(rows, (r) => values[r]!);
  for (let place = 0; place < size; place += 1) {
    counts[place] = starts[place + 1]! - starts[place]!;
    sums[place] = exactSum(grouped.subarray(starts[place]!, starts[place + 1]!));
  }
  return { sums, counts };
}

/** The sum of a run of places, from `first` up to `end` (not included). */
export function sumOver({ sums, inUnits }: CellSums, first: number, end: number): number {
  if (!inUnits) return exactSum(sums.subarray(first, end));
  let units = 0;
  for (let place = first; place < end; place += 1) units += sums[place]!;
  return unscaled(units);
}

/** The number of rows in a run of places. */
export function countOver({ counts }: CellSums, first: number, end: number): number {
  let rows = 0;
  for (let place = first; place < end; place += 1) rows += counts[place]!;
  return rows;
}
