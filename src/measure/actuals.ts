import { exactSum } from '../core/money/exact-sum';
import type { Day } from '../core/period';
import type { NumberColumn } from '../tables/columns';
import { addUp, type CellSums, type CountRows, countOver, setFilteredAside, setForeignAside, sumOver, weightOver } from './add-up';
import { cellCount, type Grid, type Stretch } from './grid';
import { isFromCells, isFromRows, isZeroWithoutRows } from './aggregates/aggregate-kinds';
import { figureOfRows, tableRows } from './aggregates/figure-of-rows';
import { lastValue } from './aggregates/last-value';
import { type RowMarks, rowMarker, undivided } from './aggregates/row-marks';
import { countPerPlace, type GroupedRows, groupRows, rowsInPlaces } from './group-rows';
import { type Measure, partsOf, type RowsMeasure } from './measure';
import { asideCount, type PlacedRows, placeRows, type Places } from './place-rows';
import { firstUnknown, type Unknown, unknownCells } from './unknown-cells';

/** The added-up rows of every measure in use, and what is needed to ask them. */
export interface Actuals {
  readonly grid: Grid;
  /** Rows of a later day do not count yet. */
  readonly today: Day;
  readonly sums: ReadonlyMap<RowsMeasure, CellSums>;
  /** Per measure the cells whose figure is not known (an `Unknown` each); measures without such cells are not listed. */
  readonly unknown: ReadonlyMap<RowsMeasure, Uint8Array>;
  /** Of measures that need the rows themselves, what is known of each row. */
  readonly marks: ReadonlyMap<RowsMeasure, RowMarks>;
  /** The last day up to which a measure's table is loaded, where the user has stated it. */
  readonly loadedTo: (measure: RowsMeasure) => Day | undefined;
  /** The rows of a measure by cell; made when first asked for. */
  readonly rowsByCell: (measure: RowsMeasure) => GroupedRows;
  /** Those that were asked for. */
  readonly grouped: ReadonlyMap<RowsMeasure, GroupedRows>;
  /** How often the rows of a measure were looked for in one pass over all of them. */
  readonly lookedFor: Map<RowsMeasure, number>;
}

/**
 * Adds up the rows of all measures in use: each long table is placed on the grid once, and each measure passes once.
 * @param kept the figures of an earlier run for the same people, day and stretches: its measures are not added up again
 */
