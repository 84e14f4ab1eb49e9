import { fold } from '../../core/fold';
import { type DateOrder, parseDay } from '../../core/period/written-day';
import { plainNumber } from '../../core/plain-number';
import type { Column, LongTable, TextColumn } from '../../tables/columns';
import { findColumn } from '../find-column';
import { unreadableRows } from '../unreadable-rows';
import { type AnyOf, type Condition, type Conditions, type FilterOperator, parseFilter } from './parse-filter';
import type { TextCondition } from './worded-condition';

/** Why a filter cannot be used; the measure that has it is missing then. */
export type FilterProblem =
  | { readonly kind: 'syntax'; readonly part: string }
  | { readonly kind: 'column'; readonly column: string }
  | { readonly kind: 'value'; readonly column: string; readonly value: string }
  | { readonly kind: 'order'; readonly column: string };

/** Per row 1 when it passes, 0 when not, 2 when a cell that decides it cannot be read; no array at all when every row passes. */
export type CompiledFilter = { readonly kind: 'filter'; readonly passes?: Uint8Array } | { readonly kind: 'problem'; readonly problem: FilterProblem };

/** Takes away the mark (1) of every row that a condition does not let pass. */
type Sieve = (passes: Uint8Array) => void;

/** How the texts of a filter are read. */
export interface FilterReading {
  /** Whether 3-4-2026 is 3 April or 4 March, where the user has said so. */
  readonly dateOrder?: DateOrder;
}

/**
 * Which rows of a table pass a filter. Texts are compared without case; blank cells pass `<>` and `= ""` only, as in
 * Excel's SUMIFS. A column or text value that the table does not have is a problem, not an empty selection: a typing
 * error must not turn into a bonus of 0. A row with an unreadable cell in a column of the filter is neither in nor out,
 * unless another condition stops it.
 */
export function compileFilter(filter: string, table: LongTable, reading: FilterReading = {}): CompiledFilter {
  const parsed = parseFilter(filter);
  if (parsed.kind === 'unclear') return { kind: 'problem', problem: { kind: 'syntax', part: parsed.part } };
  if (parsed.conditions.length === 0 && !parsed.others) return { kind: 'filter' };
  const passes = new Uint8Array(table.rows).fill(1);
  const problem = sift(parsed, passes, table, reading);
  return problem ? { kind: 'problem', problem } : { kind: 'filter', passes };
}

/** Takes away the marks of the rows that do not meet all of the conditions. */
function sift({ conditions, others = [] }: Conditions, passes: Uint8Array, table: LongTable, reading: FilterReading): FilterProblem | undefined {
  for (const condition of [...conditions, ...others]) {
    const problem = 'kind' in condition && condition.kind === 'anyOf' ? siftAny(condition, passes, table, reading) : siftOne(condition, passes, table, reading);
    if (problem) return problem;
  }
  return undefined;
}

function siftOne(condition: Condition | TextCondition, passes: Uint8Array, table: LongTable, reading: FilterReading): FilterProblem | undefined {
  const column = findColumn(table, condition.column);
  if (!column) return { kind: 'column', column: condition.column };
  const sieve = 'kind' in condition ? partTest(condition, column) : compileCondition(condition, column, reading);
  if (typeof sieve !== 'function') return sieve;
  apply(sieve, passes, unreadableRows(table, [column]));
  return undefined;
}

/** A row passes when one of the alternatives lets it; where none does and one is not known, nobody can tell. */
function siftAny({ options }: AnyOf, passes: Uint8Array, table: LongTable, reading: FilterReading): FilterProblem | undefined {
  const any = new Uint8Array(table.rows);
  for (const option of options) {
    const own = new Uint8Array(table.rows).fill(1);
    const problem = sift(option, own, table, reading);
    if (problem) return problem;
    for (let r = 0; r < any.length; r += 1) if (any[r] !== 1 && own[r] !== 0) any[r] = own[r]!;
  }
  for (let r = 0; r < any.length; r += 1) if (any[r] !== 1 && passes[r] !== 0) passes[r] = any[r]!;
  return undefined;
}

