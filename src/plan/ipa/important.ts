import { fold } from '../../core/fold';
import { message } from '../../core/message';
import type { GoalRow } from '../../tables/schemas/goals';
import type { KpiRow } from '../../tables/schemas/kpis';
import { drivenBy } from '../driven-kpis';
import type { Verdict } from '../kpi-check';
import type { PlanContext } from '../plan-context';
import { met, notMet, unknown, unreadable } from '../smart/verdict';

const goalOf = ({ goal }: KpiRow, { goals }: PlanContext): GoalRow | undefined => (goal === undefined ? undefined : goals?.get(fold(goal)));

/**
 * *Important*: the KPI contributes to a goal that stands in the Goals table, itself or through a KPI that it drives, and that
 * goal is a main goal or leads up to one.
 */
export function important(row: KpiRow, context: PlanContext): Verdict {
  const own = goalOf(row, context);
  if (own) return byGoal(row, own, context);
  const through = drivenBy(row, context.kpis).find((driven) => goalOf(driven, context) !== undefined);
  if (through) return met(row, 'drives', message('ipa.important.through', { drives: through.kpi, goal: through.goal ?? '' }));
  const bad = unreadable(row, 'goal') ?? unreadable(row, 'drives');
  if (bad) return bad;
  const question = message('ask.goal', { kpi: row.kpi });
  if (row.goal === undefined) return notMet(row, 'goal', { reason: message('ipa.important.noGoal', {}), question });
  return unknown(row, 'goal', { reason: message('ipa.important.unknownGoal', { goal: row.goal }), question: message('ask.goalRow', { goal: row.goal }) });
}

function byGoal(row: KpiRow, { goal, parent, why }: GoalRow, { goals }: PlanContext): Verdict {
  if (parent === undefined) return met(row, 'goal', message('ipa.important.main', { goal, why: why ?? null }));
  if (goals?.has(fold(parent))) return met(row, 'goal', message('ipa.important.sub', { goal, parent }));
  return unknown(row, 'goal', { reason: message('ipa.important.looseGoal', { goal, parent }), question: message('ask.goalRow', { goal: parent }) });
}
