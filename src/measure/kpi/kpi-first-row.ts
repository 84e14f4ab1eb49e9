import type { Source } from '../../core/derivation';
import type { Period } from '../../core/period';
import { partsOf, type RowsMeasure } from '../measure';
import type { PeopleIndex } from '../people-index';
import type { KpiPlan } from './kpi-plan';

/** The first row of the user's own table that a KPI counts in a period: where to begin looking. Nothing where it counts none. */
export function firstCountedRow({ measure, scope }: KpiPlan, period: Period, people: PeopleIndex): Source | undefined {
  const part = measure && partsOf(measure)[0];
  if (!part) return undefined;
  const isOf = scope.over === 'company' ? () => true : belongs(part, (text) => scope.has(people.find(text)));
  const { days } = part.date;
  for (let row = 0; row < days.length; row += 1) {
    const day = days[row]!;
    const counts = day >= period.start && day < period.end && (part.passes?.[row] ?? 1) === 1;
    if (counts && isOf(row)) return { sheet: part.table.sheet, table: part.table.table, row: part.table.sheetRows[row] ?? 1 };
  }
  return undefined;
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
