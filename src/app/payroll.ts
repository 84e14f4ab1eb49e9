import type { Finding } from '../core/finding';
import type { Day } from '../core/period';
import type { Language } from '../i18n';
import { silentProgress, type Progress } from '../ports/progress';
import type { Workbook } from '../ports/workbook';
import { dueAmounts, type PayrollLine, payrollLines } from '../reward/cost/payroll-lines';
import { PayoutState } from '../reward/bonus-run';
import { runBonus } from '../reward/run-bonus';
import { payrollCsv } from '../sheets/payroll/payroll-csv';
import { collect } from './collect';
import { languageOf } from './language';

/** For which period and in which language payroll is exported. */
export interface PayrollOptions {
  readonly today: Day;
  readonly period: string;
  readonly language?: Language;
  readonly fallbackLanguage: Language;
}

/** The export for payroll, and what is not in it. */
export interface PayrollExport {
  readonly csv: string;
  readonly lines: readonly PayrollLine[];
  /** Payouts of the period that are missing: nobody is paid by them. */
  readonly missing: number;
  /** False when the period that was asked for cannot be read. */
  readonly hasPeriod: boolean;
  readonly findings: readonly Finding[];
}

/** Calculates the bonuses of a period and makes the lines that payroll imports. */
export async function exportPayroll(workbook: Pick<Workbook, 'outline' | 'read'>, { today, period, language, fallbackLanguage }: PayrollOptions, progress: Progress = silentProgress): Promise<PayrollExport> {
  const { tables } = await collect(workbook, progress);
  progress.report('calculating', 0, 0);
  const run = runBonus(tables, { today, period });
  const lines = payrollLines(dueAmounts(run, tables), tables);
  return {
    csv: payrollCsv(lines, language ?? languageOf(tables) ?? fallbackLanguage),
    lines,
    missing: run.schemeTotals.state.filter((state) => state === PayoutState.missing).length,
    hasPeriod: run.asked !== undefined,
    findings: [...tables.findings, ...run.findings],
  };
}
