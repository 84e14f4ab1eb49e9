import type { ReadWorkbook } from '../tables/read-tables';
import { matchFor } from '../tables/recognise/recognise';
import type { WorkbookTables } from '../tables/workbook-tables';

/** What Koers does with a workbook. */
export type JobId = 'kpiCheck' | 'dashboard' | 'bonus';

/** Every job, in the order in which its sheets stand in the workbook. */
export const jobIds: readonly JobId[] = ['kpiCheck', 'dashboard', 'bonus'];

/** The jobs for which a workbook has what they are about: KPIs for the check and the dashboard, schemes for the bonus. */
export function readyJobs({ kpis, schemes, components, assignments }: WorkbookTables): readonly JobId[] {
  const hasSchemes = schemes.length + components.length + assignments.length > 0;
  return jobIds.filter((job) => (job === 'bonus' ? hasSchemes : kpis.length > 0));
}

/** What to do with a workbook whose tables have no rows yet: the KPI check tells what is missing where there is a table of KPIs only. */
export function firstJobs({ recognition }: ReadWorkbook): readonly JobId[] {
  const has = (table: Parameters<typeof matchFor>[1]): boolean => matchFor(recognition, table) !== undefined;
  return has('kpis') && !has('schemes') && !has('components') ? ['kpiCheck', 'dashboard'] : ['bonus'];
}
