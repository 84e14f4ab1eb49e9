import { exactSum, scaled, unscaled } from '../core/money/exact-sum';
import { cellCount, type Grid } from './grid';
import type { RowsMeasure } from './measure';
import { Aside, asideCount, type PlacedRows } from './place-rows';
import { groupRows } from './group-rows';

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

/** Adds up the rows of a measure, exactly and in any row order. */
export function addUp(measure: RowsMeasure, placed: PlacedRows, grid: Grid): CellSums {
  const size = cellCount(grid) + asideCount;
  const places = placesOf(measure, placed, cellCount(grid));
  const { rowsIn } = placed;
  if (!measure.values) return { places, rowsIn, inUnits: true, sums: new Float64Array(size), counts: countPerPlace(places, size) };
  const units = scaled(measure.values.values);
  if (units) return { places, rowsIn, inUnits: true, ...sumPerPlace(places, units, size) };
  return { places, rowsIn, inUnits: false, ...exactSumPerPlace(places, measure.values.values, size) };
}

/** The place of each row for this measure: rows that the filter stops go aside, and rows in a period whose value is blank. */
function placesOf({ passes, values }: RowsMeasure, placed: PlacedRows, aside: number): Int32Array {
  const blanks = values ? values.values.some((value) => value !== value) : false;
  if (!passes && !blanks) return placed.places;
  const places = placed.places.slice();
  for (let r = 0; r < places.length; r += 1) {
    if (places[r] === aside + Aside.unreadable) continue;
    if (passes && passes[r] === 0) places[r] = aside + Aside.filter;
    else if (blanks && places[r]! < aside && values!.values[r] !== values!.values[r]) places[r] = aside + Aside.unreadable;
  }
  return places;
}

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
