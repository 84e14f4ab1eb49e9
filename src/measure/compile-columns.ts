import { finding } from '../core/finding';
import type { Column, LongTable, TextColumn } from '../tables/columns';
import type { MeasureRow } from '../tables/schemas/measures';
import type { WorkbookTables } from '../tables/workbook-tables';
import { countsKeys, isFromCells, needsValues } from './aggregates/aggregate-kinds';
import { broken, type Compiled, type CompiledFor } from './compiled';
import { datesOf, withDuration } from './duration';
import { findColumn } from './find-column';
import type { Duration, MeasureUnit, RowsMeasure } from './measure';
import { columnsOf as columnsIn, parseRowExpression, type RowExpression, withExpression } from './row-expression';
import { rowSubject } from './row-subject';
import { wanted, wantedKey } from './wanted-column';

/** A measure with the columns that it reads, all of its rows counted. */
export function columnsOf(row: MeasureRow, table: LongTable, tables: Pick<WorkbookTables, 'holidays'>): Compiled<RowsMeasure> {
  const person = wanted(row, table, 'person');
  const date = wanted(row, table, 'date');
  const aggregate = aggregateOf(row);
  const isOwnerless = !person.column && row.person === undefined && table.recognised === 'campaigns';
  if (!isOwnerless && (!person.column || person.column.kind === 'day')) return person.broken('measure.notPersons');
  if (date.column?.kind !== 'day') return date.broken('measure.notDates');
  const counted = countedOf(row, table, tables, aggregate);
  if (counted.kind === 'broken') return counted;
  const { unit, ...parts } = counted.measure;
  const base = { kind: 'rows' as const, name: row.measure, unit: row.unit ?? unit, aggregate, date: date.column, person: person.column ?? nobody(table), filter: row.filter ?? '', row, passes: undefined, foreign: undefined };
  return { kind: 'measure', measure: { ...base, ...parts, ...(isOwnerless && { isOwnerless: true as const }) } };
}

const aggregateOf = ({ aggregate = 'sum' }: MeasureRow): RowsMeasure['aggregate'] => (aggregate === 'ratio' || aggregate === 'payout' ? 'sum' : aggregate);

/** A column of people in which nobody is named. */
const nobody = ({ rows }: LongTable): TextColumn => ({ kind: 'text', header: '', codes: new Int32Array(rows).fill(-1), texts: [] });

/** What of the rows is counted: values, keys, or the rows themselves. */
type Counted = Pick<RowsMeasure, 'table' | 'values' | 'unit' | 'key' | 'expression' | 'duration'>;

function countedOf(row: MeasureRow, table: LongTable, tables: Pick<WorkbookTables, 'holidays'>, aggregate: RowsMeasure['aggregate']): CompiledFor<Counted> {
  if (countsKeys(aggregate)) {
    const key = wantedKey(row, table);
    return key.kind === 'broken' ? key : { kind: 'measure', measure: { table, values: undefined, unit: 'number', key } };
  }
  if (!needsValues(aggregate)) return { kind: 'measure', measure: { table, values: undefined, unit: aggregate === 'share' ? 'ratio' : 'number' } };
  const expression = expressionIn(row, table);
  if (expression) return calculated(row, table, expression, tables);
  const { column, broken: lacking } = wanted(row, table, 'column');
  return column?.kind === 'number' ? { kind: 'measure', measure: { table, values: column, unit: unitOf(aggregate, column, table) } } : lacking('measure.notNumbers');
}

/** Money, but for the length of an activity and the clicks of a campaign: what their table knows as a number is one. */
function unitOf(aggregate: RowsMeasure['aggregate'], column: Column, { columns, recognised }: LongTable): MeasureUnit {
  const isNumber = (recognised === 'activities' || recognised === 'campaigns') && numberColumns.some((id) => columns.get(id) === column);
  return isNumber || !(isFromCells(aggregate) || needsValues(aggregate)) ? 'number' : 'money';
}

const numberColumns = ['duration', 'reach', 'clicks', 'leads'] as const;

/** An expression of two columns, where no column has that very name. */
const expressionIn = ({ column }: MeasureRow, table: LongTable): RowExpression | undefined =>
  column === undefined || findColumn(table, column) ? undefined : parseRowExpression(column, table);

function calculated(row: MeasureRow, table: LongTable, expression: RowExpression, { holidays }: Pick<WorkbookTables, 'holidays'>): CompiledFor<Counted> {
  const dates = datesOf(expression);
  if (dates) {
    const duration: Duration = { ...dates, unit: row.duration ?? 'days' };
    const { column, isPlain, ...timed } = withDuration(expression.text, duration, table, holidays);
    return { kind: 'measure', measure: { table: timed.table, values: column, unit: 'number', duration, ...(isPlain && { expression }) } };
  }
  const texts = columnsIn(expression).find(({ kind }) => kind !== 'number');
  if (texts) return broken(finding('measure.notNumbers', 'error', rowSubject(row, 'column'), { measure: row.measure, column: texts.header, table: table.table }));
  const derived = withExpression(expression, table);
  return { kind: 'measure', measure: { table: derived.table, values: derived.column, unit: 'money', expression } };
}
