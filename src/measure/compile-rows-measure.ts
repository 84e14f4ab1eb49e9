import { type Finding, finding } from '../core/finding';
import type { Column, LongTable } from '../tables/columns';
import type { MeasureRow } from '../tables/schemas/measures';
import type { WorkbookTables } from '../tables/workbook-tables';
import { type CompiledFilter, compileFilter, type FilterProblem, type FilterReading } from './filter/compile-filter';
import { findColumn, findTable } from './find-column';
import type { MeasureUnit, RowsMeasure } from './measure';
import { columnsOf as columnsIn, parseRowExpression, type RowExpression, withExpression } from './row-expression';
import { rowSubject } from './row-subject';

/** A measure ready to calculate, or the findings that say why not. */
export type Compiled<M> = { readonly kind: 'measure'; readonly measure: M } | { readonly kind: 'broken'; readonly findings: readonly Finding[] };

/** Compiles a filter, or gives the one compiled before for the same text and table. */
export type FilterFor = (filter: string, table: LongTable) => CompiledFilter;

/** A compiler that remembers: measures with the same filter share one selection of rows. */
export function rememberingFilters(reading: FilterReading = {}): FilterFor {
  const compiled = new Map<LongTable, Map<string, CompiledFilter>>();
  return (filter, table) => {
    const known = compiled.get(table) ?? new Map<string, CompiledFilter>();
    compiled.set(table, known);
    const result = known.get(filter.trim()) ?? compileFilter(filter, table, reading);
    known.set(filter.trim(), result);
    return result;
  };
}

/**
 * A measure over rows, from its row of the Measures table. Empty cells mean: the sum, of the amount column, of the sales
 * table, by its date and sales person. Money when it is a sum or average, a number when it is a count.
 */
export function compileRowsMeasure(row: MeasureRow, tables: WorkbookTables, filterFor: FilterFor = compileFilter): Compiled<RowsMeasure> {
  const table = findTable(tables, row.table);
  if (!table) {
    const subject = rowSubject(row, 'table');
    const { measure } = row;
    const lacking = row.table === undefined ? finding('measure.noSales', 'error', subject, { measure }) : finding('measure.unknownTable', 'error', subject, { measure, table: row.table, candidates: (tables.countable ?? []).join(', ') });
    return { kind: 'broken', findings: [lacking] };
  }
  const columns = columnsOf(row, table);
  if (columns.kind === 'broken') return columns;
  const filter = filterFor(row.filter ?? '', table);
  if (filter.kind === 'problem') return { kind: 'broken', findings: [filterFinding(row, filter.problem)] };
  return { kind: 'measure', measure: { ...columns.measure, passes: filter.passes } };
}

function columnsOf(row: MeasureRow, table: LongTable): Compiled<RowsMeasure> {
  const person = wanted(row, table, 'person');
  const date = wanted(row, table, 'date');
  const aggregate = row.aggregate === 'count' || row.aggregate === 'average' ? row.aggregate : 'sum';
  const expression = aggregate === 'count' ? undefined : expressionIn(row, table);
  const values = aggregate === 'count' || expression ? undefined : wanted(row, table, 'column');
  if (!person.column || person.column.kind === 'day') return person.broken('measure.notPersons');
  if (date.column?.kind !== 'day') return date.broken('measure.notDates');
  if (values && values.column?.kind !== 'number') return values.broken('measure.notNumbers');
  const texts = expression && columnsIn(expression).find(({ kind }) => kind !== 'number');
  if (texts) return { kind: 'broken', findings: [finding('measure.notNumbers', 'error', rowSubject(row, 'column'), { measure: row.measure, column: texts.header, table: table.table })] };
  const derived = expression && withExpression(expression, table);
  const measure: RowsMeasure = {
    kind: 'rows',
    name: row.measure,
    unit: row.unit ?? defaultUnit(aggregate),
    aggregate,
    table: derived?.table ?? table,
    person: person.column,
    date: date.column,
    filter: row.filter ?? '',
    row,
    values: derived?.column ?? (values?.column?.kind === 'number' ? values.column : undefined),
    passes: undefined,
    ...(expression && { expression }),
    foreign: undefined,
  };
  return { kind: 'measure', measure };
}

/** An expression of two columns, where no column has that very name. */
const expressionIn = ({ column }: MeasureRow, table: LongTable): RowExpression | undefined =>
  column === undefined || findColumn(table, column) ? undefined : parseRowExpression(column, table);

const defaultUnit = (aggregate: RowsMeasure['aggregate']): MeasureUnit => (aggregate === 'count' ? 'number' : 'money');

interface Wanted {
  readonly column: Column | undefined;
  /** What to say when the column is absent, or (with the given check) of the wrong kind. */
  readonly broken: (check: 'measure.notPersons' | 'measure.notDates' | 'measure.notNumbers') => Compiled<RowsMeasure>;
}

const columnDefaults = { person: 'person', date: 'date', column: 'amount' } as const;

function wanted(row: MeasureRow, table: LongTable, part: keyof typeof columnDefaults): Wanted {
  const name = row[part] ?? columnDefaults[part];
  const column = findColumn(table, name);
  const subject = rowSubject(row, part);
  const args = { measure: row.measure, column: name, table: table.table };
  const unknown = (): Finding =>
    row[part] === undefined
      ? finding('measure.noDefaultColumn', 'error', subject, { ...args, column: columnDefaults[part] })
      : finding('measure.unknownColumn', 'error', subject, args);
  return { column, broken: (check) => ({ kind: 'broken', findings: [column ? finding(check, 'error', subject, args) : unknown()] }) };
}

function filterFinding(row: MeasureRow, problem: FilterProblem): Finding {
  const subject = rowSubject(row, 'filter');
  const { measure } = row;
  switch (problem.kind) {
    case 'syntax':
      return finding('measure.filterSyntax', 'error', subject, { measure, part: problem.part });
    case 'column':
      return finding('measure.filterColumn', 'error', subject, { measure, column: problem.column });
    case 'value':
      return finding('measure.filterValue', 'error', subject, { measure, column: problem.column, value: problem.value });
    case 'order':
      return finding('measure.filterOrder', 'error', subject, { measure, column: problem.column });
  }
}
