import { exactSum } from '../core/money/exact-sum';
import type { Day } from '../core/period';
import { addUp, type CellSums, type CountRows, countOver, countPerPlace, setFilteredAside, sumOver } from './add-up';
import { cellCount, type Grid, type Stretch } from './grid';
import { type GroupedRows, groupRows } from './group-rows';
import { type Measure, partsOf, type RowsMeasure } from './measure';
import type { PeopleIndex } from './people-index';
import { asideCount, type PlacedRows, placeRows } from './place-rows';
import { hasUnreadable, unreadableCells } from './unreadable-cells';

/** The added-up rows of every measure in use, and what is needed to ask them. */
export interface Actuals {
  readonly grid: Grid;
  readonly sums: ReadonlyMap<RowsMeasure, CellSums>;
  /** Per measure the cells with a row that could not be read; measures without such rows are not listed. */
  readonly unreadable: ReadonlyMap<RowsMeasure, Uint8Array>;
  /** The last day up to which a measure's table is loaded, where the user has stated it. */
  readonly loadedTo: (measure: RowsMeasure) => Day | undefined;
  /** The rows of a measure by cell; made when first asked for. */
  readonly rowsByCell: (measure: RowsMeasure) => GroupedRows;
}

/** Adds up the rows of all measures in use: each long table is placed on the grid once, and each measure passes once. */
export function addUpMeasures(measures: readonly Measure[], grid: Grid, people: PeopleIndex, loadedTo: Actuals['loadedTo']): Actuals {
  const placed = once(({ person, date }) => [person, date], (measure): PlacedRows => placeRows(measure.table, measure.person, measure.date, { grid, people }));
  const filtered = once(({ person, date, passes }) => [person, date, passes], (measure): PlacedRows => {
    const rows = placed(measure);
    return measure.passes ? { ...rows, places: setFilteredAside(rows.places, measure.passes, cellCount(grid)) } : rows;
  });
  const counts = new Map<Int32Array, Int32Array>();
  const count: CountRows = (places, size) => {
    const known = counts.get(places) ?? countPerPlace(places, size);
    counts.set(places, known);
    return known;
  };
  const sums = new Map<RowsMeasure, CellSums>();
  for (const measure of new Set(measures.flatMap(partsOf))) sums.set(measure, addUp(measure, grid, filtered(measure), count));
  const unreadable = new Map<RowsMeasure, Uint8Array>();
  for (const measure of sums.keys()) {
    const cells = unreadableCells(measure, people, grid);
    if (cells) unreadable.set(measure, cells);
  }
  const grouped = new Map<RowsMeasure, GroupedRows>();
  const rowsByCell = (measure: RowsMeasure): GroupedRows => {
    const known = grouped.get(measure) ?? groupRows(sums.get(measure)!.places, cellCount(grid) + asideCount);
    grouped.set(measure, known);
    return known;
  };
  return { grid, sums, unreadable, loadedTo, rowsByCell };
}

/** Makes something of a measure once for all measures that share the parts it is made of. */
function once<T>(partsUsed: (measure: RowsMeasure) => readonly unknown[], make: (measure: RowsMeasure) => T): (measure: RowsMeasure) => T {
  const made: { readonly parts: readonly unknown[]; readonly result: T }[] = [];
  return (measure) => {
    const parts = partsUsed(measure);
    const known = made.find((one) => one.parts.every((part, i) => part === parts[i]));
    if (known) return known.result;
    const result = make(measure);
    made.push({ parts, result });
    return result;
  };
}

/**
 * A measure's figure for a payee over a run of stretches; NaN when it is missing. A sum or count without rows is 0 when
 * the table covers those days (it has rows of others there, or is stated to be loaded up to them); an average or a ratio
 * without rows, or with a denominator of 0, is missing. So is every figure over a row that could not be read.
 */
export function actualOver(actuals: Actuals, measure: Measure, stretch: Stretch): number {
  if (measure.kind === 'rows') return rowsFigure(actuals, measure, stretch);
  const denominator = rowsFigure(actuals, measure.denominator, stretch);
  return denominator === 0 ? NaN : rowsFigure(actuals, measure.numerator, stretch) / denominator;
}

function rowsFigure(actuals: Actuals, measure: RowsMeasure, stretch: Stretch): number {
  const { payee, first, end } = stretch;
  const sums = actuals.sums.get(measure);
  if (!sums || isUnknown(actuals, measure, stretch)) return NaN;
  const base = payee * actuals.grid.stretches;
  const rows = countOver(sums, base + first, base + end);
  if (rows === 0) return measure.aggregate !== 'average' && covers(actuals, measure, { first, end }) ? 0 : NaN;
  if (measure.aggregate === 'count') return rows;
  const sum = sumOver(sums, base + first, base + end);
  return measure.aggregate === 'average' ? sum / rows : sum;
}

/** True when a row of the payee in these stretches could not be read, so that no figure of theirs is known. */
export const isUnknown = ({ unreadable, grid }: Actuals, measure: Measure, stretch: Stretch): boolean =>
  unreadable.size > 0 && partsOf(measure).some((part) => hasUnreadable(unreadable.get(part), stretch, grid));

/** True when the measure's table has readable rows of anybody in these stretches, or is stated to be loaded up to them. */
export function covers(actuals: Actuals, measure: RowsMeasure, { first, end }: Pick<Stretch, 'first' | 'end'>): boolean {
  const loadedTo = actuals.loadedTo(measure);
  if (loadedTo !== undefined && loadedTo >= actuals.grid.bounds[first]!) return true;
  const { rowsIn } = actuals.sums.get(measure)!;
  for (let k = first; k < end; k += 1) if (rowsIn[k]! > 0) return true;
  return false;
}

/** The rows of a payee in a run of stretches that fall on the days from `from` up to `until` (not included). */
export function rowsWithin(actuals: Actuals, measure: RowsMeasure, { payee, first, end }: Stretch, days: { readonly from: Day; readonly until: Day }): Int32Array {
  const { rows, starts } = actuals.rowsByCell(measure);
  const base = payee * actuals.grid.stretches;
  const run = rows.subarray(starts[base + first], starts[base + end]);
  return run.filter((r) => Math.floor(measure.date.days[r]!) >= days.from && measure.date.days[r]! < days.until);
}

/** A measure's figure over part of a run of stretches: only rows from `from` up to `until` count. NaN when missing. */
export function actualWithin(actuals: Actuals, measure: Measure, stretch: Stretch, days: { readonly from: Day; readonly until: Day }): number {
  if (measure.kind === 'ratio') {
    const denominator = actualWithin(actuals, measure.denominator, stretch, days);
    return denominator === 0 ? NaN : actualWithin(actuals, measure.numerator, stretch, days) / denominator;
  }
  if (isUnknown(actuals, measure, stretch)) return NaN;
  const rows = rowsWithin(actuals, measure, stretch, days);
  if (rows.length === 0) return measure.aggregate !== 'average' && covers(actuals, measure, stretch) ? 0 : NaN;
  if (measure.aggregate === 'count') return rows.length;
  const sum = sumOfRows(measure, rows);
  return measure.aggregate === 'average' ? sum / rows.length : sum;
}

/** The exact sum of a measure's values over some rows. */
export const sumOfRows = ({ values }: RowsMeasure, rows: ArrayLike<number>): number =>
  values ? exactSum(Float64Array.from(rows, (r) => values.values[r]!)) : rows.length;
