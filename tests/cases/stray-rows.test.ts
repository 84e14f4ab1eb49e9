import { checksOf, earnedIn, runCase } from './run-case';
import type { Case } from './workbook';

// A component or tier whose name is wrong lacks somewhere else: pay that would be too low is missing.

const tier = (component: string, from: number, rate: number, scheme = 'Plan') => ({ scheme, component, from, rate });
const base: Case = {
  people: [{ id: 'M1', name: 'Ann' }],
  sales: [{ date: '2026-01-05', person: 'M1', amount: 3000 }],
  measures: [{ measure: 'Sales' }],
  schemes: [{ scheme: 'Plan' }],
  components: [{ scheme: 'Plan', component: 'C', measure: 'Sales', rate: 0.1 }, { scheme: 'Plan', component: 'T', measure: 'Sales', shape: 'marginal' }],
  tiers: [tier('T', 0, 0.01), tier('T', 1000, 0.02), tier('T', 2000, 0.03)],
  assignments: [{ person: 'M1', scheme: 'Plan' }],
};
const totalOf = (one: Case): number => runCase(one).schemeTotals.earned[0]!;

describe('a component', () => {
  const [first, second] = base.components!;
  it('counts in the total of its scheme', () => {
    expect(totalOf(base)).toBe(360);
  });
  it.each([['unreadable', { ...first!, scheme: '', unreadable: ['scheme'] }], ['a typing error', { ...first!, scheme: 'Plam' }]])('whose scheme is %s leaves no total known', (_, stray) => {
    const run = runCase({ ...base, components: [stray, second!] });
    expect([run.schemeTotals.earned[0], run.schemeTotals.subtotal[0], earnedIn(run)]).toEqual([NaN, 60, { 'Ann, 2026-01, T': 60, 'Ann, 2026-01, C': 'reason.brokenComponent' }]);
    expect(checksOf(run)).toContain('component.schemeUnclear');
  });
  it('of a scheme that is assigned but not described is missing there, and leaves the others alone', () => {
    const run = runCase({ ...base, components: [...base.components!, { ...first!, scheme: 'Extra' }], assignments: [...base.assignments!, { person: 'M1', scheme: 'Extra' }] });
    expect([...run.schemeTotals.earned]).toEqual([360, NaN]);
    expect(checksOf(run)).toContain('scheme.unknown');
  });
});

describe('a tier that names nothing', () => {
  const [low, middle, high] = base.tiers!;
  it.each([
    ['below the others', [tier('Tt', 0, 0.01), middle!, high!]],
    ['between the others', [low!, tier('Tt', 1000, 0.02), high!]],
    ['above the others', [low!, middle!, tier('Tt', 2000, 0.03)]],
    ['in another scheme', [low!, tier('T', 1000, 0.02, 'Plam'), high!]],
  ])('%s may be one of them: the component is missing', (_, tiers) => {
    const run = runCase({ ...base, tiers });
    expect(earnedIn(run)).toEqual({ 'Ann, 2026-01, C': 300, 'Ann, 2026-01, T': 'reason.brokenComponent' });
    expect(checksOf(run)).toContain('tiers.mayBelong');
  });
  it.each([
    ['starts again at the bottom', [...base.tiers!, tier('Old', 0, 0.05), tier('Old', 1000, 0.1)]],
    ['holds another kind of figure', [...base.tiers!, { scheme: 'Plan', component: 'Old', from: 5000, ratio: 1 }]],
  ])('and %s is left over from another component', (_, tiers) => {
    expect(totalOf({ ...base, tiers })).toBe(360);
    expect(checksOf(runCase({ ...base, tiers }))).toEqual(['tiers.unknownComponent']);
  });
});
