import { type Finding, finding } from '../../core/finding';
import { fold } from '../../core/fold';
import { message } from '../../core/message';
import { known, missing, type Value } from '../../core/value';
import type { Period } from '../../core/period';
import type { KpiHistoryRow } from '../../tables/schemas/kpi-history';
import { sourceSubject } from '../row-subject';
import type { ReadPeriod } from '../targets';
import type { KpiPlan } from './kpi-plan';
import type { KpiPeriodFigure, RecordedFigure } from './kpi-result';
import type { KpiRow } from '../../tables/schemas/kpis';

/** What is calculated of a period now, where it is shown as it was recorded. */
export function calculatedNow(shown: Value, recorded: RecordedFigure | undefined): Value {
  if (recorded?.now === undefined) return shown;
  return recorded.now === null ? missing(message('reason.kpiNotNow', {})) : known(recorded.now);
}

/** Recorded figures that would come out otherwise now, for one KPI: the newest, and in how many periods. */
export function recordedOtherwise({ row: { kpi }, unit }: KpiPlan, history: readonly KpiPeriodFigure[]): readonly Finding[] {
  const differing = history.flatMap(({ period, actual, recorded }) => (recorded?.now === undefined ? [] : [{ period, actual, recorded, now: recorded.now }]));
  const newest = differing.at(-1);
  if (!newest) return [];
  const recorded = newest.actual.kind === 'known' && newest.recorded.isEmpty !== true ? newest.actual.value : null;
  return [finding('kpi.recordedOtherwise', 'warning', sourceSubject(newest.recorded.valueSource), { kpi, period: newest.period.name, recorded, now: newest.now, isRatio: unit === 'ratio', periods: differing.length })];
}

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
