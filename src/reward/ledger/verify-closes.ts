import { type Finding, finding } from '../../core/finding';
import { exactSum } from '../../core/money/exact-sum';
import type { Period } from '../../core/period';
import type { RunCalendar } from '../../measure/run-calendar';
import { rowSubject } from '../../measure/row-subject';
import type { WorkbookTables } from '../../tables/workbook-tables';
import { inputFingerprint, isAsRecorded, resultFingerprint } from './close-fingerprints';
import type { RowCauses } from './correction-causes';
import { type Close, closeOn, type Ledger, type PostedLine } from './ledger';
import { endsIn } from './steps';
import { linesBy, type NewLine } from './ledger-line';

/** What closes are compared with. */
export interface Verification {
  readonly tables: WorkbookTables;
  readonly calendar: RunCalendar;
  readonly ledger: Ledger;
  /** What the next close would correct in periods that are closed. */
  readonly corrections: readonly NewLine[];
  /** True when the stored schemes of a close are complete. */
  readonly isStored: (close: Close) => boolean;
}

/** Which closes no longer match: lines that were changed, data that was changed, and what comes out differently by it. */
export function verifyCloses(input: Verification): readonly Finding[] {
  const { ledger } = input;
  return [...ledger.findings, ...unfinished(ledger), ...lineFindings(ledger), ...ledger.closed.flatMap((close) => [...storedFindings(close, input), ...dataFindings(close, input)])];
}

function unfinished({ unfinished: lines }: Ledger): readonly Finding[] {
  const runs = linesBy(lines, runOf);
  return [...runs].map(([run, [first, ...others]]) => finding('ledger.unfinished', 'warning', first ? rowSubject(first.row) : {}, { run, lines: others.length + 1 }));
}

const runOf = ({ row }: { readonly row: PostedLine['row'] }): string => row.run ?? '';

/** Lines that say something else than when they were recorded, and postings with lines too few or too many. */
function lineFindings({ lines, closes }: Ledger): readonly Finding[] {
  const recorded = lines.filter(({ row }) => row.run !== undefined);
  const changed = recorded.filter((line) => !isAsRecorded(line.row.line ?? '', runOf(line), line));
  const counted = closes.map(({ row }) => ({ row, found: recorded.filter((line) => line.row.run === row.run).length }));
  const lost = counted.filter(({ row, found }) => row.lines !== undefined && row.lines !== found);
  return [
    ...changed.map(({ row }) => finding('ledger.changed', 'error', rowSubject(row, 'line'), { line: row.line ?? '' })),
    ...lost.map(({ row, found }) => finding('ledger.count', 'error', rowSubject(row, 'lines'), { run: row.run, lines: row.lines ?? 0, found })),
  ];
}

/** The lines that a close is the proof of: its own, and the user's lines of its period. */
export const linesOfClose = ({ lines }: Pick<Ledger, 'lines'>, run: string, period: Period): readonly PostedLine[] =>
  lines.filter((line) => line.row.run === run || (line.row.run === undefined && endsIn(period, line.period)));

function storedFindings(close: Close, { ledger, isStored }: Verification): readonly Finding[] {
  const { row, period, run } = close;
  const subject = rowSubject(row, 'results');
  const differs = row.results !== undefined && resultFingerprint(linesOfClose(ledger, run, period)) !== row.results;
  const stored = isStored(close) ? [] : [finding('schemeVersions.damaged', 'error', rowSubject(row, 'schemes'), { version: row.schemes ?? '', period: period.name })];
  return [...(differs ? [finding('close.lines', 'error', subject, { period: period.name })] : []), ...stored];
}

function dataFindings(close: Close, { tables, calendar, ledger, corrections }: Verification): readonly Finding[] {
  const { row, period } = close;
  const own = corrections.filter(({ origin }) => closeOn(ledger.closed, origin)?.run === close.run);
  const subject = rowSubject(row, 'inputs');
  const currencies = linesBy(own, ({ currency }) => currency);
  const differing = [...currencies].map(([currency, lines]) => finding('close.differs', 'warning', subject, { period: period.name, payouts: lines.length, amount: exactSum(lines.map(({ amount }) => amount)), currency, ...causesOf(lines) }));
  if (differing.length > 0 || row.inputs === undefined || inputFingerprint(tables, period, calendar) === row.inputs) return differing;
  const isCorrected = ledger.lines.some(({ kind, origin, row: { run } }) => (kind === 'adjustment' || kind === 'clawback') && run !== close.run && closeOn(ledger.closed, origin)?.run === close.run);
  return [finding('close.inputs', 'info', subject, { period: period.name, isCorrected })];
}

/** The rows behind corrections, each once. */
function causesOf(lines: readonly NewLine[]): RowCauses {
  const all = lines.flatMap(({ reason }) => (reason.key === 'ledger.adjustment' || reason.key === 'ledger.clawback' || reason.key === 'ledger.waived' ? [reason.args] : []));
  const ids = (kind: keyof RowCauses): readonly string[] => [...new Set(all.flatMap((rows) => rows[kind]))];
  return { added: ids('added'), changed: ids('changed'), removed: ids('removed') };
}
