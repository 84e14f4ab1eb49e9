import { multiply, subtract } from '../core/money/multiply';
import { plainNumber } from '../core/plain-number';
import { type CutAtSign, cutsAtSigns } from '../core/row-expression';
import type { Column, LongTable, NumberColumn } from '../tables/columns';
import { findColumn, keyOf } from './find-column';

/** A column of the table, or the same number for every row. */
type Operand = { readonly kind: 'column'; readonly column: Column } | { readonly kind: 'number'; readonly value: number };

/** Two operands and what is done with them, row by row. */
export interface RowExpression {
  readonly text: string;
  readonly operator: CutAtSign['operator'];
  readonly left: Operand;
  readonly right: Operand;
}

/**
 * Reads `Price − Cost` or `Quantity × Price`: two columns of the table, or a column and a plain number, with −, -, × , * or
 * x between them; the x between spaces. Nothing when the text is no such thing. A header that has such a sign in it is
 * looked for before this is asked.
 * @example parseRowExpression('Prijs - Kosten', sales)?.operator // 'minus'
 */
export function parseRowExpression(text: string, table: LongTable): RowExpression | undefined {
  for (const { left, operator, right } of cutsAtSigns(text)) {
    const sides = [operandOf(left, table), operandOf(right, table)] as const;
    if (sides[0] && sides[1] && sides.some((side) => side?.kind === 'column')) return { text: text.trim(), operator, left: sides[0], right: sides[1] };
  }
  return undefined;
}

function operandOf(name: string, table: LongTable): Operand | undefined {
  const column = findColumn(table, name);
  if (column) return { kind: 'column', column };
  const value = plainNumber(name);
  return value === undefined ? undefined : { kind: 'number', value };
}

/** The columns of an expression. */
export const columnsOf = ({ left, right }: RowExpression): readonly Column[] => [left, right].flatMap((side) => (side.kind === 'column' ? [side.column] : []));

/** A table with a derived column, and the column. */
export interface WithColumn {
  readonly table: LongTable;
  readonly column: NumberColumn;
}

/**
 * The table with the expression as one more column of numbers, exact for cells with at most four decimals. A row is
 * unreadable in it when either side is, or when one side is blank and the other is not; with both sides blank it is blank.
 */
export function withExpression(expression: RowExpression, table: LongTable): WithColumn {
  const [left, right] = [valuesOf(expression.left, table), valuesOf(expression.right, table)];
  const calculate = expression.operator === 'minus' ? subtract : multiply;
  const column: NumberColumn = { kind: 'number', header: expression.text, values: left.map((value, r) => calculate(value, right[r]!)) };
  const marks = unreadableIn(expression, table, [left, right]);
  const key = `= ${expression.text}`;
  const columns = new Map([...table.columns, [key, column] as const]);
  return { column, table: { ...table, columns, unreadable: marks ? new Map([...table.unreadable, [key, marks]]) : table.unreadable } };
}

function valuesOf(side: Operand, table: LongTable): Float64Array {
  if (side.kind === 'number') return new Float64Array(table.rows).fill(side.value);
  return side.column.kind === 'number' ? side.column.values : new Float64Array(table.rows).fill(NaN);
}

function unreadableIn({ left, right }: RowExpression, table: LongTable, [a, b]: readonly [Float64Array, Float64Array]): Uint8Array | undefined {
  const isBoth = left.kind === 'column' && right.kind === 'column';
  const marked = [left, right].map((side) => (side.kind === 'column' ? table.unreadable.get(keyOf(table, side.column)) : undefined));
  const marks = new Uint8Array(table.rows);
  let any = 0;
  for (let r = 0; r < marks.length; r += 1) {
    const isHalf = isBoth && (a[r]! !== a[r]!) !== (b[r]! !== b[r]!);
    any |= marks[r] = Number(isHalf || marked[0]?.[r] === 1 || marked[1]?.[r] === 1);
  }
  return any === 1 ? marks : undefined;
}
