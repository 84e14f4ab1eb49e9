import { checksOf, earnedIn, runCase } from './run-case';
import type { Case } from './workbook';

const scheme = 'Plan';
const paying = (component: NonNullable<Case['components']>[number], more: Case = {}): Case => ({
  people: [{ id: 'M1', name: 'Ann' }],
  sales: [{ date: '2026-01-05', person: 'M1', amount: 1000 }],
  measures: [{ measure: 'Sales' }, { measure: 'Deals', aggregate: 'count' }],
  schemes: [{ scheme }],
  components: [component],
  ...more,
});
const flat = (rate: number) => paying({ scheme, component: 'C', measure: 'Sales', rate });

describe('a rate on an amount of money', () => {
  it('may be up to 100 %', () => {
    expect(earnedIn(runCase(flat(1)))).toEqual({ 'Ann, 2026-01, C': 1000 });
  });
  it.each([1.01, 5])('of %d is an error and pays nothing rather than too much', (rate) => {
    const run = runCase(flat(rate));
    expect(checksOf(run)).toContain('component.rateAboveAmount');
    expect(Object.values(earnedIn(run))).toEqual(['reason.brokenComponent']);
  });
  it('is checked in tiers as well', () => {
    const tiers = [{ scheme, component: 'C', from: 0, rate: 0.03 }, { scheme, component: 'C', from: 500, rate: 6 }];
    expect(checksOf(runCase(paying({ scheme, component: 'C', measure: 'Sales', shape: 'marginal' }, { tiers })))).toContain('component.rateAboveAmount');
  });
  it('may be more when it is an amount per unit', () => {
    expect(earnedIn(runCase(paying({ scheme, component: 'C', measure: 'Deals', input: 'units', rate: 12.5 })))).toEqual({ 'Ann, 2026-01, C': 12.5 });
  });
});
