import { partsOf, type RowsMeasure } from '../measure';
import type { KpiPlan } from './kpi-plan';
import type { CountedRows, KpiOrigin } from './kpi-result';

const countedRows = ({ name, aggregate, table, values, date, filter }: RowsMeasure): CountedRows => ({
  name,
  aggregate,
  table: table.table,
  column: values?.header ?? '',
  date: date.header,
  filter,
});

/** Where the figures of a KPI come from. */
export function originOf({ row, measure }: KpiPlan): KpiOrigin {
  if (measure) return { kind: 'measure', measure: measure.name, rows: partsOf(measure).map(countedRows) };
  return row.measure === undefined ? { kind: 'actuals' } : { kind: 'broken', measure: row.measure };
}
