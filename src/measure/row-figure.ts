import { isZeroWithoutRows } from './aggregates/aggregate-kinds';
import { tableRowOf, undivided } from './aggregates/row-marks';
import { type Measure, partsOf, type RowsMeasure } from './measure';

/** Whether a measure can be asked of the single rows of another: its rows are the same ones. */
export type RowAnswer = 'rows' | 'otherTable' | 'unclear';

/**
 * Whether a measure has a figure of its own for each row of another measure's table. The same table, divided over people in
 * another way, is unclear: which of its rows goes with which nobody can say.
 */
export function answersRowsOf(measure: Measure, { table }: RowsMeasure): RowAnswer {
  const tables = partsOf(measure).map((part) => part.table);
  const isSame = (other: RowsMeasure['table']): boolean => other.sheet === table.sheet && other.table === table.table;
  if (tables.length === 0 || !tables.every(isSame)) return 'otherTable';
  return tables.every((other) => other === table || other.rows === table.rows) ? 'rows' : 'unclear';
}

/**
 * A measure's figure for one row: its value, 1 for a count of rows or keys, 1 or 0 for a condition, numerator ÷ denominator
 * for a ratio. A row that the filter stops is 0 for a sum or count; NaN when it cannot be read, or the denominator is 0. Whether
 * a key occurs for the first time is no figure of a row by itself: NaN.
 * @example // a deal with margin 200 on revenue 1,000: rowFigure(marginPercent, row) is 0.2
 */
export function rowFigure(measure: Measure, row: number): number {
  if (measure.kind === 'ratio') {
    const denominator = rowFigure(measure.denominator, row);
    return denominator === 0 ? NaN : rowFigure(measure.numerator, row) / denominator;
  }
  if (measure.kind !== 'rows') return NaN;
  const passes = measure.passes?.[row] ?? 1;
  if (passes !== 1) return passes === 0 && isZeroWithoutRows(measure.aggregate) ? 0 : NaN;
  if (measure.aggregate === 'first' || measure.aggregate === 'returning') return NaN;
  if (measure.aggregate === 'share') return conditionAt(measure, row);
  return measure.values ? measure.values.values[row]! : 1;
}

function conditionAt(measure: RowsMeasure, row: number): number {
  const mark = undivided(measure).condition?.passes?.[tableRowOf(measure, row)] ?? 1;
  return mark === 2 ? NaN : mark;
}
