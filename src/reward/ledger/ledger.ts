import { type Finding, finding } from '../../core/finding';
import type { Period } from '../../core/period';
import { rowSubject } from '../../measure/row-subject';
import { readPeriod, type RunCalendar } from '../../measure/run-calendar';
import type { CloseRow } from '../../tables/schemas/closes';
import type { LedgerRow } from '../../tables/schemas/ledger';
import type { WorkbookTables } from '../../tables/workbook-tables';
import type { LedgerLine } from './ledger-line';

/** A line as it stands in the workbook. */
export interface PostedLine extends LedgerLine {
  readonly row: LedgerRow;
}

/** A recorded close or reopening of a period. */
export interface Close {
  readonly run: string;
  readonly period: Period;
  readonly action: CloseRow['action'];
  readonly row: CloseRow;
}

/** What has been recorded: the lines that count, those of a close that was never finished, and the closes. */
export interface Ledger {
  /** Lines of finished postings and the user's own lines. */
  readonly lines: readonly PostedLine[];
  /** Lines of a posting without a row in Closes: it was interrupted, and they do not count. */
  readonly unfinished: readonly PostedLine[];
  readonly closes: readonly Close[];
  /** The closes that hold: not reopened since, oldest period first. */
  readonly closed: readonly Close[];
  readonly findings: readonly Finding[];
}

/** Reads the ledger and its closes. A line that cannot be read well is a finding, and counts for nothing until it can. */
export function readLedger(tables: WorkbookTables, calendar: RunCalendar): Ledger {
  const closes = tables.closes.flatMap((row) => closeOf(row, calendar));
  const lines = tables.ledger.flatMap((row) => lineOf(row, calendar));
  const finished = new Set(closes.map(({ run }) => run));
  const counts = ({ row }: PostedLine): boolean => row.run === undefined || finished.has(row.run);
  return {
    lines: lines.filter(counts),
    unfinished: lines.filter((line) => !counts(line)),
    closes,
    closed: heldCloses(closes),
    findings: [
      ...tables.ledger.filter((row) => lineOf(row, calendar).length === 0).map((row) => finding('ledger.unreadable', 'error', rowSubject(row, row.unreadable[0] ?? 'period'), { line: row.line ?? '' })),
      ...tables.closes.filter((row) => closeOf(row, calendar).length === 0).map((row) => finding('closes.unreadable', 'error', rowSubject(row, row.unreadable[0] ?? 'period'), { run: row.run })),
    ],
  };
}

function lineOf(row: LedgerRow, calendar: RunCalendar): readonly PostedLine[] {
  const period = readPeriod(calendar, row.period);
  const origin = row.origin === undefined ? period : readPeriod(calendar, row.origin);
  if (!period || !origin || row.unreadable.length > 0) return [];
  const { person: payee, scheme = '', component = '', kind, amount, currency = 'EUR' } = row;
  return [{ period, origin, payee, scheme, component, kind, amount, currency, row }];
}

function closeOf(row: CloseRow, calendar: RunCalendar): readonly Close[] {
  const period = readPeriod(calendar, row.period);
  return period && row.unreadable.length === 0 ? [{ run: row.run, period, action: row.action, row }] : [];
}

/** Rows are in the order in which they were recorded: a reopening undoes the last close of its period. */
function heldCloses(closes: readonly Close[]): readonly Close[] {
  const held = new Map<string, Close>();
  for (const close of closes) {
    if (close.action === 'close') held.set(close.period.name, close);
    else held.delete(close.period.name);
  }
  return [...held.values()].sort((a, b) => a.period.end - b.period.end);
}

/** The close that a payout period belongs to: the one in whose days it ends. */
export const closeOn = (closed: readonly Close[], { end }: Period): Close | undefined => closed.find(({ period }) => end > period.start && end <= period.end);
