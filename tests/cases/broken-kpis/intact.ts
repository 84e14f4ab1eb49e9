import { dayOf } from '../../../src/core/period/calendar';
import type { TypedBook, TypedRow } from '../broken/sheets';

/** The day on which the workbooks are looked at. */
export const today = dayOf(2026, 11, 22);

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const monthName = (month: number): string => `2026-${String(month).padStart(2, '0')}`;

/** Ten months of a figure that the user keeps. */
const kept = (kpi: string, values: readonly number[]): readonly TypedRow[] => values.map((value, at) => ({ kpi, period: monthName(at + 1), value }));

const shared = {
  targetPer: 'month', deadline: dayOf(2027, 12, 31), rhythm: 'month', response: 'Two days of calls and an earlier campaign', corrector: 'Ann', escalation: 'After two red months to the board', authority: 'yes',
} as const;

/**
 * A workbook with five KPIs in which nothing is wrong: two that lead to revenue, revenue from the rows of sales, and
 * satisfaction with the response time that leads to it. Every defect is made in a copy of it.
 */
export const intact: TypedBook = {
  people: [
    { id: 'P1', name: 'Ann', team: 'North', role: 'Lead', start: dayOf(2020, 1, 1) },
    { id: 'P2', name: 'Ben', team: 'North', role: 'Rep', start: dayOf(2020, 1, 1) },
    { id: 'P3', name: 'Cem', team: 'South', role: 'Rep', start: dayOf(2020, 1, 1) },
  ],
  goals: [
    { goal: 'Healthy growth', area: 'Sales', why: 'Ten customers bring in most of the money.', owner: 'Ann', deadline: dayOf(2027, 12, 31) },
    { goal: 'Quick answers', parent: 'Healthy growth', area: 'Service', why: 'Whoever answers first is asked first.', owner: 'Ben', deadline: dayOf(2027, 12, 31) },
  ],
  sales: months.flatMap((month) => [{ id: `S${month}a`, date: dayOf(2026, month, 5), person: 'Ben', amount: 5000 + 90 * month }, { id: `S${month}b`, date: dayOf(2026, month, 20), person: 'Cem', amount: 5200 + (month % 3) * 300 }]),
  measures: [{ measure: 'Turnover', aggregate: 'sum', table: 'Sales', column: 'Amount' }],
  kpis: [
    { ...shared, kpi: 'Leads', description: 'Raise the number of leads from 150 to 220 per month by 31 December 2027', goal: 'Healthy growth', owner: 'Ann', kind: 'leading', drives: 'Revenue', unit: 'number', direction: 'higher', baseline: 150, target: 220, best: 260, guard: 'Conversion' },
    { ...shared, kpi: 'Conversion', description: 'Raise the share of leads that become customers from 20% to 25% by 31 December 2027', goal: 'Healthy growth', owner: 'Ann', kind: 'leading', drives: 'Revenue', unit: 'ratio', direction: 'higher', baseline: 0.2, target: 0.25, best: 0.3 },
    { ...shared, kpi: 'Revenue', description: 'Raise revenue from €10,000 to €12,000 per month by 31 December 2027', goal: 'Healthy growth', owner: 'Ann', kind: 'lagging', measure: 'Turnover', unit: 'money', direction: 'higher', baseline: 10000, target: 12000, best: 15000 },
    { ...shared, kpi: 'Satisfaction', description: 'Raise the grade from the survey from 7.5 to 8 by 31 December 2027', goal: 'Quick answers', owner: 'Ben', kind: 'lagging', unit: 'score', direction: 'higher', baseline: 7.5, target: 8, best: 9 },
    { ...shared, kpi: 'Response time', description: 'Shorten the average response time from 6 to 4 hours by 31 December 2027', goal: 'Quick answers', owner: 'Ben', kind: 'leading', drives: 'Satisfaction', unit: 'score', direction: 'lower', baseline: 6, target: 4, best: 2 },
  ],
  actuals: [
    ...kept('Leads', [151, 162, 158, 171, 176, 169, 184, 190, 186, 199]),
    ...kept('Conversion', [0.2, 0.21, 0.2, 0.22, 0.21, 0.23, 0.22, 0.24, 0.23, 0.24]),
    ...kept('Satisfaction', [7.5, 7.6, 7.4, 7.7, 7.6, 7.8, 7.7, 7.9, 7.8, 7.9]),
    ...kept('Response time', [6, 5.6, 5.8, 5.3, 5.5, 5, 5.2, 4.7, 4.9, 4.5]),
  ],
};
