import { checksOf, earnedIn, runCase } from './run-case';
import type { Case } from './workbook';

// What cannot be known is missing, with its reason; it is never 0. What is 0 is 0.

const scheme = 'Plan';
const base: Case = {
  people: [{ id: '1', name: 'Ann' }, { id: '2', name: 'Bob' }],
  sales: [
    { date: '2026-01-10', person: 'Ann', amount: 1000, status: 'Won' },
    { date: '2026-02-10', person: 'Ann', amount: 2000, status: 'Lost' },
    { date: '2026-02-11', person: 'Bob', amount: 3000, status: 'Won' },
  ],
  measures: [{ measure: 'Sales' }, { measure: 'Deals', aggregate: 'count' }, { measure: 'Average', aggregate: 'average' }, { measure: 'Per deal', aggregate: 'ratio', numerator: 'Sales', denominator: 'Deals' }],
  schemes: [{ scheme }],
  components: [{ scheme, component: 'C', measure: 'Sales', rate: 0.1 }],
};
const withComponent = (cells: Partial<NonNullable<Case['components']>[number]>, more: Case = {}): Case => ({ ...base, ...more, components: [{ scheme, component: 'C', measure: 'Sales', ...cells }] });
const january = (one: Case, person = 'Ann'): number | string | undefined => earnedIn(runCase(one))[`${person}, 2026-01, C`];

describe('a payee without rows', () => {
  it('has a sum and a count of 0 when others have rows in the period', () => {
    expect([january(base, 'Bob'), january(withComponent({ measure: 'Deals', input: 'units', base: 'fixed', fixedAmount: 5 }), 'Bob')]).toEqual([0, 0]);
  });
  it('has no average and no ratio', () => {
    expect([january(withComponent({ measure: 'Average', rate: 0.1 }), 'Bob'), january(withComponent({ measure: 'Per deal', rate: 0.1 }), 'Bob')]).toEqual(['reason.noRows', 'reason.noRatio']);
  });
  it('is missing in a period in which the table has no rows at all', () => {
    const gap = { ...base, sales: [{ date: '2026-01-10', person: 'Ann', amount: 1000 }, { date: '2026-03-10', person: 'Ann', amount: 1000 }] };
    expect(earnedIn(runCase(gap))['Ann, 2026-02, C']).toBe('reason.notCovered');
  });
  it('has 0 there when the table is stated to be loaded up to that period', () => {
    const gap: Case = { ...base, sales: [{ date: '2026-01-10', person: 'Ann', amount: 1000 }, { date: '2026-03-10', person: 'Ann', amount: 1000 }], settings: [{ setting: 'loadedTo', value: '2026-03-31' }] };
    expect(earnedIn(runCase(gap))['Ann, 2026-02, C']).toBe(0);
  });
});

