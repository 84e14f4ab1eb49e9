import type { KpiRow } from '../../tables/schemas/kpis';
import type { PlanContext } from '../plan-context';
import { directionOf } from '../smart/direction';
import type { Judgement } from './set-rule';

/** Whether the deadline is still to come; today is. Only KPIs with one are concerned. */
export function judgeAhead({ deadline }: KpiRow, { today }: PlanContext): Judgement {
  if (deadline === undefined) return 'notConcerned';
  return deadline < today ? 'lacking' : 'good';
}

/** Whether the KPI begins before its deadline. */
export function judgeInOrder({ start, deadline }: KpiRow): Judgement {
  if (start === undefined || deadline === undefined) return 'notConcerned';
  return start > deadline ? 'lacking' : 'good';
}

/** Whether the target can be compared with: of a KPI that should go up no result can be a share of nothing. */
export function judgePositiveTarget(row: KpiRow): Judgement {
  const { target, targetBasis = 'absolute', unreadable } = row;
  if (target === undefined || targetBasis !== 'absolute' || unreadable.includes('direction') || directionOf(row) !== 'higher') return 'notConcerned';
  return target <= 0 ? 'lacking' : 'good';
}

/** Whether there is a measure or at least one figure. */
export function judgeMeasured(row: KpiRow, { figures }: PlanContext): Judgement {
  if (row.measure !== undefined || figures.has(row)) return 'good';
  return row.unreadable.includes('measure') || row.unreadable.includes('kpi') ? 'unknown' : 'lacking';
}
