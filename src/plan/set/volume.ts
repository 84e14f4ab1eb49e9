import { fold } from '../../core/fold';
import type { KpiRow } from '../../tables/schemas/kpis';
import type { PlanContext } from '../plan-context';
import { directionOf } from '../smart/direction';
import { activityWords } from './activity-words';
import type { Judgement } from './set-rule';

/** What somebody does, counted: calls, visits, mailings. What comes of it is something else. */
export function isActivity(row: KpiRow, { tables }: PlanContext): boolean {
  const source = tables.measures.find(({ measure }) => fold(measure) === fold(row.measure ?? ''))?.table;
  return (row.unit ?? 'number') === 'number' && (activityWords.test(row.kpi) || activityTables.test(source ?? ''));
}

const activityTables = /^(?:activit(?:eiten|ies)|koers activit(?:eiten|ies))$/i;

/** A number that can be driven up without anybody being better off. */
function isVolume(row: KpiRow, context: PlanContext): boolean {
  const unit = row.unit ?? (row.measure === undefined ? undefined : context.figureOf(row)?.unit);
  return unit === 'number' && row.kind !== 'lagging' && directionOf(row) === 'higher' && !row.unreadable.includes('direction');
}

/** Whether a volume KPI has another KPI that guards its quality. Itself it cannot guard. */
export function judgeGuarded(row: KpiRow, context: PlanContext): Judgement {
  if (!isVolume(row, context)) return 'notConcerned';
  if (row.unreadable.includes('guard') || row.unreadable.includes('kind')) return 'unknown';
  return row.guard === undefined || fold(row.guard) === fold(row.kpi) ? 'lacking' : 'good';
}

/** Whether a result is one: a lagging KPI that only counts what people do is not. */
export function judgeResult(row: KpiRow, context: PlanContext): Judgement {
  if (row.kind !== 'lagging') return 'notConcerned';
  return isActivity(row, context) ? 'lacking' : 'good';
}
