import { fold } from '../../core/fold';
import type { Period } from '../../core/period';
import type { KpiHistoryRow } from '../../tables/schemas/kpi-history';
import type { ReadPeriod } from '../targets';
import type { KpiRow } from '../../tables/schemas/kpis';

/** The row of the KPI history for a KPI in a period; the last where there are several. */
export type RecordedRow = (kpi: Pick<KpiRow, 'kpi' | 'scope'>, period: Period) => KpiHistoryRow | undefined;

const keyOf = (kpi: string, scope: string | undefined, { start, end }: Period): string => JSON.stringify([fold(kpi), fold(scope ?? ''), start, end]);

/** Finds how a KPI was recorded. A row of which a cell cannot be read says nothing. */
export function recordedRows(history: readonly KpiHistoryRow[], readPeriod: ReadPeriod): RecordedRow {
  const rows = new Map<string, KpiHistoryRow>();
  for (const row of history) {
    const period = row.unreadable.length > 0 ? undefined : readPeriod(row.period);
    if (period !== undefined && period !== 'unclear') rows.set(keyOf(row.kpi, row.scope, period), row);
  }
  return ({ kpi, scope }, period) => rows.get(keyOf(kpi, scope, period));
}
