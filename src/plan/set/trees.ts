import { finding, type Finding } from '../../core/finding';
import { fold } from '../../core/fold';
import { rowSubject } from '../../measure/row-subject';
import type { GoalRow } from '../../tables/schemas/goals';
import type { KpiRow } from '../../tables/schemas/kpis';
import { drivenBy } from '../driven-kpis';

/** The path from a place back to itself; nothing where none leads back. */
function cycleFrom<T>(start: T, next: (one: T) => readonly T[]): readonly T[] | undefined {
  const seen = new Set<T>();
  const walk = (one: T, path: readonly T[]): readonly T[] | undefined => {
    for (const to of next(one)) {
      if (to === start) return path;
      if (seen.has(to)) continue;
      seen.add(to);
      const found = walk(to, [...path, to]);
      if (found) return found;
    }
    return undefined;
  };
  return walk(start, [start]);
}

/** One path per cycle, at the first of its members. */
function cyclesIn<T>(all: readonly T[], next: (one: T) => readonly T[]): readonly (readonly T[])[] {
  const told = new Set<T>();
  return all.flatMap((one) => {
    const cycle = told.has(one) ? undefined : cycleFrom(one, next);
    cycle?.forEach((member) => told.add(member));
    return cycle ? [cycle] : [];
  });
}

/** KPIs that drive each other in a circle, or themselves: nobody can tell what comes first. */
export function drivesFindings(kpis: readonly KpiRow[]): readonly Finding[] {
  const next = (row: KpiRow): readonly KpiRow[] => (row.drives !== undefined && fold(row.drives) === fold(row.kpi) && drivenBy(row, kpis).length === 0 ? [row] : drivenBy(row, kpis));
  return cyclesIn(kpis, next).map((cycle) => finding('kpiSet.drivesCycle', 'warning', rowSubject(cycle[0]!, 'drives'), { kpis: cycle.map(({ kpi }) => kpi) }));
}

/** A KPI that guards itself guards nothing. */
export const guardFindings = (kpis: readonly KpiRow[]): readonly Finding[] =>
  kpis.flatMap((row) => (row.guard !== undefined && row.kpi !== '' && fold(row.guard) === fold(row.kpi) ? [finding('kpiSet.guardSelf', 'warning', rowSubject(row, 'guard'), { kpi: row.kpi })] : []));

/** One main goal gives one course; two goals below it are as many as people remember. */
const mostMain = 1;
const mostSub = 2;

/** Goals that are part of each other in a circle, and more goals than anybody can keep in mind. */
export function goalFindings(goals: readonly GoalRow[]): readonly Finding[] {
  const readable = goals.filter(({ unreadable }) => !unreadable.includes('goal') && !unreadable.includes('parent'));
  const parentOf = ({ parent }: GoalRow): readonly GoalRow[] => readable.filter(({ goal }) => parent !== undefined && fold(goal) === fold(parent));
  const cycles = cyclesIn(readable, parentOf);
  const [main, sub] = [readable.filter(({ parent }) => parent === undefined), readable.filter(({ parent }) => parent !== undefined)];
  return [
    ...cycles.map((cycle) => finding('kpiSet.goalCycle', 'warning', rowSubject(cycle[0]!, 'parent'), { goals: cycle.map(({ goal }) => goal) })),
    ...(main.length > mostMain ? [finding('kpiSet.mainGoals', 'info', rowSubject(main[mostMain]!, 'goal'), { goals: main.map(({ goal }) => goal) })] : []),
    ...(sub.length > mostSub ? [finding('kpiSet.subGoals', 'info', rowSubject(sub[mostSub]!, 'goal'), { goals: sub.map(({ goal }) => goal) })] : []),
  ];
}
