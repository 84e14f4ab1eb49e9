import { findColumn } from './find-column';
import type { RowsMeasure } from './measure';

/**
 * Per row whether its amount is blank, for a measure that adds up the amounts of its table; nothing where none is. In another
 * column, such as a discount, a blank cell is nothing to add, and an average is of the cells that are filled in.
 */
export function blankAmounts({ aggregate, expression, duration, values, table, row }: RowsMeasure): ((row: number) => boolean) | undefined {
  const amount = findColumn(table, 'amount');
  if (aggregate !== 'sum' || expression || duration || !values || !amount || findColumn(table, row.column ?? 'amount') !== amount) return undefined;
  const { values: cells } = values;
  return cells.some((cell) => cell !== cell) ? (r) => cells[r] !== cells[r] : undefined;
}
