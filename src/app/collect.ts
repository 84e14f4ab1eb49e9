import { silentProgress, type Progress } from '../ports/progress';
import type { Workbook } from '../ports/workbook';
import { readTables, type ReadWorkbook } from '../tables/read-tables';

/** Reads the workbook's tables, on the thread of the host. */
export async function collect(workbook: Workbook, progress: Progress = silentProgress): Promise<ReadWorkbook> {
  progress.report('reading', 0, 0);
  return readTables(await workbook.outline(), (area) => workbook.read(area, progress));
}
