import { cellName } from '../../core/cell-name';
import type { Source } from '../../core/derivation';
import { type Finding, finding, type Subject } from '../../core/finding';
import type { Day, Period } from '../../core/period';
import { blankAmounts } from '../blank-amounts';
import { partsOf, type RowsMeasure } from '../measure';
import type { PeopleIndex } from '../people-index';
import type { KpiPlan } from './kpi-plan';
import type { KpiPeriodFigure } from './kpi-result';

/** The first row of the user's own table that a KPI counts in a period: where to begin looking. Nothing where it counts none. */
export function firstCountedRow({ measure, scope }: KpiPlan, period: Period, people: PeopleIndex): Source | undefined {
  const part = measure && partsOf(measure)[0];
  if (!part) return undefined;
  const counts = countedIn(part, { scope, period, people });
  const row = part.date.days.findIndex((_, at) => counts(at));
  return row < 0 ? undefined : { sheet: part.table.sheet, table: part.table.table, row: part.table.sheetRows[row] ?? 1 };
}

/** Rows without an amount, where the figure of a KPI in a period is not known because of them: one finding, at the first. */
export function blankAmountFindings({ measure, scope, row: { kpi } }: KpiPlan, { actual, period }: KpiPeriodFigure, { people, asOf }: { readonly people: PeopleIndex; readonly asOf: Day }): readonly Finding[] {
  if (!measure || actual.kind !== 'missing' || actual.needs.key !== 'reason.kpiBlankAmount') return [];
  return partsOf(measure).flatMap((part) => {
    const isBlank = blankAmounts(part);
    const counts = countedIn(part, { scope, period, people });
    const rows = isBlank ? Array.from(part.date.days.keys()).filter((at) => isBlank(at) && counts(at) && part.date.days[at]! < asOf + 1) : [];
    const [first] = rows;
    return first === undefined ? [] : [finding('kpi.blankAmount', 'error', cellOf(part, first), { kpi, period: period.name, measure: part.name, rows: rows.length })];
  });
}

function cellOf({ table, values }: RowsMeasure, at: number): Subject {
  const place = table.places.get('amount');
  const row = table.sheetRows[at] ?? 1;
  return { sheet: table.sheet, table: table.table, row, ...(values && { column: values.header }), ...(place !== undefined && { cell: cellName(row, place) }) };
}

interface Counting {
  readonly scope: KpiPlan['scope'];
  readonly period: Period;
  readonly people: PeopleIndex;
}

/** Whether a row counts for a KPI in a period. */
function countedIn(part: RowsMeasure, { scope, period, people }: Counting): (row: number) => boolean {
  const isOf = scope.over === 'company' ? () => true : belongs(part, (text) => scope.has(people.find(text)));
  const { days } = part.date;
  return (row) => days[row]! >= period.start && days[row]! < period.end && (part.passes?.[row] ?? 1) === 1 && isOf(row);
}

/** Whether a row is of somebody, looked up once per name. */
function belongs({ person }: RowsMeasure, has: (text: string) => boolean): (row: number) => boolean {
  if (person.kind !== 'text') return () => false;
  const answers = new Map<number, boolean>();
  return (row) => {
    const code = person.codes[row] ?? -1;
    const found = answers.get(code) ?? (code >= 0 && has(person.texts[code] ?? ''));
    answers.set(code, found);
    return found;
  };
}
