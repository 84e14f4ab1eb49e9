import { finding, type Finding } from '../../core/finding';
import { fold } from '../../core/fold';
import type { CheckedKpi, KpiBalance, ScopeCount } from '../kpi-check';

/** Fewer leaves a team without a course, more without a choice. */
const fewest = 3;
const most = 5;
const letters = 5;

function judgementOf(kpis: number): ScopeCount['judgement'] {
  if (kpis < fewest) return 'few';
  return kpis > most ? 'many' : 'good';
}

/** Goals and metrics are no KPIs. */
function grouped(all: readonly CheckedKpi[]): readonly (readonly CheckedKpi[])[] {
  const groups = new Map<string, CheckedKpi[]>();
  for (const kpi of all.filter(({ level }) => level === 'kpi')) groups.set(fold(kpi.scope), [...(groups.get(fold(kpi.scope)) ?? []), kpi]);
  return [...groups.values()];
}

/**
 * The KPIs per team, project or person; those without one are of the whole company. 3 to 5 is good, 2 is few, 6 is many.
 */
export function countScopes(all: readonly CheckedKpi[]): readonly ScopeCount[] {
  return grouped(all).map((group) => ({
    scope: group[0]?.scope ?? '',
    kpis: group.map(({ name }) => name),
    leading: group.filter(({ kind }) => kind === 'leading').length,
    lagging: group.filter(({ kind }) => kind === 'lagging').length,
    smart: group.filter(({ met }) => met === letters).length,
    balance: { value: steering(group, 'value'), efficiency: steering(group, 'efficiency'), growth: steering(group, 'growth') },
    judgement: judgementOf(group.length),
  }));
}

const steering = (kpis: readonly CheckedKpi[], by: KpiBalance): number => kpis.filter(({ balance }) => balance === by).length;

/** One finding per scope with too few or too many KPIs, at its first KPI. */
export function scopeFindings(kpis: readonly CheckedKpi[]): readonly Finding[] {
  return grouped(kpis).flatMap((group) => {
    const [first] = group;
    const judgement = judgementOf(group.length);
    if (!first || judgement === 'good') return [];
    return [finding(`kpiSet.${judgement}`, 'warning', first.at, { scope: first.scope, kpis: group.length })];
  });
}
