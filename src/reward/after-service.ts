import { cellName } from '../core/cell-name';
import { type Finding, finding } from '../core/finding';
import type { RowsMeasure } from '../measure/measure';
import { payeesOf } from '../measure/place-rows';
import type { RunContext } from './run-context';

/** Somebody's rows outside the days in service. */
interface Outside {
  readonly row: number;
  rows: number;
}

type Side = 'before' | 'after';

/**
 * Says once per payee that there are rows of them before the first day in service or after the last: those count for
 * nobody. Only the table of the first measure that has such rows is told of.
 */
export function outsideServiceFindings({ people }: RunContext, measures: readonly RowsMeasure[]): readonly Finding[] {
  const sides: readonly Side[] = [...(people.people.some(({ start }) => start !== undefined) ? (['before'] as const) : []), ...(people.people.some(({ end }) => end !== undefined) ? (['after'] as const) : [])];
  return sides.flatMap((side) => {
    const told = new Set<number>();
    return measures.flatMap((measure) => [...outsideRows(people, measure, side)].flatMap(([payee, outside]) => {
      if (told.has(payee)) return [];
      told.add(payee);
      return [outsideFinding(people.people[payee]!, measure, outside, side)];
    }));
  });
}

function outsideFinding({ name, id, start = NaN, end = NaN }: RunContext['people']['people'][number], { name: measure, table, date }: RowsMeasure, { row, rows }: Outside, side: Side): Finding {
  const sheetRow = table.sheetRows[row]!;
  const key = [...table.columns].find(([, column]) => column === date)?.[0];
  const place = key === undefined ? undefined : table.places.get(key);
  const subject = { sheet: table.sheet, table: table.table, row: sheetRow, column: date.header, ...(place !== undefined && { cell: cellName(sheetRow, place) }) };
  const args = { payee: name ?? id, measure, rows };
  return side === 'before' ? finding('run.beforeService', 'warning', subject, { ...args, first: start }) : finding('run.afterService', 'warning', subject, { ...args, last: end });
}

function outsideRows(people: RunContext['people'], { table, person, date: { days }, passes }: RowsMeasure, side: Side): ReadonlyMap<number, Outside> {
  // Who left before the first day has a finding about that already.
  const bounds = Float64Array.from(people.people, ({ start = -Infinity, end = Infinity }) => (end < start ? NaN : side === 'before' ? start : end + 1));
  const payeeOf = payeesOf(person, people);
  const found = new Map<number, Outside>();
  for (let r = 0; r < table.rows; r += 1) {
    const payee = passes?.[r] === 0 ? -1 : payeeOf(r);
    if (payee < 0 || !(side === 'before' ? days[r]! < bounds[payee]! : days[r]! >= bounds[payee]!)) continue;
    const outside = found.get(payee) ?? { row: r, rows: 0 };
    outside.rows += 1;
    found.set(payee, outside);
  }
  return found;
}
