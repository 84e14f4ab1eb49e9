import { silentProgress, type Progress } from '../ports/progress';
import type { Workbook } from '../ports/workbook';
import { calculate, type RunOptions } from './calculate';
import { collect } from './collect';
import type { Report } from './outcome';

/** Reads the workbook, does the jobs, and writes their sheets. */
export async function runJobs(workbook: Workbook, options: RunOptions, progress: Progress = silentProgress): Promise<Report> {
  const { tables } = await collect(workbook, progress);
  progress.checkCancelled();
  progress.report('calculating', 0, 0);
  const outcome = await calculate(tables, options);
  progress.checkCancelled();
  return { ...outcome, written: await workbook.write(outcome.sheets, progress) };
}
