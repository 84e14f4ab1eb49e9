import { exactSumOf, unitsPerPlace, unscaled } from '../core/money/exact-sum';
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
  /** All values of the table together, added up apart from the places; absent where that needs an exact sum. */
  readonly control?: number;
  readonly counts: Int32Array;
  /** What a row counts for per place, where deals are divided and the measure counts or averages; else every row counts for 1. */
  readonly weights?: Pick<CellSums, 'sums' | 'inUnits'>;
  /** Readable rows of the table per stretch. */
  readonly rowsIn: Int32Array;
}

/** Counts rows per place; measures with the same places share one count. */
export type CountRows = (places: Int32Array, size: number) => Int32Array;

/** Adds up the rows of a measure, exactly and in any row order; `placed` has the rows that its filter stops set aside. */
export function addUp(measure: RowsMeasure, grid: Grid, placed: PlacedRows, count: CountRows): CellSums {
  const size = cellCount(grid) + asideCount;
  const { rowsIn } = placed;
  const { values } = measure;
  if (!values) return { places: placed.places, rowsIn, inUnits: true, sums: new Float64Array(size), counts: count(placed.places, size), ...weightsOf(measure, placed.places, size) };
  const { units, isExact, all, blanks } = unitsPerPlace(values.values, placed.places, size);
  const places = blanks > 0 ? setBlanksAside(placed.places, values.values, cellCount(grid)) : placed.places;
  const sums = isExact ? units : exactSumPerPlace(places, values.values, size);
  return { places, rowsIn, inUnits: isExact, ...(isExact && { control: unscaled(all) }), sums, counts: count(places, size), ...weightsOf(measure, places, size) };
}

function weightsOf({ credits, aggregate }: RowsMeasure, places: Int32Array, size: number): Pick<CellSums, 'weights'> {
  if (!credits || aggregate === 'sum') return {};
  const { values } = credits.weights;
  const { units, isExact } = unitsPerPlace(values, places, size);
  return { weights: { inUnits: isExact, sums: isExact ? units : exactSumPerPlace(places, values, size) } };
}

/** The places with every row that a filter stops set aside, and those of which that is not known; unreadable rows stay that. */
export function setFilteredAside({ places: placed, someUnreadable }: PlacedRows, passes: Uint8Array, cells: number): Int32Array {
  const unreadable = cells + Aside.unreadable;
  // By what passes: 0 the filter stops it, 1 it counts, 2 that is not known.
  const asides = Int32Array.of(cells + Aside.filter, 0, unreadable);
  const places = new Int32Array(placed.length);
  // Without a branch the loop does not depend on how the rows are mixed: all bits are set for a row that stays.
  for (let r = 0; r < places.length; r += 1) {
    const pass = passes[r]!;
    const stays = -(pass & 1);
    places[r] = (placed[r]! & stays) | (asides[pass]! & ~stays);
  }
  if (someUnreadable) for (let r = 0; r < places.length; r += 1) if (placed[r] === unreadable) places[r] = unreadable;
  return places;
}

/** The places with every row of a cell whose amount is in another currency set aside. */
export const setForeignAside = (placed: Int32Array, foreign: Uint8Array, cells: number): Int32Array =>
  placed.map((place, r) => (foreign[r] === 1 && place < cells ? cells + Aside.currency : place));

/** The places with every row of a cell that has no value as unreadable; rows that are aside stay there. */
const setBlanksAside = (placed: Int32Array, values: Float64Array, cells: number): Int32Array =>
  placed.map((place, r) => (values[r] === values[r] || place >= cells ? place : cells + Aside.unreadable));

/** For values with more than four decimals: the rows of each place together, then an exact expansion per place. */
function exactSumPerPlace(places: Int32Array, values: Float64Array, size: number): Float64Array {
  const { rows, starts } = groupRows(places, size);
  const grouped = Float64Array.from(rows, (r) => values[r]!);
  return Float64Array.from({ length: size }, (_, place) => exactSumOf(grouped, starts[place]!, starts[place + 1]!));
}

/** The sum of a run of places, from `first` up to `end` (not included). */
export function sumOver({ sums, inUnits }: Pick<CellSums, 'sums' | 'inUnits'>, first: number, end: number): number {
  if (!inUnits) return exactSumOf(sums, first, end);
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

/** What the rows in a run of places count for: each for 1, or for its share where deals are divided. */
export const weightOver = (sums: CellSums, first: number, end: number): number => (sums.weights ? sumOver(sums.weights, first, end) : countOver(sums, first, end));
