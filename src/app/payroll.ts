import type { Finding } from '../core/finding';
import type { Day, Period } from '../core/period';
import type { Language } from '../i18n';
import { readPeriod, runCalendar } from '../measure/run-calendar';
import { silentProgress, type Progress } from '../ports/progress';
import type { Workbook } from '../ports/workbook';
import { carriedDue } from '../reward/cost/carried-due';
import { dueOfClosed, isClosed } from '../reward/cost/due-of-closed';
import { type DueAmount, dueAmounts, type PayrollLine, payrollLines } from '../reward/cost/payroll-lines';
import { type BonusRun, PayoutState } from '../reward/bonus-run';
import { readLedger } from '../reward/ledger/ledger';
import { runBonus } from '../reward/run-bonus';
import { payrollCsv, payrollStart } from '../sheets/payroll/payroll-csv';
import type { ReadWorkbook } from '../tables/read-tables';
import { collect } from './collect';
import { languageOf } from './language';
import { hasLedger, ledgerStateOf } from './ledger/ledger-state';

/** For which period and in which language payroll is exported. */
export interface PayrollOptions {
  readonly today: Day;
  readonly period: string;
  readonly language?: Language;
  readonly fallbackLanguage: Language;
}

/** A total that nobody is paid by, because something is missing. */
export interface UnpaidTotal {
  readonly name: string;
  readonly scheme: string;
  readonly period: Period;
}

/** The export for payroll, and what is not in it; or why there is none. */
export type PayrollExport = { readonly language: Language; readonly findings: readonly Finding[] } & (
  | { readonly kind: 'badPeriod' }
  /** With a ledger what is due is only known of a period that is closed. */
  | { readonly kind: 'notClosed' | 'ledgerUnclear'; readonly period: Period }
  | { readonly kind: 'lines'; readonly period: Period; readonly csv: string; readonly lines: readonly PayrollLine[]; readonly missing: readonly UnpaidTotal[]; readonly isFromLedger: boolean }
);

/** The first line of every export, per language: by it an earlier one is known. */
export const payrollStarts: readonly string[] = [payrollStart('nl'), payrollStart('en')];

/** Makes the lines that payroll imports: what was earned, or with a ledger what is due of a closed period. */
export async function exportPayroll(workbook: Pick<Workbook, 'outline' | 'read'>, options: PayrollOptions, progress: Progress = silentProgress): Promise<PayrollExport> {
  const { tables } = await collect(workbook, progress);
  progress.report('calculating', 0, 0);
  const language = options.language ?? languageOf(tables) ?? options.fallbackLanguage;
  return hasLedger(tables) ? fromLedger(tables, options, language) : fromRun(tables, options, language);
}

function fromRun(tables: ReadWorkbook, { today, period }: PayrollOptions, language: Language): PayrollExport {
  const run = runBonus(tables, { today, period });
  const findings = [...tables.findings, ...run.findings];
  if (!run.asked) return { kind: 'badPeriod', language, findings };
  const asked = run.asked;
  const before = dueAmounts(runBonus(tables, { today })).filter((one) => one.period.end <= asked.start);
  const due = carriedDue([...before, ...dueAmounts(run)]).filter((one) => one.period.end > asked.start);
  const lines = payrollLines(due, tables);
  return { kind: 'lines', language, findings, period: asked, csv: payrollCsv(lines, language), lines, missing: [...unpaidTotals(run), ...unclearAmounts(due, tables)], isFromLedger: false };
}

/** Missing payouts were seen to when the period was closed. */
function fromLedger(tables: ReadWorkbook, { today, period: asked }: PayrollOptions, language: Language): PayrollExport {
  const calendar = runCalendar(tables);
  const period = readPeriod(calendar, asked);
  if (!period) return { kind: 'badPeriod', language, findings: tables.findings };
  const broken = ledgerStateOf(tables, today).findings.filter(({ severity }) => severity === 'error');
  if (broken.length > 0) return { kind: 'ledgerUnclear', language, findings: broken, period };
  const { closed, lines: recorded } = readLedger(tables, calendar);
  if (!isClosed(closed, period)) return { kind: 'notClosed', language, findings: tables.findings, period };
  const due = dueOfClosed(recorded, period, tables);
  const lines = payrollLines(due, tables);
  return { kind: 'lines', language, findings: tables.findings, period, csv: payrollCsv(lines, language), lines, missing: unclearAmounts(due, tables), isFromLedger: true };
}

/** Money of which it cannot be told whether it lies within a cap by law. */
function unclearAmounts(due: readonly DueAmount[], { people }: ReadWorkbook): readonly UnpaidTotal[] {
  return due.flatMap(({ payee, scheme, period, part }) => (part === 'unclear' ? [{ name: people.find(({ id }) => id === payee)?.name ?? payee, scheme, period }] : []));
}

function unpaidTotals({ schemeTotals: totals, payees, schemes, periods }: BonusRun): readonly UnpaidTotal[] {
  return [...Array(totals.count).keys()].flatMap((i) => {
    const [payee, scheme, period] = [payees[totals.payee[i]!], schemes[totals.scheme[i]!], periods[totals.period[i]!]];
    return totals.state[i] === PayoutState.missing && payee && scheme && period ? [{ name: payee.name, scheme: scheme.name, period }] : [];
  });
}