export function addUpMeasures(measures: readonly Measure[], where: Places, loadedTo: Actuals['loadedTo'], kept?: Actuals): Actuals {
  const { grid, today } = where;
  const placed = once(({ person, date }) => [person, date], (measure): PlacedRows => placeRows(measure.table, measure.person, measure.date, where));
  const filtered = once(({ person, date, passes }) => [person, date, passes], (measure): PlacedRows => {
    const rows = placed(measure);
    return measure.passes ? { ...rows, places: setFilteredAside(rows, measure.passes, cellCount(grid)) } : rows;
  });
  const counted = once(({ person, date, passes, foreign }) => [person, date, passes, foreign], (measure): PlacedRows => {
    const rows = filtered(measure);
    return measure.foreign ? { ...rows, places: setForeignAside(rows.places, measure.foreign, cellCount(grid)) } : rows;
  });
  const counts = new Map<Int32Array, Int32Array>();
  const count: CountRows = (places, size) => {
    const known = counts.get(places) ?? countPerPlace(places, size);
    counts.set(places, known);
    return known;
  };
  const sums = new Map<RowsMeasure, CellSums>();
  for (const measure of new Set(measures.flatMap(partsOf))) sums.set(measure, kept?.sums.get(measure) ?? addUp(measure, grid, counted(measure), count));
  const mark = rowMarker(today);
  const marks = new Map<RowsMeasure, RowMarks>();
  for (const measure of sums.keys()) if (isFromRows(measure.aggregate)) marks.set(measure, kept?.marks.get(measure) ?? mark(measure));
  const unknown = new Map<RowsMeasure, Uint8Array>();
  for (const measure of sums.keys()) {
    const cells = kept?.sums.has(measure) ? kept.unknown.get(measure) : unknownCells(measure, where, marks.get(measure)?.doubts);
    if (cells) unknown.set(measure, cells);
  }
  const grouped = new Map<RowsMeasure, GroupedRows>([...(kept?.grouped ?? [])].filter(([measure]) => sums.has(measure)));
  const rowsByCell = (measure: RowsMeasure): GroupedRows => {
    const known = grouped.get(measure) ?? groupRows(sums.get(measure)!.places, cellCount(grid) + asideCount, sums.get(measure)!.counts);
    grouped.set(measure, known);
    return known;
  };
  return { grid, today, sums, unknown, marks, loadedTo, rowsByCell, grouped, lookedFor: new Map() };
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
 * the table covers those days (it has rows of others there, or is stated to be loaded up to them); an average, a ratio and
 * the like without rows, or with a denominator of 0, is missing. So is every figure over a row that could not be read.
 */
export function actualOver(actuals: Actuals, measure: Measure, stretch: Stretch): number {
  if (measure.kind === 'rows') return rowsFigure(actuals, measure, stretch);
  if (measure.kind !== 'ratio') return NaN;
  const denominator = rowsFigure(actuals, measure.denominator, stretch);
  return denominator === 0 ? NaN : rowsFigure(actuals, measure.numerator, stretch) / denominator;
}

function rowsFigure(actuals: Actuals, measure: RowsMeasure, stretch: Stretch): number {
  const { payee, first, end } = stretch;
  const sums = actuals.sums.get(measure);
  if (!sums || isUnknown(actuals, measure, stretch)) return NaN;
  const base = payee * actuals.grid.stretches;
  const rows = countOver(sums, base + first, base + end);
  if (rows === 0) return isZeroWithoutRows(measure.aggregate) && covers(actuals, measure, { first, end }) ? 0 : NaN;
  if (!isFromCells(measure.aggregate)) return figureFromRows(actuals, measure, rowsIn(actuals, measure, stretch));
  if (measure.aggregate === 'count') return weightOver(sums, base + first, base + end);
  const sum = sumOver(sums, base + first, base + end);
  return measure.aggregate === 'average' ? sum / weightOver(sums, base + first, base + end) : sum;
}

/** The figure of some rows, for a measure that needs the rows themselves; NaN when missing. */
export const figureFromRows = ({ marks }: Actuals, measure: RowsMeasure, rows: Int32Array): number => figureOfRows(measure, rows, marks.get(measure) ?? {});

/** The rows of a payee in a run of stretches. */
function rowsIn(actuals: Actuals, measure: RowsMeasure, { payee, first, end }: Stretch): Int32Array {
  const { rows, starts } = actuals.rowsByCell(measure);
  const base = payee * actuals.grid.stretches;
  return rows.subarray(starts[base + first], starts[base + end]);
}

/** True when a last value is missing because rows of that very moment have different values. */
export const isLastTied = (actuals: Actuals, measure: Measure, stretch: Stretch): boolean =>
  partsOf(measure).some((part) => part.aggregate === 'last' && lastValue(undivided(part), tableRows(part, rowsIn(actuals, part, stretch))).isTied);

/** Why no figure of the payee in these stretches is known: a row that may count cannot be read, added, or told apart. */
export function whyUnknown({ unknown, grid }: Actuals, measure: Measure, stretch: Stretch): Unknown | undefined {
  if (unknown.size === 0) return undefined;
  for (const part of partsOf(measure)) {
    const why = firstUnknown(unknown.get(part), stretch, grid);
    if (why) return why;
  }
  return undefined;
}

/** True when no figure of the payee in these stretches is known. */
export const isUnknown = (actuals: Actuals, measure: Measure, stretch: Stretch): boolean => whyUnknown(actuals, measure, stretch) !== undefined;

/** True when the measure's table has readable rows of anybody in these stretches, or is stated to be loaded up to them. */
export function covers(actuals: Actuals, measure: RowsMeasure, { first, end }: Pick<Stretch, 'first' | 'end'>): boolean {
  const loadedTo = actuals.loadedTo(measure);
  if (loadedTo !== undefined && loadedTo >= actuals.grid.bounds[first]!) return true;
  const { rowsIn } = actuals.sums.get(measure)!;
  for (let k = first; k < end; k += 1) if (rowsIn[k]! > 0) return true;
  return false;
}

/** The rows of a payee in a run of stretches that fall on the days from `from` up to `until` (not included). */
export function rowsWithin(actuals: Actuals, measure: RowsMeasure, stretch: Stretch, days: { readonly from: Day; readonly until: Day }): Int32Array {
  return rowsIn(actuals, measure, stretch).filter((r) => Math.floor(measure.date.days[r]!) >= days.from && measure.date.days[r]! < days.until);
}

/** After so many passes over all rows of a measure, the next answer puts its rows together by cell. */
const fewPasses = 100;

/**
 * The same rows, for somebody who asks about a payee or two: found in one pass over all rows, which is much less work than
 * putting all of them together by cell first.
 */
export function rowsAskedFor(actuals: Actuals, measure: RowsMeasure, stretch: Stretch, days: { readonly from: Day; readonly until: Day }): Int32Array {
  const passes = actuals.lookedFor.get(measure) ?? 0;
  if (actuals.grouped.has(measure) || passes >= fewPasses) return rowsWithin(actuals, measure, stretch, days);
  actuals.lookedFor.set(measure, passes + 1);
  const base = stretch.payee * actuals.grid.stretches;
  const rows = rowsInPlaces(actuals.sums.get(measure)!.places, base + stretch.first, base + stretch.end);
  return rows.filter((r) => Math.floor(measure.date.days[r]!) >= days.from && measure.date.days[r]! < days.until);
}

/** A measure's figure over part of a run of stretches: only rows from `from` up to `until` count. NaN when missing. */
export function actualWithin(actuals: Actuals, measure: Measure, stretch: Stretch, days: { readonly from: Day; readonly until: Day }): number {
  if (measure.kind === 'ratio') {
    const denominator = actualWithin(actuals, measure.denominator, stretch, days);
    return denominator === 0 ? NaN : actualWithin(actuals, measure.numerator, stretch, days) / denominator;
  }
  return measure.kind === 'rows' ? figureOfSome(actuals, measure, stretch, rowsWithin(actuals, measure, stretch, days)) : NaN;
}

/** A measure's figure over some rows of a run of stretches: those of part of its days. NaN when missing. */
export function figureOfSome(actuals: Actuals, measure: RowsMeasure, stretch: Stretch, rows: Int32Array): number {
  if (isUnknown(actuals, measure, stretch)) return NaN;
  if (rows.length === 0) return isZeroWithoutRows(measure.aggregate) && covers(actuals, measure, stretch) ? 0 : NaN;
  if (isFromRows(measure.aggregate)) return figureFromRows(actuals, measure, rows);
  const sum = sumOfRows(measure, rows);
  return measure.aggregate === 'average' ? sum / weightOfRows(measure, rows) : sum;
}

/** The exact sum of a measure's values over some rows. */
export const sumOfRows = (measure: RowsMeasure, rows: ArrayLike<number>): number =>
  measure.values ? exactSum(valuesOf(measure.values, rows)) : weightOfRows(measure, rows);

/** What some rows count for: each for 1, or for its share where deals are divided. */
export const weightOfRows = ({ credits }: RowsMeasure, rows: ArrayLike<number>): number => (credits ? exactSum(valuesOf(credits.weights, rows)) : rows.length);

const valuesOf = ({ values }: NumberColumn, rows: ArrayLike<number>): Float64Array => Float64Array.from(rows, (r) => values[r]!);
