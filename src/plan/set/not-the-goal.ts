import { fold } from '../../core/fold';
import type { KpiRow } from '../../tables/schemas/kpis';
import type { Judgement } from './set-rule';

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/**
 * Whether the KPI is something else than the goal that it belongs to. Where the goal is nothing but the KPI, or the KPI with its
 * target, the figure itself has become the goal: whoever is judged by it reaches the figure and forgets what it was for.
 * @example the KPI Revenue of the goal `Revenue to 1,000,000` with the target 1000000: lacking
 */
export function judgeNotTheGoal({ kpi, goal, target, unreadable }: KpiRow): Judgement {
  if (unreadable.includes('goal') || unreadable.includes('kpi')) return 'unknown';
  if (goal === undefined) return 'notConcerned';
  const [name, aim] = [fold(kpi), fold(goal)];
  const hasTarget = target !== undefined && digitsOf(String(target)) !== '' && digitsOf(aim).includes(digitsOf(String(target)));
  return name === aim || (aim.includes(name) && hasTarget) ? 'lacking' : 'good';
}
