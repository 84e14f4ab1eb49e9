import { kpiFigures } from '../../../src/measure/kpi/kpi-figures';
import type { AgendaGroup, AgendaKpi, ReviewAgenda } from '../../../src/measure/rhythm/agenda';
import type { KnownHolidays } from '../../../src/measure/rhythm/free-days';
import { reviewAgenda } from '../../../src/measure/rhythm/review-agenda';
import { type Case, day, workbook } from '../../cases/workbook';
import type { GoalRow } from '../../../src/tables/schemas/goals';

type Goal = Pick<GoalRow, 'goal' | 'why' | 'parent'>;

/** The agenda of a case on a day. */
export function agendaOf({ goals = [], ...one }: Case & { readonly goals?: readonly Goal[] }, today = '2026-10-15', knownHolidays?: KnownHolidays): ReviewAgenda {
  const origin = { sheet: 'Goals', sourceTable: 'Goals', row: 2, unreadable: [], extra: {} };
  const tables = { ...workbook(one), goals: goals.map((goal) => ({ ...goal, ...origin })) };
  return reviewAgenda(tables, kpiFigures(tables, { today: day(today) }), { today: day(today), ...(knownHolidays && { knownHolidays }) });
}

export const kpisOf = ({ groups }: ReviewAgenda): readonly AgendaKpi[] => groups.flatMap(({ kpis }) => kpis);
export const actionsIn = (group: AgendaGroup | undefined) => (group ? [...group.kpis.flatMap(({ actions }) => actions), ...group.looseActions] : []);

/** The only KPI of a case. */
export function theKpi(one: Parameters<typeof agendaOf>[0], today?: string): AgendaKpi {
  const [kpi, another] = kpisOf(agendaOf(one, today));
  if (!kpi || another) throw new Error('The case should have one KPI.');
  return kpi;
}

const lastMonths = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => {
  const month = 9 - (count - 1 - at);
  return month > 0 ? `2026-${String(month).padStart(2, '0')}` : `2025-${String(month + 12).padStart(2, '0')}`;
});

/** Figures of successive months up to September 2026; null = none. */
export const monthly = (values: readonly (number | null)[], kpi = 'Leads') => values.flatMap((value, at) => (value === null ? [] : [{ kpi, period: lastMonths(values.length)[at]!, value }]));

/** A KPI of 100 a month. */
export const leads = { kpi: 'Leads', target: 100, targetPer: 'month', rhythm: 'month' } as const;
