import { unscaled } from '../core/money/exact-sum';
import { type Actuals, actualOver } from './actuals';
import type { CellSums } from './add-up';
import { isFromCells } from './aggregates/aggregate-kinds';
import type { RatioMeasure, RowsMeasure } from './measure';

/** Runs of stretches of many payees, as columns. */
export interface Stretches {
  readonly count: number;
  readonly payee: Int32Array;
  readonly first: Int32Array;
  readonly end: Int32Array;
}

/**
 * A measure's figure over each of many runs of stretches; NaN where it is missing. The column of `actualOver`.
 * @example actualsOver(actuals, revenue, months) // [12500, 9800.5, NaN, …]
 */
export function actualsOver(actuals: Actuals, measure: RowsMeasure | RatioMeasure, over: Stretches): Float64Array {
  if (measure.kind === 'rows') return rowsOver(actuals, measure, over);
  const ratios = rowsOver(actuals, measure.numerator, over);
  const denominators = rowsOver(actuals, measure.denominator, over);
  for (let l = 0; l < ratios.length; l += 1) ratios[l] = denominators[l] === 0 ? NaN : ratios[l]! / denominators[l]!;
  return ratios;
}

function rowsOver(actuals: Actuals, measure: RowsMeasure, over: Stretches): Float64Array {
  const { count, payee, first, end } = over;
  const column = new Float64Array(count);
  const sums = actuals.sums.get(measure);
  const isPlain = sums !== undefined && isFromCells(measure.aggregate) && isInWholeUnits(sums) && !actuals.unknown.has(measure);
  const { stretches } = actuals.grid;
  for (let l = 0; l < count; l += 1) {
    const base = payee[l]! * stretches;
    const figure = isPlain ? figureOver(sums, measure.aggregate, base + first[l]!, base + end[l]!) : NaN;
    column[l] = figure === figure ? figure : actualOver(actuals, measure, { payee: payee[l]!, first: first[l]!, end: end[l]! });
  }
  return column;
}

const isInWholeUnits = ({ inUnits, weights }: CellSums): boolean => inUnits && weights === undefined;

/** The figure of a run of cells; NaN without rows. */
function figureOver({ counts, sums }: CellSums, aggregate: RowsMeasure['aggregate'], first: number, end: number): number {
  let rows = 0;
  let units = 0;
  for (let cell = first; cell < end; cell += 1) {
    rows += counts[cell]!;
    units += sums[cell]!;
  }
  if (rows === 0) return NaN;
  if (aggregate === 'count') return rows;
  return aggregate === 'sum' ? unscaled(units) : unscaled(units) / rows;
}
