import { silentProgress, type Progress } from '../ports/progress';
import type { Workbook } from '../ports/workbook';
import { readTables, type ReadScope, type ReadWorkbook } from '../tables/read-tables';

/** Reads the workbook's tables, on the thread of the host. */
export async function collect(workbook: Pick<Workbook, 'outline' | 'read'>, progress: Progress = silentProgress, scope: ReadScope = 'all'): Promise<ReadWorkbook> {
  progress.report('reading', 0, 0);
  return readTables(await workbook.outline(), (area) => workbook.read(area, progress), scope);
}
