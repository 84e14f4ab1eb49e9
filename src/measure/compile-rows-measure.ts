import { finding } from '../core/finding';
import type { LongTable } from '../tables/columns';
import type { MeasureRow } from '../tables/schemas/measures';
import type { WorkbookTables } from '../tables/workbook-tables';
import { columnsOf } from './compile-columns';
import { absentFindings, broken, type Compiled, type CompiledFor, filterFinding } from './compiled';
import { type CompiledFilter, compileFilter, type FilterReading } from './filter/compile-filter';
import { findTable } from './find-column';
import { openRows } from './duration';
import type { MeasureCondition, RowsMeasure } from './measure';
import { rowSubject } from './row-subject';

export type { Compiled } from './compiled';

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
    return broken(row.table === undefined ? finding('measure.noSales', 'error', subject, { measure }) : finding('measure.unknownTable', 'error', subject, { measure, table: row.table, candidates: (tables.countable ?? []).join(', ') }));
  }
  const columns = columnsOf(row, table, tables);
  if (columns.kind === 'broken') return columns;
  const filter = filterFor(row.filter ?? '', table);
  if (filter.kind === 'problem') return broken(filterFinding(row, 'filter', filter.problem));
  const condition = conditionOf(row, table, filterFor);
  if (condition.kind === 'broken') return condition;
  const { duration } = columns.measure;
  const findings = [...absentFindings(row, 'filter', filter.absent), ...(condition.findings ?? [])];
  return { kind: 'measure', findings, measure: { ...columns.measure, passes: filter.passes, ...(duration && { openRows: openRows(duration, filter.passes) }), ...condition.measure } };
}

/** What the rows of a share meet. Without a condition every row would meet it, which nobody asks for. */
function conditionOf(row: MeasureRow, table: LongTable, filterFor: FilterFor): CompiledFor<{ readonly condition?: MeasureCondition }> {
  if (row.aggregate !== 'share') return { kind: 'measure', measure: {} };
  const text = row.condition?.trim() ?? '';
  if (text === '') return broken(finding('measure.noCondition', 'error', rowSubject(row, 'condition'), { measure: row.measure }));
  const compiled = filterFor(text, table);
  if (compiled.kind === 'problem') return broken(filterFinding(row, 'condition', compiled.problem));
  return { kind: 'measure', measure: { condition: { text, passes: compiled.passes } }, findings: absentFindings(row, 'condition', compiled.absent) };
}
