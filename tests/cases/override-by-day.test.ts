import { earnedIn, runCase } from './run-case';
import { type Case, day } from './workbook';

// A share of the payouts of others follows who belonged to the group when each of them was earned.

const moving: Case = {
  people: [
    { id: '1', name: 'Ann', manager: 'Max' },
    { id: '2', name: 'Max' },
    { id: '3', name: 'Lea' },
  ],
  employment: [{ person: '1', start: day('2026-02-01'), manager: 'Lea' }],
  sales: [{ date: '2026-01-10', person: 'Ann', amount: 1000 }, { date: '2026-02-10', person: 'Ann', amount: 3000 }, { date: '2026-03-10', person: 'Ann', amount: 5000 }],
  measures: [{ measure: 'Sales' }, { measure: 'Commissions', aggregate: 'payout', column: 'Commission' }],
  schemes: [{ scheme: 'Sellers', period: 'month' }, { scheme: 'Managers', period: 'quarter' }],
  components: [
    { scheme: 'Sellers', component: 'Commission', measure: 'Sales', rate: 0.1 },
    { scheme: 'Managers', component: 'Override', measure: 'Commissions', credit: 'reports', rate: 0.1 },
  ],
  assignments: [{ person: 'Ann', scheme: 'Sellers' }, { person: 'Max', scheme: 'Managers' }, { person: 'Lea', scheme: 'Managers' }],
};

it('a payout counts for the manager of its own days, not for that of the end of the quarter', () => {
  const run = runCase(moving);
  // Ann earned 100 in January under Max, 300 and 500 in February and March under Lea.
  expect(earnedIn(run)).toMatchObject({ 'Max, 2026-Q1, Override': 10, 'Lea, 2026-Q1, Override': 80 });
  for (let i = 0; i < run.payouts.count; i += 1) expect(run.derive(i).value).toEqual({ kind: 'known', value: run.payouts.earned[i] });
});

it('with an unreadable manager on one of those days it is missing', () => {
  const run = runCase({ ...moving, employment: [{ person: '1', start: day('2026-02-01'), unreadable: ['manager'] }, { person: '1', start: day('2026-03-01'), manager: 'Lea' }] });
  expect(earnedIn(run)).toMatchObject({ 'Max, 2026-Q1, Override': 'reason.groupUnclear', 'Lea, 2026-Q1, Override': 'reason.groupUnclear' });
});
