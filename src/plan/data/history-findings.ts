import { finding, type Finding } from '../../core/finding';
import { fold } from '../../core/fold';
import { parsePeriod } from '../../core/period/parse-period';
import { rowSubject } from '../../measure/row-subject';
import type { WorkbookTables } from '../../tables/workbook-tables';
import { fiscalStart } from '../figure-spans';

/**
 * What is recorded of KPIs and cannot stand: a KPI that is not in the table, and a period that was not over on the day of
 * recording, of which the colour would never change any more.
 */
export function historyFindings(tables: WorkbookTables): readonly Finding[] {
  const names = new Set(tables.kpis.map(({ kpi }) => fold(kpi)));
  const start = fiscalStart(tables);
  return tables.kpiHistory.filter(({ unreadable }) => unreadable.length === 0).flatMap((row): readonly Finding[] => {
    if (!names.has(fold(row.kpi))) return [finding('kpiData.historyUnknown', 'warning', rowSubject(row, 'kpi'), { kpi: row.kpi })];
    const period = parsePeriod(row.period, start);
    if (!period || period.end <= row.date) return [];
    return [finding('kpiData.historyRunning', 'warning', rowSubject(row, 'period'), { kpi: row.kpi, period: row.period, on: row.date })];
  });
}
