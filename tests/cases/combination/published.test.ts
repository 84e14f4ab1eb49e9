import { describe, expect, it } from '@jest/globals';
import type { Case } from '../workbook';

import { earnedIn, runCase } from '../run-case';
import { stepsFit } from './steps-fit';

const people = [{ id: 'A', name: 'Ann' }];
const scheme = 'S';
const schemes = [{ scheme, period: 'month' as const }];
const measures = [{ measure: 'Sales' }];
const sale = (amount: number, person = 'Ann', more: Readonly<Record<string, string | number>> = {}): NonNullable<Case['sales']>[number] => ({ date: '2026-01-10', person, amount, ...more });

describe('modifiers (mul-02): 8 % of 70,000, factors 1.5 and 1.25', () => {
  const base = { people, schemes, measures, sales: [sale(70000)], components: [{ scheme, component: 'C', measure: 'Sales', rate: 0.08 }] };
  const multiplied: Case = { ...base, modifiers: [{ scheme, component: 'C', name: 'Product', value: 1.5 }, { scheme, component: 'C', name: 'Enterprise', value: 1.25 }] };
  const added: Case = { ...base, modifiers: [{ scheme, component: 'C', name: 'Product', value: 0.5, combine: 'addPoints' }, { scheme, component: 'C', name: 'Enterprise', value: 0.25, combine: 'addPoints' }] };
  it('multiply: 10,500', () => expect(earnedIn(runCase(multiplied))).toEqual({ 'Ann, 2026-01, C': 10500 }));
  it('add up: 9,800', () => expect(earnedIn(runCase(added))).toEqual({ 'Ann, 2026-01, C': 9800 }));
  it('of the whole scheme work on its total', () => {
    const run = runCase({ ...base, modifiers: [{ scheme, name: 'Year', value: 1.5 }] });
    expect([run.payouts.earned[0], run.schemeTotals.earned[0]]).toEqual([5600, 8400]);
  });
  it.each([
    ['before the cap', 'beforeCap' as const, 6000],
    ['after the cap', 'afterCap' as const, 9000],
  ])('%s', (_, position, expected) => {
    const components = [{ scheme, component: 'C', measure: 'Sales', rate: 0.1, cap: 6000 }];
    const one: Case = { ...base, components, modifiers: [{ scheme, component: 'C', name: 'F', value: 1.5, position }] };
    expect(earnedIn(runCase(one))).toEqual({ 'Ann, 2026-01, C': expected });
    stepsFit(one);
  });
  it.each([[69999.99, 5600], [70000, 6720], [79999, 7679.9], [80000, 9600]])('in steps: the highest limit reached counts; %d pays %d', (amount, expected) => {
    const modifiers = [{ scheme, component: 'C', name: 'Volume', value: 1.2, measure: 'Sales', from: 70000 }, { scheme, component: 'C', name: 'Volume', value: 1.5, measure: 'Sales', from: 80000 }];
    const one: Case = { ...base, sales: [sale(amount)], modifiers };
    expect(runCase(one).payouts.earned[0]).toBeCloseTo(expected, 2);
    stepsFit(one);
  });
  it('explains both', () => [multiplied, added].forEach(stepsFit));
});

