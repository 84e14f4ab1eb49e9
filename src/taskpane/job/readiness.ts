import type { JobId, TableLook, WorkbookLook } from '../../app/client/koers';

/** The tables that a job cannot do without. Without assignments everybody has every scheme. */
const neededTables: Readonly<Record<JobId, readonly TableLook['table'][]>> = {
  kpiCheck: ['kpis'],
  dashboard: ['kpis'],
  bonus: ['people', 'schemes', 'components'],
};

/** A table that stands in the way of a job: not there, or there without required columns. */
export interface Lack {
  readonly table: TableLook;
  readonly columns: TableLook['columns'];
}

/** Whether a job can run, and if not, what it lacks. */
export interface Readiness {
  readonly isReady: boolean;
  readonly lacks: readonly Lack[];
}

const lackOf = (table: TableLook): Lack => ({ table, columns: table.found ? table.columns.filter((column) => column.isRequired && column.header === undefined) : [] });

/** What the workbook has for a job. */
export function readinessOf(look: WorkbookLook, job: JobId): Readiness {
  if (look.ready.includes(job)) return { isReady: true, lacks: [] };
  const lacks = look.tables.filter(({ table }) => neededTables[job].includes(table)).map(lackOf);
  return { isReady: false, lacks: lacks.filter(({ table, columns }) => !table.found || columns.length > 0) };
}
