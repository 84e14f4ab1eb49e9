import { earnedIn, runCase } from './run-case';
import { type Case, day } from './workbook';

// Own periods that do not start with the year, and components that run over the fiscal year.
const scheme = 'Plan';
const own: Case = {
  people: [{ id: 'M1', name: 'Ann' }],
  sales: [
    { date: '2026-02-10', person: 'M1', amount: 600 },
    { date: '2026-03-10', person: 'M1', amount: 600 },
    { date: '2026-04-20', person: 'M1', amount: 100 },
  ],
  measures: [{ measure: 'Sales' }],
  schemes: [{ scheme, period: 'custom' }],
  periods: [{ name: 'P1', start: day('2026-01-20') }, { name: 'P2', start: day('2026-03-05') }, { name: 'P3', start: day('2026-04-15') }, { name: 'P4', start: day('2026-05-20') }],
  components: [{ scheme, component: 'C', measure: 'Sales', shape: 'marginal', grouping: 'running' }],
  tiers: [{ scheme, component: 'C', from: 0, rate: 0.1 }, { scheme, component: 'C', from: 1000, rate: 0.2 }],
};

describe.each(['running', 'dealRunning'] as const)('a component that is %s', (grouping) => {
  const one: Case = { ...own, components: [{ ...own.components![0]!, grouping }] };
  it('counts what earlier own periods of the year already used of the tiers', () => {
    expect(earnedIn(runCase(one))).toMatchObject({ 'Ann, P1, C': 60, 'Ann, P2, C': 80, 'Ann, P3, C': 20 });
  });
  it('does so when one period is asked for', () => {
    expect(earnedIn(runCase(one, { period: 'P2' }))).toEqual({ 'Ann, P2, C': 80 });
  });
});
