import { runBonusJob } from '../../src/app/run-bonus';
import { payoutRows, type PayoutRow } from '../../src/app/payout-rows';
import type { BonusReport } from '../../src/app/bonus-report';
import { openXlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { userWorkbook, type UserSheet } from './user-workbook';

/** A day after every data set here: 2026-11-22. */
const today = 46_348;

export interface Outcome {
  readonly report: BonusReport;
  readonly rows: readonly PayoutRow[];
}

/** Runs the bonus job on an .xlsx file of the given sheets, the way a user's file goes through. */
export async function runSheets(sheets: readonly UserSheet[], period?: string): Promise<Outcome> {
  const workbook = openXlsxWorkbook(await userWorkbook(sheets));
  const report = await runBonusJob(workbook, { today, source: 'book.xlsx', fallbackLanguage: 'en', ...(period === undefined ? {} : { period }) });
  return { report, rows: payoutRows(report.run) };
}
