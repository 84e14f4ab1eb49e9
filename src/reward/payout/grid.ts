import type { Derivation, GridCell, Source, WholeGrid } from '../../core/derivation';
import { type Comparison, reaches, roundForComparison } from '../../core/money/compare';
import { known } from '../../core/value';
import type { ShapeSteps } from './shape-steps';
import { type Boundary, reachedTier } from './tiers';

/** One of the two inputs: where its steps or points stand, lowest first, and how values on them and beyond are taken. */
export interface GridAxis {
  readonly from: readonly number[];
  readonly boundary: Boundary;
  readonly compareAs: Comparison;
}

/** Where a cell was read: its value and its two bounds. */
export interface CellSources {
  readonly value: Source;
  readonly first: Source;
  readonly second: Source;
}

/** A value for every pair of a first and a second input. */
export interface GridTerms {
  readonly first: GridAxis;
  readonly second: GridAxis;
  /** `values[i][j]` from `first.from[i]` and `second.from[j]` on. */
  readonly values: readonly (readonly number[])[];
  readonly sources: readonly (readonly (CellSources | undefined)[])[];
  readonly between: 'step' | 'straight';
  /** Before the first point of either input: nothing, or as at that point. */
  readonly before: 'zero' | 'hold';
  /** After the last point of either input, where lines are drawn. */
  readonly after: 'zero' | 'hold';
  /** What the cells hold: a rate on the input, a share of the base, or an amount of money. */
  readonly holds: 'rate' | 'ratio' | 'amount';
}

/** The two rows (or columns) around a value, and how far it is from the lower to the upper one. */
interface Place {
  readonly low: number;
  readonly high: number;
  readonly share: number;
}

/**
 * The cell that two inputs reach, or the straight surface between the four points around them; 0 before the first of
 * either (unless held). A value exactly on a boundary goes by the rule of its own input.
 * @example // cells 0.09 from (0, 0), 0.13 from (100, 0.1): pay(160, 0.1, terms) is 0.13
 */
export function pay(first: number, second: number, terms: GridTerms): number {
  const [row, column] = [placeOf(first, terms.first, terms), placeOf(second, terms.second, terms)];
  if (!row || !column) return 0;
  return between(between(cell(terms, row.low, column.low), cell(terms, row.low, column.high), column.share), between(cell(terms, row.high, column.low), cell(terms, row.high, column.high), column.share), row.share);
}

/** The same as steps, with the cells that decide. */
export function derive(steps: ShapeSteps & { readonly second: Derivation; readonly at: number; readonly secondAt: number }, terms: GridTerms): Derivation {
  const value = known(pay(steps.at, steps.secondAt, terms));
  return { op: 'grid', value, unit: steps.unit, input: steps.input, second: steps.second, cells: cellsAround(steps.at, steps.secondAt, terms), all: wholeGrid(terms), between: terms.between };
}

const cell = ({ values }: GridTerms, i: number, j: number): number => values[i]?.[j] ?? NaN;

const between = (low: number, high: number, share: number): number => (share === 0 ? low : low + (high - low) * share);

function placeOf(value: number, axis: GridAxis, terms: GridTerms): Place | undefined {
  const { from, boundary, compareAs } = axis;
  const reached = reachedTier({ tiers: from.map((one) => ({ from: one, rate: 0 })), boundary, compareAs }, value);
  if (reached < 0) return terms.before === 'hold' ? { low: 0, high: 0, share: 0 } : undefined;
  return terms.between === 'step' ? { low: reached, high: reached, share: 0 } : placeOnLine(value, axis, terms);
}

function placeOnLine(value: number, { from, compareAs }: GridAxis, { before, after }: GridTerms): Place | undefined {
  const last = from.length - 1;
  if (!reaches(value, from[0]!, compareAs)) return before === 'hold' ? { low: 0, high: 0, share: 0 } : undefined;
  const on = from.findIndex((one) => roundForComparison(one, compareAs) === roundForComparison(value, compareAs));
  if (on >= 0) return { low: on, high: on, share: 0 };
  const high = from.findIndex((one) => one > value);
  if (high < 0) return after === 'hold' ? { low: last, high: last, share: 0 } : undefined;
  const low = high - 1;
  return { low, high, share: (value - from[low]!) / (from[high]! - from[low]!) };
}

function cellsAround(first: number, second: number, terms: GridTerms): readonly GridCell[] {
  const [row, column] = [placeOf(first, terms.first, terms), placeOf(second, terms.second, terms)];
  if (!row || !column) return [];
  const pairs = [...new Set([row.low, row.high])].flatMap((i) => [...new Set([column.low, column.high])].map((j) => ({ i, j })));
  return pairs.map(({ i, j }) => cellStep(terms, i, j));
}

function cellStep(terms: GridTerms, i: number, j: number): GridCell {
  const read = terms.sources[i]?.[j];
  return { from: terms.first.from[i]!, second: terms.second.from[j]!, value: cell(terms, i, j), ...(read && { source: read.value, fromSource: read.first, secondSource: read.second }) };
}

function wholeGrid(terms: GridTerms): WholeGrid {
  const { first, second, before, after } = terms;
  const rows = first.from.map((_, i) => second.from.map((__, j) => cellStep(terms, i, j)));
  return { rows, isLower: first.boundary === 'lower', isSecondLower: second.boundary === 'lower', before, after };
}
