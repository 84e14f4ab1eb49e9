import { fold } from '../../core/fold';
import type { KpiRow } from '../../tables/schemas/kpis';
import { drivenBy } from '../driven-kpis';
import type { PlanContext } from '../plan-context';
import type { Judgement } from './set-rule';

/**
 * Whether a lagging KPI has a leading one that drives it. Only lagging KPIs are concerned. Where another KPI has a kind or
 * driven KPI that cannot be read, it might be the partner, and nobody knows.
 */
export function judgeLeadingPartner(row: KpiRow, { kpis }: PlanContext): Judgement {
  if (row.unreadable.includes('kind')) return 'unknown';
  if (row.kind !== 'lagging') return 'notConcerned';
  const others = kpis.filter((other) => other !== row);
  const partners = others.filter((other) => drivenBy(other, kpis).includes(row));
  if (partners.some(({ kind }) => kind === 'leading')) return 'good';
  const mayBe = partners.some(({ unreadable }) => unreadable.includes('kind')) || others.some(({ kind, unreadable }) => kind !== 'lagging' && unreadable.includes('drives'));
  return mayBe ? 'unknown' : 'lacking';
}

/** Whether no other KPI of the same scope has the same measure. Only KPIs with a measure are concerned. */
export function judgeDistinct(row: KpiRow, { kpis }: PlanContext): Judgement {
  const { measure } = row;
  if (measure === undefined) return 'notConcerned';
  const scopeOf = ({ scope = '' }: KpiRow): string => fold(scope);
  const isSame = (other: KpiRow): boolean => other !== row && fold(other.measure ?? '') === fold(measure) && scopeOf(other) === scopeOf(row);
  return kpis.some(isSame) ? 'lacking' : 'good';
}
