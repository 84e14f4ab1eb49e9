import { multiply } from '../core/money/multiply';
import type { Limited, RowsMeasure } from './measure';

/**
 * A measure whose every row counts for a factor, and for no more than a cap in either direction: of a deal of 400,000 with a
 * cap of 250,000 counts 250,000, and of its return −250,000, so that the two together are 0. For measures that add up rows.
 * @param factor a ratio, 1 = all of it
 * @param cap the most of one row after the factor; Infinity without one
 * @param sources the cells that say so
 * @example limitedMeasure(revenue, 0.9, 250000)
 */
export function limitedMeasure(measure: RowsMeasure, factor: number, cap: number, sources: NonNullable<Limited['sources']> = {}): RowsMeasure {
  const { values: own, table } = measure;
  if (!own) return measure;
  const values = own.values.map((value) => within(factor === 1 ? value : multiply(value, factor), cap));
  const counted = { ...own, values };
  const columns = new Map([...table.columns].map(([key, column]) => [key, column === own ? counted : column] as const));
  return { ...measure, values: counted, table: { ...table, columns }, limited: { of: measure, factor, cap, sources } };
}

const within = (value: number, cap: number): number => (value > cap ? cap : value < -cap ? -cap : value);