describe('gates (line-14): a quarter of three bonuses of 2,500', () => {
  const one = (revenue: number): Case => ({
    people,
    schemes: [{ scheme, period: 'quarter' }],
    measures: [{ measure: 'MBO', filter: 'kind = mbo' }, { measure: 'Income', filter: 'kind = income' }, { measure: 'Revenue', filter: 'kind = revenue' }],
    sales: [sale(100, 'Ann', { kind: 'mbo' }), sale(186, 'Ann', { kind: 'income' }), sale(revenue, 'Ann', { kind: 'revenue' })],
    targets: ['MBO', 'Income', 'Revenue'].map((measure) => ({ person: 'Ann', measure, period: '2026-Q1', value: 100 })),
    assignments: [{ person: 'Ann', scheme, targetIncentive: 30000 }],
    components: [
      { scheme, component: 'Objectives', measure: 'MBO', input: 'attainment', base: 'targetIncentive', weight: 1 / 3 },
      { scheme, component: 'Operating income', measure: 'Income', shape: 'curve', weight: 1 / 3, after: 'extend' },
      { scheme, component: 'Revenue', measure: 'Revenue', shape: 'curve', weight: 1 / 3, after: 'extend' },
    ],
    tiers: [
      ...[[0.9, 0.15], [0.95, 0.4], [0.95, 0.6], [1, 0.85], [1, 1], [2, 2]].map(([from, ratio]) => ({ scheme, component: 'Operating income', from: from!, ratio: ratio! })),
      ...[[0.8, 0.15], [0.9, 0.4], [0.9, 0.6], [1, 0.85], [1, 1], [1.05, 1.125]].map(([from, ratio]) => ({ scheme, component: 'Revenue', from: from!, ratio: ratio! })),
    ],
    gates: [{ scheme, component: 'Operating income', measure: 'Revenue', from: 1, capRatio: 1 }],
  });
  it('a gate that does not hold caps at its share of the target amount', () => {
    const run = runCase(one(96));
    expect([earnedIn(run), run.schemeTotals.earned[0]]).toEqual([{ 'Ann, 2026-Q1, Objectives': 2500, 'Ann, 2026-Q1, Operating income': 2500, 'Ann, 2026-Q1, Revenue': 1875 }, 6875]);
  });
  it.each([[99.99, 2500], [100, 4650]])('exactly on the limit it holds: revenue %d', (revenue, expected) => {
    expect(earnedIn(runCase(one(revenue)))['Ann, 2026-Q1, Operating income']).toBe(expected);
  });
  it('explains itself', () => [96, 100].forEach((revenue) => stepsFit(one(revenue))));
  it('without a figure for its measure the payout is missing', () => {
    const { targets, ...rest } = one(96);
    const run = runCase({ ...rest, targets: targets!.filter(({ measure }) => measure !== 'Revenue') });
    expect(earnedIn(run)['Ann, 2026-Q1, Operating income']).toBe('reason.conditionMissing');
  });
});

describe('scores', () => {
  it('weights on attainment, then one curve (kpi-06): 318.3 %', () => {
    const one: Case = {
      people, schemes,
      measures: [{ measure: 'First', filter: 'kind = a' }, { measure: 'Second', filter: 'kind = b' }],
      sales: [sale(51730, 'Ann', { kind: 'a' }), sale(33872, 'Ann', { kind: 'b' })],
      targets: [{ person: 'Ann', measure: 'First', period: '2026-01', value: 32787 }, { person: 'Ann', measure: 'Second', period: '2026-01', value: 13000 }],
      assignments: [{ person: 'Ann', scheme, targetIncentive: 12000 }],
      components: [
        { scheme, component: 'Bonus', input: 'score', shape: 'curve', after: 'extend', before: 'hold' },
        { scheme, component: 'One', measure: 'First', counts: 'score', weight: 0.5 },
        { scheme, component: 'Two', measure: 'Second', counts: 'score', weight: 0.5 },
      ],
      tiers: [{ scheme, component: 'Bonus', from: 1, ratio: 1 }, { scheme, component: 'Bonus', from: 2, ratio: 3 }],
    };
    const run = runCase(one);
    expect(run.payouts.earned[0]).toBe(3183.3);
    expect([run.payouts.score[1], run.payouts.score[2]].map((score) => Math.round(score! * 1000))).toEqual([1578, 2606]);
    expect(run.schemeTotals.earned[0]).toBe(3183.3);
    stepsFit(one);
  });
  it('a scorecard of components that pay themselves (kpi-01): 2,565', () => {
    const weights = [['Own', 0.7, 45000, 60000], ['Division', 0.2, 125000, 100000], ['Company', 0.1, 800000, 1000000]] as const;
    const run = runCase({
      people, schemes,
      measures: weights.map(([measure]) => ({ measure, filter: `kind = ${measure}` })),
      sales: weights.map(([kind, , amount]) => sale(amount, 'Ann', { kind })),
      targets: weights.map(([measure, , , value]) => ({ person: 'Ann', measure, period: '2026-01', value })),
      assignments: [{ person: 'Ann', scheme, targetIncentive: 36000 }],
      components: weights.map(([measure, weight]) => ({ scheme, component: measure, measure, weight, input: 'attainment', base: 'targetIncentive' as const })),
    });
    expect([...run.payouts.earned, run.schemeTotals.earned[0]]).toEqual([1575, 750, 240, 2565]);
  });
});

