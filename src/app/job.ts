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
