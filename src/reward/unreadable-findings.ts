import { cellName } from '../core/cell-name';
import { type Finding, finding, type Subject } from '../core/finding';
import type { Message } from '../core/message';
import type { Day, Period } from '../core/period';
import { blankAmounts } from '../measure/blank-amounts';
import { type Measure, partsOf, type RowsMeasure } from '../measure/measure';
import { payeesOf } from '../measure/place-rows';
import { unreadableRows } from '../measure/unreadable-rows';
import { type Payouts, PayoutState } from './bonus-run';
import type { RunContext } from './run-context';

/** What of a row is not known: a cell that cannot be read, or an amount that is not there. */
type Unclear = 'reason.unreadableRows' | 'reason.blankAmount';

const checks = { 'reason.unreadableRows': 'run.unreadableRows', 'reason.blankAmount': 'run.blankAmounts' } as const;

/** A run, and the last day that counts in it. */
interface UntilToday extends RunContext {
  readonly today: Day;
}

/** The payouts of a payee that are missing because of rows of one measure. */
interface Lost {
  readonly payee: number;
  readonly measure: Measure;
  readonly periods: Period[];
  payouts: number;
}

/** A row of a measure that cannot be read or has no amount. */
interface Unread {
  readonly part: RowsMeasure;
  readonly row: number;
}

/**
 * Says per payee and measure which payouts are missing because of rows that cannot be read or have no amount, at the first
 * such cell: whoever sees the cell knows whose bonus waits for it.
 */
export const unreadableFindings = (context: UntilToday, payouts: Payouts, reasons: readonly Message[]): readonly Finding[] =>
  [findingsOf('reason.unreadableRows', context, payouts, reasons), findingsOf('reason.blankAmount', context, payouts, reasons)].flat();

function findingsOf(why: Unclear, context: UntilToday, payouts: Payouts, reasons: readonly Message[]): readonly Finding[] {
  if (!reasons.some(({ key }) => key === why)) return [];
  const rowsIn = rememberedRows(context, why);
  return lostIn(context, payouts, (at) => reasons[at]?.key === why).flatMap(({ payee, measure, periods, payouts: missing }) => {
    const isConcerned = ({ part, row }: Unread): boolean => periods.some(({ start, end }) => part.date.days[row]! >= start && part.date.days[row]! < end);
    const unread = partsOf(measure).flatMap((part) => (rowsIn(part).get(payee) ?? []).map((row) => ({ part, row })));
    const concerned = unread.filter(isConcerned);
    // A running component waits for rows of earlier periods.
    const [first] = concerned.length > 0 ? concerned : unread;
    if (!first) return [];
    const { name, id } = context.people.people[payee]!;
    const args = { payee: name ?? id, measure: measure.name, rows: Math.max(concerned.length, 1), period: namesOf(periods), payouts: missing };
    return [finding(checks[why], 'error', subjectOf(first, why), args)];
  });
}

function lostIn({ schemes }: RunContext, payouts: Payouts, isWhy: (reason: number) => boolean): readonly Lost[] {
  const lost = new Map<string, Lost>();
  for (const { scheme, lines, offset } of schemes) {
    lines.forEach(({ payee, period }, l) =>
      scheme.components.forEach((one, c) => {
        const i = offset + l * scheme.components.length + c;
        if (one.kind !== 'component' || payouts.state[i] !== PayoutState.missing || !isWhy(payouts.reason[i]!)) return;
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

/** Per measure the rows that cannot be read, or that have no amount, by payee; looked up once. */
function rememberedRows({ people, today }: UntilToday, why: Unclear): (measure: RowsMeasure) => ReadonlyMap<number, readonly number[]> {
  const known = new Map<RowsMeasure, ReadonlyMap<number, readonly number[]>>();
  const read = (measure: RowsMeasure): ReadonlyMap<number, readonly number[]> => {
    const { table, person, date, passes } = measure;
    const isUnclear = why === 'reason.blankAmount' ? withoutAmount(measure, today) : unread(measure);
    const undated = unreadableRows(table, [person, date]);
    const payeeOf = payeesOf(person, people);
    const rows = new Map<number, number[]>();
    for (let r = 0; r < table.rows; r += 1) {
      if (!isUnclear(r) || passes?.[r] === 0 || undated?.[r] === 1) continue;
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

function unread({ table, values, passes }: RowsMeasure): (row: number) => boolean {
  const unreadable = unreadableRows(table, [values]);
  return (row) => unreadable?.[row] === 1 || passes?.[row] === 2;
}

/** Rows without an amount whose day has come; a row without a day is in no period. */
function withoutAmount(measure: RowsMeasure, today: Day): (row: number) => boolean {
  const isBlank = blankAmounts(measure);
  const cannotBeRead = unread(measure);
  return (row) => isBlank?.(row) === true && measure.date.days[row]! < today + 1 && !cannotBeRead(row);
}

/** The first and the last of the periods, by name. */
function namesOf(periods: readonly Period[]): string {
  const sorted = [...periods].sort((a, b) => a.start - b.start);
  const names = [sorted[0], sorted.at(-1)].flatMap((period) => (period ? [period.name] : []));
  return [...new Set(names)].join(' – ');
}

/** The figure itself, unreadable or not there; where it is a cell of the filter, the row. */
function subjectOf({ part: { table, values }, row }: Unread, why: Unclear): Subject {
  const sheetRow = table.sheetRows[row]!;
  const place = { sheet: table.sheet, table: table.table, row: sheetRow };
  const isBlank = why === 'reason.blankAmount';
  const key = isBlank ? 'amount' : [...table.columns].find(([, column]) => column === values)?.[0];
  const column = key === undefined || (!isBlank && table.unreadable.get(key)?.[row] !== 1) ? undefined : table.places.get(key);
  return values && column !== undefined ? { ...place, column: values.header, cell: cellName(sheetRow, column) } : place;
}
