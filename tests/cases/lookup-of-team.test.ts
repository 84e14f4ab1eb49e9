import { expectDerived } from './one-component';
import { earnedIn, runCase } from './run-case';
import type { Case } from './workbook';

const scheme = 'Plan';
const base: Case = {
  people: [{ id: '1', name: 'Ann', team: 'North' }, { id: '2', name: 'Bob', team: 'North' }],
  sales: [
    { date: '2026-01-10', person: 'Ann', amount: 1000, margin: 100 },
    { date: '2026-01-11', person: 'Bob', amount: 1000, margin: 500 },
  ],
  measures: [{ measure: 'Sales' }, { measure: 'Margin', column: 'margin' }, { measure: 'Margin %', aggregate: 'ratio', numerator: 'Margin', denominator: 'Sales' }],
  schemes: [{ scheme, period: 'month' }],
  tiers: [{ scheme, component: 'C', from: 0, rate: 0.01 }, { scheme, component: 'C', from: 0.3, rate: 0.02 }],
};
const run = (credit: 'own' | 'team') => runCase({ ...base, components: [{ scheme, component: 'C', measure: 'Sales', shape: 'retroactive', lookup: 'Margin %', credit }] }, { period: '2026-01' });

describe('the measure that decides the tier', () => {
  it('is of the same people as the result: the team earns 30 % together', () => {
    const team = run('team');
    expectDerived(team);
    expect(earnedIn(team)).toEqual({ 'Ann, 2026-01, C': 40, 'Bob, 2026-01, C': 40 });
  });
  it('is one’s own where one’s own result counts', () => {
    const own = run('own');
    expectDerived(own);
    expect(earnedIn(own)).toEqual({ 'Ann, 2026-01, C': 10, 'Bob, 2026-01, C': 20 });
  });
});
