import { fold } from '../../core/fold';
import type { KpiRow } from '../../tables/schemas/kpis';
import { libraryKpiOf } from '../wording/propose-guard';
import type { PlanContext } from '../plan-context';
import type { Judgement } from './set-rule';

/** `OTIF`, `KPI 7`, `DSO-2`: a code, not a name. */
const code = /^(?=.*[A-Z\d])[A-Z\d .&/_-]+$/;

/** Whether a reader can tell what a KPI is about: it has a description or a measure, or a name of words, or one that is usual. */
export function judgeUnderstandable(row: KpiRow, { library }: Pick<PlanContext, 'library'>): Judgement {
  if (row.unreadable.includes('kpi') || row.unreadable.includes('description')) return 'unknown';
  return row.description !== undefined || row.measure !== undefined || !code.test(row.kpi.trim()) || libraryKpiOf(row, library) ? 'good' : 'lacking';
}

/** Whether the owner can influence it. Only KPIs that say so are concerned. */
export function judgeInfluenceable({ authority, unreadable }: KpiRow): Judgement {
  if (unreadable.includes('authority')) return 'unknown';
  if (authority === undefined) return 'notConcerned';
  return authority === 'no' ? 'lacking' : 'good';
}

/** What stands in the column and is no action: nothing, or looking on. */
const noAction = /^(?:(?:we\s+)?(?:bespreken|overleggen|overleg|afwachten|aankijken|kijken|monitoren|volgen|signaleren|geen(?: actie)?|niets|nvt|n\.v\.t\.|onbekend|nog te bepalen|n\.t\.b\.|ntb|n\.n\.b\.|discuss|talk about it|wait(?: and see)?|monitor|watch|look into it|none|nothing|no action|n\/?a|tbd|to be decided|unknown)|[-–?x.]+)[.!]?$/;

/** Whether what happens when it goes off course is something that somebody does. Only KPIs with a response are concerned. */
export function judgeActionable({ response }: KpiRow): Judgement {
  if (response === undefined) return 'notConcerned';
  return noAction.test(fold(response)) ? 'lacking' : 'good';
}
