import { fold } from '../core/fold';
import type { WorkbookTables } from '../tables/workbook-tables';

/** The folded names of the measures that a bonus depends on: of components, gates and modifiers, with the two sides of ratios. */
export function measuresOfBonuses({ components, gates, modifiers, measures }: WorkbookTables): ReadonlySet<string> {
  const named = [...components.flatMap(({ measure, lookup, targetMeasure }) => [measure, lookup, targetMeasure]), ...gates.map(({ measure }) => measure), ...modifiers.map(({ measure }) => measure)];
  const own = new Set(named.flatMap((name) => (name === undefined ? [] : [fold(name)])));
  const sides = measures.filter(({ measure }) => own.has(fold(measure))).flatMap(({ numerator, denominator }) => [numerator, denominator]);
  return new Set([...own, ...sides.flatMap((name) => (name === undefined ? [] : [fold(name)]))]);
}
