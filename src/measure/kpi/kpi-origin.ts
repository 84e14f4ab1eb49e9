import { withoutTimes } from '../duration';
import { type Measure, partsOf, type RowsMeasure } from '../measure';
import type { KpiPlan } from './kpi-plan';
import type { CountedRows, KpiOrigin } from './kpi-result';

/** The definition of a measure over rows, in the words of the user's own columns and tables. Plain data. */
export const describedRows = ({ name, aggregate, table, values, key, person, date, filter, condition, duration, openRows }: RowsMeasure): CountedRows => ({
  name,
  aggregate,
  table: table.table,
  column: key?.header ?? values?.header ?? '',
  person: person.header,
  date: date.header,
  filter,
  ...(condition && { condition: condition.text }),
  ...(duration && { duration: { from: duration.from.header, to: duration.to.header, unit: duration.unit, open: openRows ?? 0, withoutTimes: withoutTimes(duration) } }),
});

/** The rows that a measure counts; of a ratio first those above the line. None of payouts. */
export const describedParts = (measure: Measure): readonly CountedRows[] => partsOf(measure).map(describedRows);

/** Where the figures of a KPI come from. */
export function originOf({ row, measure }: KpiPlan): KpiOrigin {
  if (measure) return { kind: 'measure', measure: measure.name, rows: describedParts(measure) };
  return row.measure === undefined ? { kind: 'actuals' } : { kind: 'broken', measure: row.measure };
}
