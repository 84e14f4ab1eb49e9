import type { KpiRow } from '../../tables/schemas/kpis';
import { drivenBy } from '../driven-kpis';
import type { KpiLevel } from '../kpi-check';
import type { PlanContext } from '../plan-context';
import { isAim, saysTarget } from '../wording/kpi-wording';
import { asProposal, libraryKpiOf, type GuardProposal } from '../wording/propose-guard';
import type { Judgement } from './set-rule';

/** Whether anything says what is to be reached: a target, a limit, the Targets table, or the text. */
const hasTarget = (row: KpiRow, { hasTargetElsewhere, wordingOf }: PlanContext): boolean =>
  row.target !== undefined || row.lower !== undefined || row.upper !== undefined || hasTargetElsewhere(row) || saysTarget(wordingOf(row));

const cannotTell = (row: KpiRow): boolean => ['target', 'goal', 'level', 'lower', 'upper', 'kpi'].some((column) => row.unreadable.includes(column));

/**
 * What a row really is. Without a target, limits or goal it is a metric: a figure that is watched. Without anything that counts
 * or can be counted it is a goal. With a goal and a target it is a KPI; anything in between is what it is called.
 */
export function seemsLevel(row: KpiRow, context: PlanContext): KpiLevel | undefined {
  if (cannotTell(row)) return undefined;
  const isCounted = row.measure !== undefined || row.unit !== undefined || context.figures.has(row);
  if (!hasTarget(row, context)) {
    if (isCounted) return row.goal === undefined && row.drives === undefined ? 'metric' : undefined;
    return isAim(context.wordingOf(row)) ? 'goal' : undefined;
  }
  return row.goal !== undefined && isCounted ? 'kpi' : undefined;
}

/** Whether anything says what is to be reached. */
export function judgeTarget(row: KpiRow, context: PlanContext): Judgement {
  if (hasTarget(row, context)) return 'good';
  return ['target', 'lower', 'upper'].some((column) => row.unreadable.includes(column)) ? 'unknown' : 'lacking';
}

/** Whether a row is what it is called. */
export function judgeLevel(row: KpiRow, context: PlanContext): Judgement {
  if (cannotTell(row)) return 'unknown';
  return (seemsLevel(row, context) ?? levelOf(row)) === levelOf(row) ? 'good' : 'lacking';
}

/** What the table calls a row. */
export const levelOf = ({ level = 'kpi' }: KpiRow): KpiLevel => level;

/** The KPI behind a metric: the one that it moves, by the table or by the library. */
export function kpiBehind(row: KpiRow, context: PlanContext): GuardProposal | undefined {
  const [driven] = drivenBy(row, context.kpis);
  if (driven) return { name: { nl: driven.kpi, en: driven.kpi }, isOwn: true };
  const behind = context.library.byId(libraryKpiOf(row, context.library)?.drives[0] ?? '');
  return behind && asProposal(behind, context);
}
