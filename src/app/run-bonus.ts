import type { Day } from '../core/period';
import type { Language } from '../i18n';
import { silentProgress, type Progress } from '../ports/progress';
import type { Workbook } from '../ports/workbook';
import { runBonus } from '../reward/run-bonus';
import { bonusSheets } from '../sheets/bonus-sheets';
import type { ReadWorkbook } from '../tables/read-tables';
import type { BonusOutcome, BonusReport } from './bonus-report';
import { collect } from './collect';
import { languageOf } from './language';

/** How a bonus run is asked for. */
export interface BonusOptions {
  readonly today: Day;
  /** The workbook as its owner knows it, printed on the sheets. */
  readonly source: string;
  /** Only this period and the payout periods within it: `2026-Q3`. */
  readonly period?: string;
  /** Of the sheets; left out = the workbook's own, else `fallbackLanguage`. */
  readonly language?: Language;
  readonly fallbackLanguage: Language;
}

/** Calculates the bonuses of tables that were read, and the sheets that show them. */
export function calculateBonus(tables: ReadWorkbook, options: BonusOptions): BonusOutcome {
  const language = options.language ?? languageOf(tables) ?? options.fallbackLanguage;
  const run = runBonus(tables, options);
  const findings = [...tables.findings, ...run.findings];
  const shown = { language, runDay: options.today, source: options.source, ...(run.asked && { period: run.asked }) };
  return { today: options.today, language, run, findings, sheets: bonusSheets(run, shown, findings) };
}

/** Reads the workbook, calculates, and writes the sheets *Bonus*, *Explanation* and *Findings*. */
export async function runBonusJob(workbook: Workbook, options: BonusOptions, progress: Progress = silentProgress): Promise<BonusReport> {
  const tables = await collect(workbook, progress);
  progress.checkCancelled();
  progress.report('calculating', 0, 0);
  const outcome = calculateBonus(tables, options);
  progress.checkCancelled();
  const written = await workbook.write(outcome.sheets, progress);
  return { ...outcome, written };
}
