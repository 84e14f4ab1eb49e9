import { fold } from '../core/fold';
import type { KpiRow } from '../tables/schemas/kpis';

/**
 * The KPIs that a KPI drives, never itself: of those with the name that it gives, the one for the same team or person; where
 * there is none, all of that name.
 * @example Visits for North drives Revenue: Revenue for North; where only South and the company have it, both of those
 */
export function drivenBy(row: KpiRow, kpis: readonly KpiRow[]): readonly KpiRow[] {
  const { drives } = row;
  if (drives === undefined) return [];
  const named = kpis.filter((other) => other !== row && fold(other.kpi) === fold(drives));
  const same = named.filter(({ scope = '' }) => fold(scope) === fold(row.scope ?? ''));
  return same.length > 0 ? same : named;
}
