import { dayOf } from '../../../src/core/period/calendar';
import type { TypedBook, TypedRow } from './sheets';

/** The day on which every case is calculated: the end of the second quarter. */
export const today = dayOf(2026, 6, 30);

const people = ['Ann', 'Ben', 'Cem', 'Dee', 'Eva'];
const months = [1, 2, 3, 4, 5, 6];

/** One deal per person and month: Ann sells 11,100 in January, Ben 12,100, Eva 15,100; every month 100 more. */
const sales: readonly TypedRow[] = people.flatMap((person, p) => months.map((month) => ({ id: `S${p + 1}${month}`, date: dayOf(2026, month, 15), person, amount: 11000 + 1000 * p + 100 * month })));

const quarters = ['2026-Q1', '2026-Q2'];

/**
 * A workbook without a fault: Ann and Ben get 5 % of what they sell every month, Cem and Dee a target bonus per quarter
 * over revenue (60 %) and deals (40 %), and Eva a rate that depends on what she sells.
 */
export const intact: TypedBook = {
  people: people.map((name, p) => ({ id: `P${p + 1}`, name, team: p < 2 ? 'North' : 'South', role: p < 2 ? 'Rep' : 'Seller', start: dayOf(2020, 1, 1), salary: 60000 })),
  sales,
  measures: [{ measure: 'Revenue', aggregate: 'sum' }, { measure: 'Deals', aggregate: 'count' }, { measure: 'Deal size', aggregate: 'average' }],
  schemes: [{ scheme: 'Fee', period: 'month' }, { scheme: 'Plan', period: 'quarter' }, { scheme: 'Steps', period: 'month' }],
  components: [
    { scheme: 'Fee', component: 'Commission', measure: 'Revenue', shape: 'flat', rate: 0.05 },
    { scheme: 'Plan', component: 'Revenue target', measure: 'Revenue', shape: 'curve', weight: 0.6 },
    { scheme: 'Plan', component: 'Deals target', measure: 'Deals', shape: 'curve', weight: 0.4 },
    { scheme: 'Steps', component: 'Ladder', measure: 'Revenue', shape: 'retroactive' },
  ],
  tiers: [
    ...['Revenue target', 'Deals target'].flatMap((component) => [[0.5, 0.5], [1, 1], [1.5, 2]].map(([from, ratio]) => ({ scheme: 'Plan', component, from, ratio }))),
    ...[[0, 0.03], [15300, 0.04], [15500, 0.05]].map(([from, rate]) => ({ scheme: 'Steps', component: 'Ladder', from, rate })),
  ],
  targets: ['Cem', 'Dee'].flatMap((person) => quarters.flatMap((period) => [{ person, measure: 'Revenue', period, target: 40000 }, { person, measure: 'Deals', period, target: 3 }])),
  assignments: [
    ...['Ann', 'Ben'].map((person) => ({ person, scheme: 'Fee' })),
    ...['Cem', 'Dee'].map((person) => ({ person, scheme: 'Plan', targetIncentive: 12000 })),
    { person: 'Eva', scheme: 'Steps' },
  ],
};