/** Whether texts have something in them, whatever its case; a part that no text has is a problem, as an unknown value is. */
function partTest({ where, values, isNegated }: TextCondition, column: Column): Sieve | FilterProblem {
  if (column.kind !== 'text') return { kind: 'value', column: column.header, value: values[0] ?? '' };
  const folded = column.texts.map(fold);
  const has = (text: string, part: string): boolean => (where === 'anywhere' ? text.includes(part) : where === 'start' ? text.startsWith(part) : text.endsWith(part));
  const unknown = values.find((value) => fold(value) === '' || !folded.some((text) => has(text, fold(value))));
  if (unknown !== undefined) return { kind: 'value', column: column.header, value: unknown };
  const parts = values.map(fold);
  const listed = Uint8Array.from([false, ...folded.map((text) => parts.some((part) => has(text, part)))], Number);
  const pass = isNegated ? 0 : 1;
  const { codes } = column;
  return (passes) => {
    for (let r = 0; r < passes.length; r += 1) if (listed[codes[r]! + 1] !== pass) passes[r] = 0;
  };
}

/** Lets a condition stop rows; of a row whose cell cannot be read it is not known whether it does. */
function apply(sieve: Sieve, passes: Uint8Array, unreadable: Uint8Array | undefined): void {
  const before = unreadable && passes.slice();
  sieve(passes);
  unreadable?.forEach((mark, r) => {
    if (mark === 1) passes[r] = before![r] === 0 ? 0 : 2;
  });
}

function compileCondition(condition: Condition, column: Column, { dateOrder }: FilterReading): Sieve | FilterProblem {
  switch (column.kind) {
    case 'text':
      return textTest(condition, column);
    case 'number':
      return numberTest(condition, column.values, plainNumber, column);
    case 'day':
      return numberTest(condition, column.days, (text) => parseDay(text, dateOrder), column);
  }
}

function textTest({ operator, values }: Condition, column: TextColumn): Sieve | FilterProblem {
  if (operator !== '=' && operator !== '<>') return { kind: 'order', column: column.header };
  const folded = column.texts.map(fold);
  const wanted = new Set(values.map(fold));
  const unknown = values.find((value) => value !== '' && !folded.includes(fold(value)));
  if (unknown !== undefined) return { kind: 'value', column: column.header, value: unknown };
  // Entry 0 stands for blank (code −1), entry c + 1 for code c: all bits where a row keeps its mark.
  const isListed = [wanted.has(''), ...folded.map((text) => wanted.has(text))];
  const keeps = Uint8Array.from(isListed, (listed) => (listed === (operator === '=') ? 255 : 0));
  const { codes } = column;
  // Without a branch the loop does not depend on how the rows are mixed.
  return (passes) => {
    for (let r = 0; r < passes.length; r += 1) passes[r]! &= keeps[codes[r]! + 1]!;
  };
}

function numberTest(condition: Condition, cells: Float64Array, read: (text: string) => number | undefined, column: Column): Sieve | FilterProblem {
  const numbers: number[] = [];
  const { operator, values } = condition;
  const allowsBlank = operator === '=' || operator === '<>';
  for (const value of values) {
    const number = value === '' && allowsBlank ? NaN : read(value);
    if (number === undefined) return { kind: 'value', column: column.header, value };
    numbers.push(number);
  }
  const lets = comparison(operator, numbers);
  const isDay = column.kind === 'day';
  return (passes) => {
    for (let r = 0; r < passes.length; r += 1) if (!lets(isDay ? Math.floor(cells[r]!) : cells[r]!)) passes[r] = 0;
  };
}

function comparison(operator: FilterOperator, numbers: readonly number[]): (cell: number) => boolean {
  const limit = numbers[0]!;
  const wanted = new Set(numbers);
  switch (operator) {
    case '=':
      return (cell) => wanted.has(cell);
    case '<>':
      return (cell) => !wanted.has(cell);
    case '>':
      return (cell) => cell > limit;
    case '>=':
      return (cell) => cell >= limit;
    case '<':
      return (cell) => cell < limit;
    case '<=':
      return (cell) => cell <= limit;
  }
}
