import { silentProgress, type Progress } from '../ports/progress';
import type { Workbook, WorkbookOutline } from '../ports/workbook';
import { readTables, type ReadScope, type ReadWorkbook } from '../tables/read-tables';
import type { MeasureRow } from '../tables/schemas/measures';

type Readable = Pick<Workbook, 'outline' | 'read'>;

/** The tables of a workbook, and what the workbook is. */
export interface Collected {
  readonly outline: WorkbookOutline;
  readonly tables: ReadWorkbook;
}

/** Reads the workbook's tables, all of them or the short ones; and the rows that further measures would count. */
export async function collect(workbook: Readable, progress: Progress = silentProgress, scope: ReadScope = 'all', further: readonly MeasureRow[] = []): Promise<Collected> {
  progress.report('reading', 0, 0);
  const outline = await workbook.outline();
  return { outline, tables: await readTables(outline, (area) => workbook.read(area, progress), scope, further) };
}
