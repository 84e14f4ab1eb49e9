import { cellName } from '../core/cell-name';
import { type Finding, finding } from '../core/finding';
import type { RowsMeasure } from '../measure/measure';
import { payeesOf } from '../measure/place-rows';
import type { RunContext } from './run-context';

/** Somebody's rows after the last day in service. */
interface Late {
  readonly row: number;
  rows: number;
}

/**
 * Says once per payee who has left that there are rows of them after the last day: those count for nobody. Only the table
 * of the first measure that has such rows is told of.
 */
export function afterServiceFindings({ people }: RunContext, measures: readonly RowsMeasure[]): readonly Finding[] {
  if (!people.people.some(({ end }) => end !== undefined)) return [];
  const told = new Set<number>();
  return measures.flatMap((measure) => [...lateRows(people, measure)].flatMap(([payee, late]) => {
    if (told.has(payee)) return [];
    told.add(payee);
    const { name, id, end = NaN } = people.people[payee]!;
    const { table, date } = measure;
    const row = table.sheetRows[late.row]!;
    const key = [...table.columns].find(([, column]) => column === date)?.[0];
    const place = key === undefined ? undefined : table.places.get(key);
    const subject = { sheet: table.sheet, table: table.table, row, column: date.header, ...(place !== undefined && { cell: cellName(row, place) }) };
    return [finding('run.afterService', 'warning', subject, { payee: name ?? id, measure: measure.name, rows: late.rows, last: end })];
  }));
}

function lateRows(people: RunContext['people'], { table, person, date: { days }, passes }: RowsMeasure): ReadonlyMap<number, Late> {
  // Who left before the first day has a finding about that already.
  const ends = Float64Array.from(people.people, ({ start = -Infinity, end = Infinity }) => (end < start ? Infinity : end));
  const payeeOf = payeesOf(person, people);
  const found = new Map<number, Late>();
  for (let r = 0; r < table.rows; r += 1) {
    const payee = passes?.[r] === 0 ? -1 : payeeOf(r);
    if (payee < 0 || !(days[r]! >= ends[payee]! + 1)) continue;
    const late = found.get(payee) ?? { row: r, rows: 0 };
    late.rows += 1;
    found.set(payee, late);
  }
  return found;
}
