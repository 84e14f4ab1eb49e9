import { silentProgress, type Progress } from '../ports/progress';
import type { Workbook, WorkbookOutline } from '../ports/workbook';
import { readTables, type ReadScope, type ReadWorkbook } from '../tables/read-tables';

type Readable = Pick<Workbook, 'outline' | 'read'>;

/** The tables of a workbook, and what the workbook is. */
export interface Collected {
  readonly outline: WorkbookOutline;
  readonly tables: ReadWorkbook;
}

/** Reads the workbook's tables, all of them or the short ones. */
export async function collect(workbook: Readable, progress: Progress = silentProgress, scope: ReadScope = 'all'): Promise<Collected> {
  progress.report('reading', 0, 0);
  const outline = await workbook.outline();
  return { outline, tables: await readTables(outline, (area) => workbook.read(area, progress), scope) };
}
