import { fold } from '../../core/fold';
import { message } from '../../core/message';
import type { KpiRow } from '../../tables/schemas/kpis';
import type { Verdict } from '../kpi-check';
import { drivenBy } from '../driven-kpis';
import type { PlanContext } from '../plan-context';
import { met, notMet, unknown, unreadable } from './verdict';

/**
 * *Relevant*: the KPI is tied to a goal of the Goals table; without a goal of its own it drives a lagging KPI of the
 * table, other than itself. A goal that is named while the workbook has no goals cannot be judged.
 *
 * `Offertes per week` without a goal that drives `Omzet nieuwe klanten` (lagging) is met; one that drives a leading KPI,
 * or nothing, is not.
 */
export function relevant(row: KpiRow, context: PlanContext): Verdict {
  const { goal } = row;
  const driven = byDriven(row, context);
  if (goal !== undefined && context.goals?.has(fold(goal))) return met(row, 'goal', message('smart.relevant.met', { goal }));
  if (driven?.kind === 'met') return driven;
  const bad = unreadable(row, 'goal') ?? unreadable(row, 'drives');
  if (bad) return bad;
  if (goal !== undefined && context.goals === undefined)
    return unknown(row, 'goal', { reason: message('smart.relevant.noGoals', { goal }), question: message('ask.goalRow', { goal }) });
  if (goal !== undefined) return notMet(row, 'goal', { reason: message('smart.relevant.unknownGoal', { goal }), question: message('ask.goalRow', { goal }) });
  return driven ?? notMet(row, 'goal', { reason: message('smart.relevant.noGoal', {}), question: message('ask.goal', { kpi: row.kpi }) });
}

/** What the KPI that this one drives says; nothing when it drives none. */
function byDriven(row: KpiRow, { kpis }: PlanContext): Verdict | undefined {
  const { drives } = row;
  const driven = drivenBy(row, kpis);
  if (drives === undefined || (driven.length === 0 && fold(drives) === fold(row.kpi))) return undefined;
  const other = driven.find(({ kind }) => kind === 'lagging') ?? driven[0];
  const question = message('ask.goal', { kpi: row.kpi });
  if (!other) return notMet(row, 'drives', { reason: message('smart.relevant.drivesUnknown', { drives }), question });
  switch (other.kind) {
    case 'lagging':
      return met(row, 'drives', message('smart.relevant.drives', { drives }));
    case 'leading':
      return notMet(row, 'drives', { reason: message('smart.relevant.drivesLeading', { drives }), question });
    case undefined:
      return unknown(row, 'drives', { reason: message('smart.relevant.drivesNoKind', { drives }), question: message('ask.kind', { drives }) });
  }
}