describe('a target', () => {
  const bonus = (targets: Case['targets']): Case =>
    withComponent({ input: 'attainment', base: 'targetIncentive' }, { ...(targets && { targets }), assignments: [{ person: 'Ann', scheme, targetIncentive: 12000 }] });
  it.each([
    ['that is absent', [], 'reason.noTarget'],
    ['of 0', [{ person: 'Ann', measure: 'Sales', period: '2026-01', value: 0 }], 'reason.targetZero'],
    ['below 0', [{ person: 'Ann', measure: 'Sales', period: '2026-01', value: -5 }], 'reason.targetNegative'],
    ['given twice', [{ person: 'Ann', measure: 'Sales', period: '2026-01', value: 1 }, { person: 'Ann', measure: 'Sales', period: 'jan 2026', value: 2 }], 'reason.targetTwice'],
    ['with an unreadable value', [{ person: 'Ann', measure: 'Sales', period: '2026-01', value: NaN, unreadable: ['value'] }], 'reason.targetUnreadable'],
    ['with an unreadable period, even when the year has one', [{ person: 'Ann', measure: 'Sales', period: 'next month', value: 1 }, { person: 'Ann', measure: 'Sales', period: '2026', value: 12 }], 'reason.targetUnreadable'],
    ['that starts inside the period, with none before it', [{ person: 'Ann', measure: 'Sales', start: 46030, value: 20 }], 'reason.targetChanges'],
    ['for the team', [{ team: 'North', measure: 'Sales', period: '2026-01', value: 1000 }], 'reason.noTarget'],
  ])('%s is missing', (_, targets, reason) => {
    expect(january(bonus(targets))).toBe(reason);
  });
  it.each([
    ['of the period itself', [{ person: 'Ann', measure: 'Sales', period: '2026-01', value: 2000 }, { person: 'Ann', measure: 'Sales', period: '2026', value: 1 }], 500],
    ['of the year, spread evenly', [{ person: 'Ann', measure: 'Sales', period: '2026', value: 24000 }], 500],
    ['of the quarter before that of the year', [{ person: 'Ann', measure: 'Sales', period: '2026-Q1', value: 6000 }, { person: 'Ann', measure: 'Sales', period: '2026', value: 12000 }], 500],
    ['without a measure', [{ person: 'Ann', period: '2026-01', value: 2000 }], 500],
    ['in force from a day on', [{ person: '1', measure: 'Sales', start: 45000, value: 1 }, { person: '1', measure: 'Sales', start: 46023, value: 2000 }], 500],
    ['for everyone', [{ measure: 'Sales', period: '2026-01', value: 2000 }], 500],
    ['of the payee before that for everyone', [{ measure: 'Sales', period: '2026-01', value: 1 }, { person: 'Ann', measure: 'Sales', period: '2026', value: 24000 }], 500],
    ['for everyone where the own ones are for other periods', [{ measure: 'Sales', period: '2026-01', value: 2000 }, { person: 'Ann', measure: 'Sales', period: '2026-02', value: 1 }], 500],
    ['for everyone, beside one of the team', [{ measure: 'Sales', period: '2026-01', value: 2000 }, { team: 'North', measure: 'Sales', period: '2026-01', value: 1 }], 500],
    ['for every period', [{ person: 'Ann', measure: 'Sales', value: 2000 }], 500],
  ])('%s is used', (_, targets, earned) => {
    expect(january(bonus(targets))).toBe(earned);
  });
  it('of a quarter is the sum of its months, when none is absent', () => {
    const months = (names: readonly string[]): Case => ({ ...bonus(names.map((period) => ({ person: 'Ann', measure: 'Sales', period, value: 1000 }))), schemes: [{ scheme, period: 'quarter' }] });
    expect(earnedIn(runCase(months(['2026-01', '2026-02', '2026-03'])))['Ann, 2026-Q1, C']).toBe(3000);
    expect(earnedIn(runCase(months(['2026-01', '2026-03'])))['Ann, 2026-Q1, C']).toBe('reason.targetIncomplete');
  });
});

describe('a component that cannot be calculated as written is missing, and the rest pays', () => {
  it.each([
    ['an unknown measure', { measure: 'Profit', rate: 0.1 }, 'scheme.unknownMeasure'],
    ['no rate', {}, 'component.noRate'],
    ['no tiers', { shape: 'marginal' as const }, 'component.noTiers'],
    ['an unreadable cell', { rate: 0.1, unreadable: ['threshold'] }, 'component.unreadable'],
    ['only the excess, without a threshold', { rate: 0.1, thresholdMode: 'excessOnly' as const }, 'component.excessNeedsThreshold'],
    ['a cap on attainment, on an amount', { rate: 0.1, attainmentCap: 1.5 }, 'component.attainmentOnly'],
    ['a bonus on an amount instead of an attainment', { base: 'targetIncentive' as const }, 'component.attainmentOnly'],
    ['attainment per deal', { rate: 0.1, grouping: 'deal' as const, input: 'attainment' as const }, 'component.dealNeedsAmounts'],
    ['a fixed amount that is not there', { base: 'fixed' as const, input: 'units' as const }, 'component.noFixedAmount'],
    ['a cap in % of a target incentive it has not', { rate: 0.1, capRatio: 2 }, 'component.capNeedsIncentive'],
    ['a cap below its floor', { rate: 0.1, cap: 10, floor: 20 }, 'component.capBelowFloor'],
    ['an unknown column', { rate: { column: 'Pct' } }, 'figure.unknownColumn'],
  ])('%s', (_, cells, check) => {
    const one: Case = { ...base, components: [{ scheme, component: 'C', measure: 'Sales', ...cells }, { scheme, component: 'D', measure: 'Sales', rate: 0.01 }] };
    const run = runCase(one);
    expect([earnedIn(run)['Ann, 2026-01, C'], earnedIn(run)['Ann, 2026-01, D'], checksOf(run).includes(check)]).toEqual([expect.stringMatching(/^reason\./), 10, true]);
  });
  it.each([
    ['out of order', [{ from: 100, rate: 0.1 }, { from: 0, rate: 0.2 }], 'tiers.order'],
    ['with the same from', [{ from: 0, rate: 0.1 }, { from: 0, rate: 0.2 }], 'tiers.sameFrom'],
    ['without a rate', [{ from: 0 }], 'tiers.value'],
    ['with a rate and a payout', [{ from: 0, rate: 0.1, ratio: 1 }], 'tiers.value'],
    ['unreadable', [{ from: 0, rate: 0.1, unreadable: ['rate'] }], 'tiers.unreadable'],
  ])('tiers %s', (_, tiers, check) => {
    const run = runCase(withComponent({ shape: 'marginal' }, { tiers: tiers.map((tier) => ({ scheme, component: 'C', ...tier })) }));
    expect([earnedIn(run)['Ann, 2026-01, C'], checksOf(run).includes(check)]).toEqual(['reason.brokenComponent', true]);
  });
  it('tiers under a flat component', () => {
    const run = runCase(withComponent({ rate: 0.1 }, { tiers: [{ scheme, component: 'C', from: 0, rate: 0.2 }] }));
    expect([earnedIn(run)['Ann, 2026-01, C'], checksOf(run)]).toEqual(['reason.brokenComponent', ['assignment.everyone', 'component.tiersUnused']]);
  });
});

