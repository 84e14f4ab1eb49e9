import { exactSum } from '../../core/money/exact-sum';
import { fold } from '../../core/fold';
import { type Actuals, rowsWithin } from '../../measure/actuals';
import { findColumn } from '../../measure/find-column';
import type { RowsMeasure } from '../../measure/measure';
import type { Line } from '../lines';
import { outcomeOf, type Reach, reachOfDeal } from './outcome';
import type { Terms } from './terms';

/** One deal of a payee: its table row, its value, and where it stands against the tiers. */
export interface Deal {
  readonly row: number;
  readonly value: number;
  readonly reach: Reach;
}

/**
 * The deals of a line in order of date, then id, then row. Per deal each stands on its own; running each stands on top of
 * the deals before it, starting from what the span had before this period.
 */
export function dealsOf(actuals: Actuals, { component }: Terms, line: Line, before: number): readonly Deal[] {
  const { measure, grouping } = component;
  if (measure.kind !== 'rows' || !measure.values) return [];
  const { values } = measure.values;
  const rows = [...rowsWithin(actuals, measure, line, line)].sort(byDateThenId(measure));
  let running = before;
  return rows.map((row) => {
    const value = values[row]!;
    const reach = reachOfDeal(value, grouping === 'dealRunning' ? running : 0);
    running = exactSum([running, value]);
    return { row, value, reach };
  });
}

/** What the deals give together: the sum of every deal's own outcome. */
export const outcomeOfDeals = (terms: Terms, deals: readonly Deal[]): number => exactSum(deals.map(({ reach }) => outcomeOf(terms, reach)));

function byDateThenId({ date, table }: RowsMeasure): (a: number, b: number) => number {
  const ids = findColumn(table, 'id');
  const idOf = (row: number): string => (ids?.kind === 'text' ? fold(ids.texts[ids.codes[row]!] ?? '') : '');
  return (a, b) => Math.floor(date.days[a]!) - Math.floor(date.days[b]!) || compareTexts(idOf(a), idOf(b)) || a - b;
}

const compareTexts = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
