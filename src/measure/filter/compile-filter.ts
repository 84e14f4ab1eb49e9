import { parseDay } from '../../core/period/written-day';
import { plainNumber } from '../../core/plain-number';
import type { Column, LongTable } from '../../tables/columns';
import { findColumn } from '../find-column';
import { unreadableRows } from '../unreadable-rows';
import { type AnyOf, type Condition, type Conditions, type FilterOperator, parseFilter } from './parse-filter';
import type { AbsentValue } from './absent-value';
import type { FilterProblem, FilterReading, Sieve, Sifting } from './sieve';
import { partTest, textTest } from './text-sieves';
import type { TextCondition } from './worded-condition';

export type { FilterProblem, FilterReading } from './sieve';

/** Per row 1 when it passes, 0 when not, 2 when a cell that decides it cannot be read; no array at all when every row passes. */
export type CompiledFilter = { readonly kind: 'filter'; readonly passes?: Uint8Array; /** Texts that no row has; only where such a text is no problem. */ readonly absent?: readonly AbsentValue[] } | { readonly kind: 'problem'; readonly problem: FilterProblem };

/**
 * Which rows of a table pass a filter. Texts are compared without case; blank cells pass `<>` and `= ""` only, as in
 * Excel's SUMIFS. A column or text value that the table does not have is a problem, not an empty selection: a typing
 * error must not turn into a bonus of 0. Where that is asked for, a text that no row has selects nothing and is told of: in
 * a KPI the first deal that is won is still to come. A row with an unreadable cell in a column of the filter is neither in nor out,
 * unless another condition stops it.
 */
export function compileFilter(filter: string, table: LongTable, reading: FilterReading = {}): CompiledFilter {
  const parsed = parseFilter(filter);
  if (parsed.kind === 'unclear') return { kind: 'problem', problem: { kind: 'syntax', part: parsed.part } };
  if (parsed.conditions.length === 0 && !parsed.others) return { kind: 'filter' };
  const passes = new Uint8Array(table.rows).fill(1);
  const sifting: Sifting = { ...reading, absent: [] };
  const problem = sift(parsed, passes, table, sifting);
  return problem ? { kind: 'problem', problem } : { kind: 'filter', passes, ...(sifting.absent.length > 0 && { absent: sifting.absent }) };
}

/** Takes away the marks of the rows that do not meet all of the conditions. */
function sift({ conditions, others = [] }: Conditions, passes: Uint8Array, table: LongTable, reading: Sifting): FilterProblem | undefined {
  for (const condition of [...conditions, ...others]) {
    const problem = 'kind' in condition && condition.kind === 'anyOf' ? siftAny(condition, passes, table, reading) : siftOne(condition, passes, table, reading);
    if (problem) return problem;
  }
  return undefined;
}

function siftOne(condition: Condition | TextCondition, passes: Uint8Array, table: LongTable, reading: Sifting): FilterProblem | undefined {
  const column = findColumn(table, condition.column);
  if (!column) return { kind: 'column', column: condition.column };
  const sieve = 'kind' in condition ? partTest(condition, column, reading) : compileCondition(condition, column, reading);
  if (typeof sieve !== 'function') return sieve;
  apply(sieve, passes, unreadableRows(table, [column]));
  return undefined;
}

/** A row passes when one of the alternatives lets it; where none does and one is not known, nobody can tell. */
function siftAny({ options }: AnyOf, passes: Uint8Array, table: LongTable, reading: Sifting): FilterProblem | undefined {
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

/** Lets a condition stop rows; of a row whose cell cannot be read it is not known whether it does. */
function apply(sieve: Sieve, passes: Uint8Array, unreadable: Uint8Array | undefined): void {
  const before = unreadable && passes.slice();
  sieve(passes);
  unreadable?.forEach((mark, r) => {
    if (mark === 1) passes[r] = before![r] === 0 ? 0 : 2;
  });
}

function compileCondition(condition: Condition, column: Column, sifting: Sifting): Sieve | FilterProblem {
  switch (column.kind) {
    case 'text':
      return textTest(condition, column, sifting);
    case 'number':
      return numberTest(condition, column.values, plainNumber, column);
    case 'day':
      return numberTest(condition, column.days, (text) => parseDay(text, sifting.dateOrder), column);
  }
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
