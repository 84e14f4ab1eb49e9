import { fold } from '../../core/fold';
import { parseDay } from '../../core/period/calendar';
import { plainNumber } from '../../core/plain-number';
import type { Column, LongTable, TextColumn } from '../../tables/columns';
import { findColumn } from '../find-column';
import { type Condition, type FilterOperator, parseFilter } from './parse-filter';

/** Why a filter cannot be used; the measure that has it is missing then. */
export type FilterProblem =
  | { readonly kind: 'syntax'; readonly part: string }
  | { readonly kind: 'column'; readonly column: string }
  | { readonly kind: 'value'; readonly column: string; readonly value: string }
  | { readonly kind: 'order'; readonly column: string };

/** Per row 1 when it passes; no array at all when every row does. */
export type CompiledFilter = { readonly kind: 'filter'; readonly passes?: Uint8Array } | { readonly kind: 'problem'; readonly problem: FilterProblem };

type RowTest = (row: number) => boolean;

/**
 * Which rows of a table pass a filter. Texts are compared without case; blank cells pass `<>` and `= ""` only, as in
 * Excel's SUMIFS. A column or text value that the table does not have is a problem, not an empty selection: a typing
 * error must not turn into a bonus of 0.
 */
export function compileFilter(filter: string, table: LongTable): CompiledFilter {
  const parsed = parseFilter(filter);
  if (parsed.kind === 'unclear') return { kind: 'problem', problem: { kind: 'syntax', part: parsed.part } };
  const tests: RowTest[] = [];
  for (const condition of parsed.conditions) {
    const test = compileCondition(condition, table);
    if (typeof test !== 'function') return { kind: 'problem', problem: test };
    tests.push(test);
  }
  return tests.length === 0 ? { kind: 'filter' } : { kind: 'filter', passes: passing(table.rows, tests) };
}

function passing(rows: number, tests: readonly RowTest[]): Uint8Array {
  const passes = new Uint8Array(rows).fill(1);
  for (const test of tests) for (let r = 0; r < rows; r += 1) if (passes[r] === 1 && !test(r)) passes[r] = 0;
  return passes;
}

function compileCondition(condition: Condition, table: LongTable): RowTest | FilterProblem {
  const column = findColumn(table, condition.column);
  if (!column) return { kind: 'column', column: condition.column };
  switch (column.kind) {
    case 'text':
      return textTest(condition, column);
    case 'number':
      return numberTest(condition, column.values, plainNumber, column);
    case 'day':
      return numberTest(condition, column.days, parseDay, column);
  }
}

function textTest({ operator, values }: Condition, column: TextColumn): RowTest | FilterProblem {
  if (operator !== '=' && operator !== '<>') return { kind: 'order', column: column.header };
  const folded = column.texts.map(fold);
  const wanted = new Set(values.map(fold));
  const unknown = values.find((value) => value !== '' && !folded.includes(fold(value)));
  if (unknown !== undefined) return { kind: 'value', column: column.header, value: unknown };
  // Entry 0 stands for blank (code −1), entry c + 1 for code c.
  const listed = Uint8Array.from([wanted.has(''), ...folded.map((text) => wanted.has(text))], Number);
  const pass = operator === '=' ? 1 : 0;
  const { codes } = column;
  return (r) => listed[codes[r]! + 1] === pass;
}

function numberTest(condition: Condition, cells: Float64Array, read: (text: string) => number | undefined, column: Column): RowTest | FilterProblem {
  const numbers: number[] = [];
  for (const value of condition.values) {
    const number = value === '' ? NaN : read(value);
    if (number === undefined) return { kind: 'value', column: column.header, value };
    numbers.push(number);
  }
  const whole = column.kind === 'day';
  const cell = (r: number): number => (whole ? Math.floor(cells[r]!) : cells[r]!);
  return compare(condition.operator, cell, numbers);
}

function compare(operator: FilterOperator, cell: (row: number) => number, numbers: readonly number[]): RowTest {
  const limit = numbers[0]!;
  const wanted = new Set(numbers);
  switch (operator) {
    case '=':
      return (r) => wanted.has(cell(r));
    case '<>':
      return (r) => !wanted.has(cell(r));
    case '>':
      return (r) => cell(r) > limit;
    case '>=':
      return (r) => cell(r) >= limit;
    case '<':
      return (r) => cell(r) < limit;
    case '<=':
      return (r) => cell(r) <= limit;
  }
}
