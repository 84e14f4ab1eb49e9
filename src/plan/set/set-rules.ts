import type { KpiRow } from '../../tables/schemas/kpis';
import { judgeActionable, judgeInfluenceable, judgeUnderstandable } from './clear-and-steerable';
import { judgeAhead, judgeInOrder, judgeMeasured, judgePositiveTarget } from './in-time';
import { judgeKnownOwner, judgePresentOwner } from './known-owner';
import { judgeLevel, judgeTarget } from './level';
import { judgeNotTheGoal } from './not-the-goal';
import { judgeDistinct, judgeLeadingPartner } from './partners';
import { judgeGuarded, judgeResult } from './volume';
import { filled, type DeclaredRule, type Judgement } from './set-rule';

/** Whoever corrects is named, or is the owner. Only KPIs that say what happens when they go off course are concerned. */
function judgeCorrector(row: KpiRow): Judgement {
  if (row.response === undefined) return 'notConcerned';
  const [corrector, owner] = [filled(row, 'corrector'), filled(row, 'owner')];
  if (corrector === 'good' || owner === 'good') return 'good';
  return corrector === 'unknown' || owner === 'unknown' ? 'unknown' : 'lacking';
}

/** What every KPI of a good set has, in the order in which it is shown. */
export const setRules: readonly DeclaredRule[] = [
  { rule: 'owner', severity: 'warning', column: 'owner', judge: (row) => filled(row, 'owner') },
  { rule: 'knownOwner', severity: 'warning', column: 'owner', judge: judgeKnownOwner, lackingOf: ({ owner = '' }, label) => `${label} (${owner})` },
  { rule: 'presentOwner', severity: 'warning', column: 'owner', judge: judgePresentOwner, lackingOf: ({ owner = '' }, label) => `${label} (${owner})` },
  { rule: 'goal', severity: 'warning', column: 'goal', judge: (row) => filled(row, 'goal') },
  { rule: 'target', severity: 'warning', column: 'target', judge: judgeTarget },
  { rule: 'deadline', severity: 'warning', column: 'deadline', judge: (row) => filled(row, 'deadline') },
  { rule: 'ahead', severity: 'warning', column: 'deadline', judge: judgeAhead },
  { rule: 'inOrder', severity: 'warning', column: 'start', judge: judgeInOrder },
  { rule: 'rhythm', severity: 'warning', column: 'rhythm', judge: (row) => filled(row, 'rhythm') },
  { rule: 'response', severity: 'warning', column: 'response', judge: (row) => filled(row, 'response') },
  { rule: 'corrector', severity: 'warning', column: 'corrector', judge: judgeCorrector },
  { rule: 'escalation', severity: 'info', column: 'escalation', judge: (row) => filled(row, 'escalation') },
  { rule: 'kind', severity: 'info', column: 'kind', judge: (row) => filled(row, 'kind') },
  { rule: 'leadingPartner', severity: 'warning', column: 'kpi', judge: judgeLeadingPartner },
  { rule: 'measured', severity: 'warning', column: 'kpi', judge: judgeMeasured },
  { rule: 'positiveTarget', severity: 'warning', column: 'target', judge: judgePositiveTarget },
  { rule: 'understandable', severity: 'info', column: 'description', judge: judgeUnderstandable },
  { rule: 'influenceable', severity: 'warning', column: 'authority', judge: judgeInfluenceable },
  { rule: 'actionable', severity: 'warning', column: 'response', judge: judgeActionable },
  { rule: 'guarded', severity: 'info', column: 'guard', judge: judgeGuarded },
  { rule: 'result', severity: 'warning', column: 'kind', judge: judgeResult },
  { rule: 'notTheGoal', severity: 'warning', column: 'goal', judge: judgeNotTheGoal },
  { rule: 'level', severity: 'info', column: 'level', judge: judgeLevel },
  { rule: 'distinct', severity: 'warning', column: 'measure', judge: judgeDistinct },
];