describe('a filter', () => {
  const filtered = (filter: string): Case => ({ ...base, measures: [{ measure: 'Sales', filter }] });
  it('selects rows', () => {
    expect(earnedIn(runCase(filtered('Status = won')))['Ann, 2026-02, C']).toBe(0);
  });
  it.each([
    ['Fase = Won', 'measure.filterColumn'],
    ['Status = Wonn', 'measure.filterValue'],
    ['Status Won', 'measure.filterSyntax'],
    ['Status > Won', 'measure.filterOrder'],
    ['amount >= 1.250', 'measure.filterValue'],
  ])('that cannot be used makes the measure missing, not 0: %s', (filter, check) => {
    const run = runCase({ ...filtered(filter), measures: [{ measure: 'Sales', filter }, { measure: 'Rest' }], components: [{ scheme, component: 'C', measure: 'Sales', rate: 0.1 }, { scheme, component: 'D', measure: 'Rest', rate: 0.1 }] });
    expect([earnedIn(run)['Ann, 2026-01, C'], earnedIn(run)['Ann, 2026-01, D'], checksOf(run).includes(check)]).toEqual(['reason.brokenMeasure', 100, true]);
  });
});

it('a missing component makes the total of its scheme missing, with the known part as subtotal', () => {
  const one: Case = { ...base, components: [{ scheme, component: 'C', measure: 'Sales', rate: 0.1 }, { scheme, component: 'D', measure: 'Profit', rate: 0.1 }] };
  const { schemeTotals } = runCase(one);
  expect([schemeTotals.earned[0], schemeTotals.subtotal[0], schemeTotals.state[0]]).toEqual([NaN, 100, 1]);
});

describe('a real 0 on the way to money', () => {
  const targets = [{ person: 'Ann', measure: 'Sales', period: '2026-01', value: 500 }];
  const assignments = [{ person: 'Ann', scheme, targetIncentive: 12000 }];
  const bonus = { input: 'attainment', base: 'targetIncentive' } as const;
  it.each<[string, Case]>([
    ['a weight of 0 %', withComponent({ ...bonus, weight: 0 }, { targets, assignments })],
    ['a target incentive of 0', withComponent(bonus, { targets, assignments: [{ person: 'Ann', scheme, targetIncentive: 0 }] })],
    ['an FTE of 0', withComponent(bonus, { targets, assignments: [{ person: 'Ann', scheme, targetIncentive: 12000, fte: 0 }] })],
    ['a fixed amount of 0', withComponent({ input: 'attainment', base: 'fixed', fixedAmount: 0 }, { targets, assignments })],
    ['a modifier of 0', withComponent({ ...bonus, modifier: 0 }, { targets, assignments })],
    ['a cap of 0 % of the target incentive', withComponent({ ...bonus, capRatio: 0 }, { targets, assignments })],
    ['a rate of 0 %', withComponent({ rate: 0 }, { assignments })],
  ])('%s earns 0, and its steps say so', (_, one) => {
    const run = runCase(one);
    expect([january(one), run.schemeTotals.earned[0], run.derive(0).value]).toEqual([0, 0, { kind: 'known', value: 0 }]);
  });
  it('leaves the other components of the scheme as they are', () => {
    const components = [{ scheme, component: 'C', measure: 'Sales', ...bonus, weight: 0 }, { scheme, component: 'D', measure: 'Sales', rate: 0.1 }];
    const run = runCase({ ...base, components, targets, assignments });
    expect([earnedIn(run)['Ann, 2026-01, D'], run.schemeTotals.earned[0]]).toEqual([100, 100]);
  });
});
