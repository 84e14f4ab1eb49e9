import { exactSum } from '../core/money/exact-sum';
import { multiply, subtract } from '../core/money/multiply';
import type { Limited, RowsMeasure } from './measure';

/**
 * A measure whose every row counts for a factor, and for no more than a cap in either direction: of a deal of 400,000 with a
 * cap of 250,000 counts 250,000. A return takes back what the deal then counts for less, one after the other: of a return of
 * 200,000 that is 50,000, because the 200,000 that are left count in full; of the whole deal 250,000. For measures that add
 * up rows.
 * @param factor a ratio, 1 = all of it
 * @param cap the most of one deal after the factor; Infinity without one
 * @param sources the cells that say so
 * @example limitedMeasure(revenue, 0.9, 250000)
 */
export function limitedMeasure(measure: RowsMeasure, factor: number, cap: number, sources: NonNullable<Limited['sources']> = {}): RowsMeasure {
  const { values: own, table } = measure;
  if (!own) return measure;
  const factored = factor === 1 ? own.values : own.values.map((value) => multiply(value, factor));
  const taken = cap < Infinity ? takenBack(measure, factored, cap) : noReturns;
  const values = factored.map((value, row) => taken.get(row) ?? within(value, cap));
  const counted = { ...own, values };
  const columns = new Map([...table.columns].map(([key, column]) => [key, column === own ? counted : column] as const));
  // Where a return counts for what its deal then counts for less, no formula over the cell of the cap says so row by row.
  const said = taken.size > 0 ? { ...(sources.factor && { factor: sources.factor }) } : sources;
  return { ...measure, values: counted, table: { ...table, columns }, limited: { of: measure, factor, cap, sources: said } };
}

const within = (value: number, cap: number): number => (value > cap ? cap : value < -cap ? -cap : value);

const noReturns: ReadonlyMap<number, number> = new Map();

/** What each return takes back, by its row: what its deal counts for with it minus what it counted for before it. */
function takenBack(measure: RowsMeasure, values: Float64Array, cap: number): ReadonlyMap<number, number> {
  const left = new Map<number, number>();
  const taken = new Map<number, number>();
  for (const row of returnsInOrder(measure, values)) {
    const original = measure.returnOf?.[row] ?? -1;
    const before = left.get(original) ?? values[original]!;
    const after = exactSum([before, values[row]!]);
    left.set(original, after);
    taken.set(row, subtract(within(after, cap), within(before, cap)));
  }
  return taken;
}

/** The returns that count together with their deal, in the order in which they came back; those without a day last. */
function returnsInOrder({ returnOf, passes, date }: RowsMeasure, values: Float64Array): readonly number[] {
  const counts = (row: number): boolean => (passes?.[row] ?? 1) === 1 && values[row] === values[row];
  const rows: number[] = [];
  returnOf?.forEach((original, row) => {
    if (original >= 0 && counts(row) && counts(original)) rows.push(row);
  });
  const days = date.written ?? date.days;
  const dayOf = (row: number): number => (days[row] === days[row] ? days[row]! : Infinity);
  return rows.sort((a, b) => (dayOf(a) === dayOf(b) ? a - b : dayOf(a) - dayOf(b)));
}