describe('shares of payouts (ovr-01)', () => {
  const staff = [{ id: 'B', name: 'Boss' }, { id: 'R1', name: 'Rep 1', manager: 'B' }, { id: 'R2', name: 'Rep 2', manager: 'Boss' }];
  const one: Case = {
    people: staff,
    schemes: [{ scheme: 'Managers', period: 'month' }, { scheme: 'Reps', period: 'month' }],
    measures: [...measures, { measure: 'Team pay', aggregate: 'payout', column: 'Commission' }],
    sales: [sale(1200000, 'Rep 1'), sale(800000, 'Rep 2')],
    assignments: [{ person: 'B', scheme: 'Managers' }, { person: 'R1', scheme: 'Reps' }, { person: 'R2', scheme: 'Reps' }],
    components: [{ scheme: 'Managers', component: 'Override', measure: 'Team pay', rate: 0.03, credit: 'reports' }, { scheme: 'Reps', component: 'Commission', measure: 'Sales', rate: 0.05 }],
  };
  it('3 % on the 100,000 that the team earns: 3,000', () => {
    expect(earnedIn(runCase(one))['Boss, 2026-01, Override']).toBe(3000);
    stepsFit(one);
  });
  it('is missing when a payout of the team is', () => {
    const run = runCase({ ...one, sales: [sale(1200000, 'Rep 1'), { date: '2026-01-10', person: 'Rep 2', amount: '?' }] });
    expect(earnedIn(run)['Boss, 2026-01, Override']).toBe('reason.payoutMissing');
  });
  it('components that wait for each other are missing, and the circle is named', () => {
    const run = runCase({
      people, schemes, sales: [sale(1)],
      measures: [{ measure: 'Pay of A', aggregate: 'payout', column: 'A' }, { measure: 'Pay of B', aggregate: 'payout', column: 'B' }],
      components: [{ scheme, component: 'A', measure: 'Pay of B', rate: 0.1 }, { scheme, component: 'B', measure: 'Pay of A', rate: 0.1 }],
    });
    expect(run.findings.find(({ check }) => check === 'component.circle')?.args).toEqual({ circle: 'A → B → A' });
    expect(Object.values(earnedIn(run))).toEqual(['reason.circle', 'reason.circle']);
  });
});

describe('tiers on what was paid so far (marg-24, recomputed)', () => {
  const amounts: readonly (readonly [number, string])[] = [[65000, 'cat2'], [60000, 'cat1'], [75000, 'cat2'], [85000, 'cat1'], [80000, 'cat2'], [100000, 'cat2']];
  const one: Case = {
    people, schemes,
    measures: [{ measure: 'Cat 1', filter: 'category = cat1' }, { measure: 'Cat 2', filter: 'category = cat2' }],
    sales: amounts.map(([amount, category], i) => ({ date: `2026-0${i + 1}-05`, person: 'Ann', amount, category })),
    components: [{ scheme, component: 'C1', measure: 'Cat 1', input: 'payoutSoFar', shape: 'marginal' }, { scheme, component: 'C2', measure: 'Cat 2', input: 'payoutSoFar', shape: 'marginal' }],
    tiers: [[0, 0.3, 0.4], [90000, 0.2, 0.3], [150000, 0.2, 0.2]].flatMap(([from, one1, two]) => [{ scheme, component: 'C1', from: from!, rate: one1! }, { scheme, component: 'C2', from: from!, rate: two! }]),
  };
  it('pays each deal at the rate of the tier that the payout has reached', () => {
    const run = runCase(one);
    expect(Array.from({ length: 6 }, (_, m) => run.payouts.earned[2 * m]! + run.payouts.earned[2 * m + 1]!)).toEqual([26000, 18000, 30000, 22333.33, 24000, 29888.89]);
    stepsFit(one);
  });
  it('and the same in any order of the rows', () => {
    const reversed = { ...one, sales: [...one.sales!].reverse() };
    expect(earnedIn(runCase(reversed))).toEqual(earnedIn(runCase(one)));
  });
  it('and when only one month is asked for', () => {
    const june = runCase(one, { period: '2026-06' });
    expect([...june.payouts.earned].reduce((sum, amount) => sum + amount, 0)).toBe(29888.89);
  });
});

describe('what if', () => {
  const one: Case = { people, schemes, measures, sales: [sale(70000)], components: [{ scheme, component: 'C', measure: 'Sales', rate: 0.08, cap: 9000 }] };
  it('tells the money at another actual', () => {
    const run = runCase(one);
    expect([70000, 80000, 200000].map((actual) => run.whatIf(0, actual))).toEqual([5600, 6400, 9000]);
  });
  it('tells it before the period starts', () => {
    const { sales: _, ...rest } = one;
    const run = runCase({ ...rest, sales: [{ date: '2025-01-10', person: 'Ann', amount: 1 }] }, { today: '2025-12-01', period: '2026-01', ahead: true });
    expect([run.payouts.count, run.whatIf(0, 80000)]).toEqual([1, 6400]);
  });
});
