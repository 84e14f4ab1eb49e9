import { exactSum } from '../../core/money/exact-sum';
import { fold } from '../../core/fold';
import { type Actuals, rowsWithin } from '../../measure/actuals';
import { findColumn } from '../../measure/find-column';
import type { RowsMeasure } from '../../measure/measure';
import { answersRowsOf, rowFigure } from '../../measure/row-figure';
import type { Line } from '../lines';
import { actualOf } from './line-amounts';
import { outcomeOf } from './outcome';
import { type Reach, reachOfDeal } from './reach';
import { roundDeal } from './rounding';
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
  const lookupOf = dealLookup(actuals, component, line);
  let running = before;
  return rows.map((row) => {
    const value = values[row]!;
    const reach = reachOfDeal({ component }, value, grouping === 'dealRunning' ? running : 0, lookupOf(row));
    running = exactSum([running, value]);
    return { row, value, reach };
  });
}

/** The other measure that decides the tier: of the deal itself, or of the period where it is about another table. */
function dealLookup(actuals: Actuals, { measure, lookup }: Terms['component'], line: Line): (row: number) => number {
  if (!lookup || measure.kind !== 'rows') return () => NaN;
  switch (answersRowsOf(lookup, measure)) {
    case 'rows':
      return (row) => rowFigure(lookup, row);
    case 'otherTable': {
      const figure = actualOf(actuals, lookup, line);
      return () => figure;
    }
    case 'unclear':
      return () => NaN;
  }
}

/** What the deals give together: the sum of every deal's own outcome. */
export const outcomeOfDeals = (terms: Terms, deals: readonly Deal[]): number => exactSumOrMissing(deals.map((deal) => outcomeOfDeal(terms, deal)));

/** What one deal gives, as money in the scheme's decimals where it rounds deals. */
export function outcomeOfDeal(terms: Terms, { reach }: Pick<Deal, 'reach'>): number {
  const { component } = terms;
  if (component.lookup && reach.tierAt !== reach.tierAt) return NaN;
  const outcome = outcomeOf(terms, reach);
  return component.base === 'amount' ? roundDeal(terms.rounding, outcome) : outcome;
}

/** One deal that is not known makes the sum unknown. */
const exactSumOrMissing = (values: readonly number[]): number => (values.some((value) => value !== value) ? NaN : exactSum(values));

function byDateThenId(measure: RowsMeasure): (a: number, b: number) => number {
  const placeOf = dealPlaces(measure);
  return (a, b) => compareDeals(placeOf(a), placeOf(b));
}

/** What decides the order of deals: the day, then the id, then the row. */
export interface DealPlace {
  readonly day: number;
  readonly id: string;
  readonly row: number;
}

/** Finds the places of the deals of a measure. */
export function dealPlaces({ date, table }: RowsMeasure): (row: number) => DealPlace {
  const ids = findColumn(table, 'id');
  const idOf = (row: number): string => (ids?.kind === 'text' ? fold(ids.texts[ids.codes[row]!] ?? '') : '');
  return (row) => ({ day: Math.floor(date.days[row]!), id: idOf(row), row });
}

/** The order of deals. */
export const compareDeals = (a: DealPlace, b: DealPlace): number => a.day - b.day || compareTexts(a.id, b.id) || a.row - b.row;

const compareTexts = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
