import type { Day, Period } from '../../core/period';
import { readPeriod, type RunCalendar } from '../../measure/run-calendar';
import type { RowOrigin } from '../../tables/schema';
import type { WorkbookTables } from '../../tables/workbook-tables';
import { fingerprintOf, longRecords, markOf, rowRecords } from './fingerprint';
import type { LedgerLine } from './ledger-line';

/** The tables of data that a calculation reads besides its schemes. */
const inputTables = ['people', 'targets', 'assignments', 'periods', 'settings', 'splits', 'exchangeRates', 'employment', 'leave', 'holidays'] as const satisfies readonly (keyof WorkbookTables)[];

/** The fingerprint of the data of a period and everything before it: what is added for later periods does not change it. */
export function inputFingerprint(tables: WorkbookTables, { end }: Period, calendar: RunCalendar): string {
  return fingerprintOf(inputRecords(tables, end, calendar));
}

function* inputRecords(tables: WorkbookTables, until: Day, calendar: RunCalendar): Generator<string> {
  for (const id of inputTables) yield* rowRecords(id, tables[id], until, (row) => firstDay(row, calendar));
  for (const table of tables.long.values()) yield* longRecords(table, until);
}

/** The first day that a row is about, where it tells. */
function firstDay(row: RowOrigin, calendar: RunCalendar): Day | undefined {
  const cells = new Map<string, unknown>(Object.entries(row));
  const [start, date, period] = [cells.get('start'), cells.get('date'), cells.get('period')];
  if (typeof start === 'number') return start;
  if (typeof date === 'number') return date;
  return typeof period === 'string' ? readPeriod(calendar, period)?.start : undefined;
}

/** A cell of a scheme table: what row it stands in, and what it holds. */
export interface VersionCell {
  readonly table: string;
  readonly record: number;
  readonly column: string;
  readonly value: string;
}

/** The fingerprint of scheme tables; the order of their rows says nothing. */
export function schemeFingerprint(cells: readonly VersionCell[]): string {
  const rows = new Map<string, string[]>();
  for (const { table, record, column, value } of cells) {
    const key = `${table}|${String(record)}`;
    rows.set(key, [...(rows.get(key) ?? []), JSON.stringify([table, column, value])]);
  }
  return fingerprintOf([...rows.values()].map((own) => own.sort().join('\n')));
}

/** What a line says, as a record. */
export const lineRecord = ({ period, origin, payee, scheme, component, kind, amount, currency }: LedgerLine): string =>
  JSON.stringify([period.name, origin.name, payee, scheme, component, kind, amount, currency]);

/** The fingerprint of lines, in any order. */
export const resultFingerprint = (lines: readonly LedgerLine[]): string => fingerprintOf(lines.map(lineRecord));

/**
 * The id of a line: its posting, its number, and a mark of what it says, so that a later change of it shows.
 * @example lineId('2026-09/1', 17, line) // '2026-09/1/17-c4e1a0'
 */
export const lineId = (run: string, number: number, line: LedgerLine): string => `${run}/${String(number)}-${markOf(`${run}/${String(number)} ${lineRecord(line)}`)}`;

/** True when a line still says what it said when it was recorded. */
export function isAsRecorded(id: string, run: string, line: LedgerLine): boolean {
  const number = /\/(\d+)-[0-9a-f]+$/.exec(id)?.[1];
  return number !== undefined && lineId(run, Number(number), line) === id;
}
