import { payoutRows, type PayoutRow } from '../../src/app/payout-rows';
import type { Report } from '../../src/app/outcome';
import { runJobs } from '../../src/app/run-jobs';
import type { BonusRun } from '../../src/reward/bonus-run';
import { openXlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { userWorkbook, type UserSheet } from './user-workbook';

/** A day after every data set here: 2026-11-22. */
const today = 46_348;

export interface Outcome {
  readonly report: Report & { readonly run: BonusRun };
  readonly rows: readonly PayoutRow[];
}

/** Runs the bonus job on an .xlsx file of the given sheets, the way a user's file goes through. */
export async function runSheets(sheets: readonly UserSheet[], period?: string): Promise<Outcome> {
  const workbook = openXlsxWorkbook(await userWorkbook(sheets));
  const report = await runJobs(workbook, { today, source: 'book.xlsx', jobs: ['bonus'], fallbackLanguage: 'en', ...(period === undefined ? {} : { period }) });
  if (!report.bonus) throw new Error('there is no bonus');
  return { report: { ...report, run: report.bonus }, rows: payoutRows(report.bonus) };
}
