import { cellName } from '../core/cell-name';
import { type Finding, finding, type Subject } from '../core/finding';
import type { Message } from '../core/message';
import type { Period } from '../core/period';
import { type Measure, partsOf, type RowsMeasure } from '../measure/measure';
import { payeesOf } from '../measure/place-rows';
import { unreadableRows } from '../measure/unreadable-rows';
import { type Payouts, PayoutState } from './bonus-run';
import type { RunContext } from './run-context';

/** The payouts of a payee that are missing because rows of one measure cannot be read. */
interface Lost {
  readonly payee: number;
  readonly measure: Measure;
  readonly periods: Period[];
  payouts: number;
}

/** A row of a measure that cannot be read. */
interface Unread {
  readonly part: RowsMeasure;
  readonly row: number;
}

/**
 * Says per payee and measure which payouts are missing because of rows that cannot be read, at the first such cell: whoever
 * sees the cell knows whose bonus waits for it.
 */
export function unreadableFindings(context: RunContext, payouts: Payouts, reasons: readonly Message[]): readonly Finding[] {
  const rowsIn = rememberedRows(context);
  return lostIn(context, payouts, reasons).flatMap(({ payee, measure, periods, payouts: missing }) => {
    const isConcerned = ({ part, row }: Unread): boolean => periods.some(({ start, end }) => part.date.days[row]! >= start && part.date.days[row]! < end);
    const unread = partsOf(measure).flatMap((part) => (rowsIn(part).get(payee) ?? []).map((row) => ({ part, row })));
    const concerned = unread.filter(isConcerned);
    // A running component waits for rows of earlier periods.
    const [first] = concerned.length > 0 ? concerned : unread;
    if (!first) return [];
    const { name, id } = context.people.people[payee]!;
    const args = { payee: name ?? id, measure: measure.name, rows: Math.max(concerned.length, 1), period: namesOf(periods), payouts: missing };
    return [finding('run.unreadableRows', 'error', subjectOf(first), args)];
  });
}

function lostIn({ schemes }: RunContext, payouts: Payouts, reasons: readonly Message[]): readonly Lost[] {
  const lost = new Map<string, Lost>();
  if (!reasons.some(({ key }) => key === 'reason.unreadableRows')) return [];
  for (const { scheme, lines, offset } of schemes) {
    lines.forEach(({ payee, period }, l) =>
      scheme.components.forEach((one, c) => {
        const i = offset + l * scheme.components.length + c;
        if (one.kind !== 'component' || payouts.state[i] !== PayoutState.missing || reasons[payouts.reason[i]!]?.key !== 'reason.unreadableRows') return;
        const { measure } = one.component;
        const key = JSON.stringify([payee, measure.name]);
        const entry = lost.get(key) ?? { payee, measure, periods: [], payouts: 0 };
        lost.set(key, entry);
        entry.payouts += 1;
        if (!entry.periods.includes(period)) entry.periods.push(period);
      }),
    );
  }
  return [...lost.values()];
}

/** Per measure the rows that cannot be read, by payee; looked up once. */
function rememberedRows({ people }: RunContext): (measure: RowsMeasure) => ReadonlyMap<number, readonly number[]> {
  const known = new Map<RowsMeasure, ReadonlyMap<number, readonly number[]>>();
  const read = ({ table, values, person, date, passes }: RowsMeasure): ReadonlyMap<number, readonly number[]> => {
    const unreadable = unreadableRows(table, [values]);
    const undated = unreadableRows(table, [person, date]);
    const payeeOf = payeesOf(person, people);
    const rows = new Map<number, number[]>();
    for (let r = 0; r < table.rows; r += 1) {
      if ((unreadable?.[r] !== 1 && passes?.[r] !== 2) || passes?.[r] === 0 || undated?.[r] === 1) continue;
      const payee = payeeOf(r);
      const own = rows.get(payee) ?? [];
      rows.set(payee, own);
      own.push(r);
    }
    return rows;
  };
  return (measure) => {
    const rows = known.get(measure) ?? read(measure);
    known.set(measure, rows);
    return rows;
  };
}

/** The first and the last of the periods, by name. */
function namesOf(periods: readonly Period[]): string {
  const sorted = [...periods].sort((a, b) => a.start - b.start);
  const names = [sorted[0], sorted.at(-1)].flatMap((period) => (period ? [period.name] : []));
  return [...new Set(names)].join(' – ');
}

/** The unreadable figure itself; where it is a cell of the filter, the row. */
function subjectOf({ part: { table, values }, row }: Unread): Subject {
  const sheetRow = table.sheetRows[row]!;
  const place = { sheet: table.sheet, table: table.table, row: sheetRow };
  const key = [...table.columns].find(([, column]) => column === values)?.[0];
  const column = key === undefined || table.unreadable.get(key)?.[row] !== 1 ? undefined : table.places.get(key);
  return values && column !== undefined ? { ...place, column: values.header, cell: cellName(sheetRow, column) } : place;
}
