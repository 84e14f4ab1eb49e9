import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Case, day } from '../workbook';
import { earnedIn, runCase } from '../run-case';
import { stepsFit } from './steps-fit';

const scheme = 'S';
const schemes = [{ scheme, period: 'month' as const }];
const measures = [{ measure: 'Sales' }];
const staff = (count: number, more: Readonly<Record<string, unknown>> = {}): NonNullable<Case['people']> =>
  Array.from({ length: count }, (_, i) => ({ id: `P${i + 1}`, name: `P${i + 1}`, team: 'T', ...more }));
const sale = (person: string, amount: number): NonNullable<Case['sales']>[number] => ({ date: '2026-01-10', person, amount });
const earned = (one: Case): readonly number[] => Object.values(earnedIn(runCase(one))).map(Number);

describe('pools', () => {
  const pool: Case = { people: staff(10), schemes, sales: [sale('P1', 1)], components: [{ scheme, component: 'Pool', base: 'fixed', fixedAmount: 10000, poolShare: 'equal' }], measures };
  it('10,000 over ten members, equally (pool-01): 1,000 each', () => {
    expect(earned(pool)).toEqual(Array.from({ length: 10 }, () => 1000));
    stepsFit(pool);
  });
  it.each([[11000, 0.1, 4, 25], [11000, 0.5, 5, 100], [12000, 0.1, 4, 0], [15000, 0.1, 4, 0]])('a team bonus per member (pool-04): quota %d, rate %d, %d members: %d each', (quota, rate, members, each) => {
    const one: Case = {
      people: staff(members), schemes, measures, sales: [sale('P1', 5000), sale('P2', 7000)],
      components: [{ scheme, component: 'Team', measure: 'Sales', credit: 'team', poolShare: 'equal', rate, threshold: quota, thresholdMode: 'excessOnly' }],
    };
    expect(earned(one)).toEqual(Array.from({ length: members }, () => each));
    stepsFit(one);
  });
  it('the results of everybody on the scheme together, where one\'s own count', () => {
    const one: Case = { people: staff(2), schemes, measures, sales: [sale('P1', 900), sale('P2', 100)], components: [{ scheme, component: 'Pool', measure: 'Sales', rate: 0.1, poolShare: 'credit' }] };
    expect(earned(one)).toEqual([90, 10]);
    stepsFit(one);
  });
  it('by a column, each rounded down by the scheme (ps-01): 10 % of 19,500, a share of 15 % is 292', () => {
    const people = [{ id: 'P1', name: 'P1', extra: { Share: 0.15 } }, { id: 'P2', name: 'P2', extra: { Share: 0.85 } }];
    const one: Case = {
      people, measures, sales: [sale('P1', 19500), sale('P2', 0)],
      schemes: [{ scheme, period: 'month', rounding: 'whole', roundingMode: 'down' }],
      components: [{ scheme, component: 'Profit', measure: 'Sales', rate: 0.1, poolShare: 'weight', poolWeight: { column: 'Share' } }],
    };
    expect(earned(one)).toEqual([292, 1657]);
  });
  it('by salary (ps-03), and the shares add up to the cent', () => {
    const salaries = [40000, 75000, 125000];
    const people = salaries.map((salary, i) => ({ id: `P${i + 1}`, name: `P${i + 1}`, salary }));
    expect(earned({ ...pool, people, components: [{ scheme, component: 'Pool', base: 'fixed', fixedAmount: 10000, poolShare: 'salary' }] })).toEqual([1666.67, 3125, 5208.33]);
    expect(earned({ ...pool, people })).toEqual([3333.34, 3333.33, 3333.33]);
  });
  const gated = (unqualified: 'others' | 'stays', p2: number): Case => ({
    ...pool, people: staff(2), sales: [sale('P1', 100), sale('P2', p2)],
    components: [{ scheme, component: 'Pool', base: 'fixed', fixedAmount: 1000, poolShare: 'equal', unqualified }],
    gates: [{ scheme, component: 'Pool', measure: 'Sales', look: 'actual', from: 50 }],
  });
  it.each([['others' as const, 49, [1000, 0]], ['others' as const, 50, [500, 500]], ['stays' as const, 49, [500, 0]]])('the share of who does not qualify: %s, %d', (unqualified, p2, expected) => {
    expect(earned(gated(unqualified, p2))).toEqual(expected);
    stepsFit(gated(unqualified, p2));
  });
  it('nobody qualifies: nothing is paid, and the finding names the amount', () => {
    const run = runCase({ ...gated('others', 0), sales: [sale('P1', 0), sale('P2', 0)] });
    expect([...run.payouts.earned]).toEqual([0, 0]);
    expect(run.findings.find(({ check }) => check === 'pool.noMembers')?.args).toMatchObject({ amount: 1000 });
  });
  it('shares add up to the pool and do not depend on the order of people', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e7 }), fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 8 }), (cents, weights) => {
        const people = weights.map((Share, i) => ({ id: `P${i}`, name: `P${i}`, extra: { Share } }));
        const of = (rows: typeof people): Readonly<Record<string, number | string>> =>
          earnedIn(runCase({ people: rows, schemes, measures, sales: [sale('P0', 1)], components: [{ scheme, component: 'Pool', base: 'fixed', fixedAmount: cents / 100, poolShare: 'weight', poolWeight: { column: 'Share' } }] }));
        const shares = of(people);
        const sum = Object.values(shares).reduce((total: number, share) => total + Math.round(Number(share) * 100), 0);
        expect(sum).toBe(weights.some((weight) => weight > 0) ? cents : 0);
        expect(of([...people].reverse())).toEqual(shares);
      }),
      { numRuns: 40, seed: 7 },
    );
  });
});

describe('contests', () => {
  const contest = (amounts: readonly number[], ties?: 'same'): Case => ({
    people: staff(amounts.length), schemes, measures, sales: amounts.map((amount, i) => sale(`P${i + 1}`, amount)),
    components: [{ scheme, component: 'Race', measure: 'Sales', shape: 'rank', ...(ties && { ties }) }],
    tiers: [[1, 1000], [2, 500], [3, 250]].map(([from, amount]) => ({ scheme, component: 'Race', from: from!, amount: amount! })),
  });
  it.each([
    ['each place its prize', [40, 30, 20, 10], [1000, 500, 250, 0]],
    ['those who tie divide the prizes of their places', [40, 40, 20, 10], [750, 750, 250, 0]],
    ['a tie at the last prize', [40, 30, 20, 20], [1000, 500, 125, 125]],
    ['a result of 0 wins nothing', [40, 0, 0, -5], [1000, 0, 0, 0]],
    ['one alone', [5], [1000]],
    ['nobody above 0', [0, 0], [0, 0]],
  ])('%s', (_, amounts, expected) => {
    expect(earned(contest(amounts))).toEqual(expected);
    stepsFit(contest(amounts));
  });
  it('those who tie get the same prize where the scheme says so', () => expect(earned(contest([40, 40, 20], 'same'))).toEqual([1000, 1000, 250]));
  it('as long as a result is missing nobody has a place', () => {
    const one = contest([40, 30]);
    expect(Object.values(earnedIn(runCase({ ...one, sales: [...one.sales!, { date: '2026-01-11', person: 'P2', amount: '?' }] })))).toEqual(['reason.memberMissing', 'reason.unreadableRows']);
  });
});

describe('totals of a scheme', () => {
  const paid = (amounts: readonly number[], row: Partial<NonNullable<Case['schemes']>[number]>): readonly number[] =>
    [...runCase({ people: staff(amounts.length), measures, schemes: [{ scheme, period: 'month', ...row }], sales: amounts.map((amount, i) => sale(`P${i + 1}`, amount)), components: [{ scheme, component: 'C', measure: 'Sales', rate: 1 }] }).schemeTotals.earned];
  it.each([
    [[60, 60], 100, [50, 50]],
    [[60, 40], 100, [60, 40]],
    [[100, 100, 100], 100, [33.34, 33.33, 33.33]],
    [[150, -50], 100, [100, -50]],
  ])('%j with a pool of %d: %j', (amounts, pool, expected) => expect(paid(amounts, { pool })).toEqual(expected));
  it('has a floor', () => expect(paid([40, 140], { floor: 100 })).toEqual([100, 140]));
  it('is rounded alone where the scheme says so', () => {
    const run = runCase({ people: staff(1), measures, schemes: [{ scheme, period: 'month', roundingAt: 'total' }], sales: [sale('P1', 1)], components: [{ scheme, component: 'A', measure: 'Sales', rate: 0.334 }, { scheme, component: 'B', measure: 'Sales', rate: 0.334 }] });
    expect([run.schemeTotals.earned[0], Math.round((run.payouts.earned[0]! + run.payouts.earned[1]!) * 1000)]).toEqual([0.67, 668]);
  });
});

describe('what exceeds a cap', () => {
  const sales = [[1, 1500], [2, 700], [3, 100]].map(([month, amount]) => ({ date: `2026-0${month}-10`, person: 'P1', amount: amount! }));
  const component = { scheme, component: 'C', measure: 'Sales', rate: 1 };
  const ofComponent: Case = { people: staff(1), schemes, measures, sales, components: [{ ...component, cap: 1000, aboveCap: 'carried' }] };
  const ofScheme: Case = { people: staff(1), schemes: [{ scheme, period: 'month', cap: 1000, aboveCap: 'carried' }], measures, sales, components: [component] };
  it('of a component goes to the next period', () => {
    expect(earned(ofComponent)).toEqual([1000, 1000, 300]);
    stepsFit(ofComponent);
  });
  it('of a scheme too', () => {
    expect([...runCase(ofScheme).schemeTotals.earned]).toEqual([1000, 1000, 300]);
    stepsFit(ofScheme);
  });
  it.each([['component', ofComponent, 1000], ['scheme', ofScheme, 1000]])('also when one month is asked for: %s', (_, one, expected) => {
    expect([...runCase(one, { period: '2026-02' }).schemeTotals.earned]).toEqual([expected]);
  });
  it('not past the end of the year', () => {
    const late = [{ date: '2025-12-10', person: 'P1', amount: 1500 }, { date: '2026-01-10', person: 'P1', amount: 100 }];
    expect(earned({ ...ofComponent, sales: late })).toEqual([1000, 100]);
  });
});

describe('caps by law', () => {
  const one = (amounts: readonly number[]): Case => ({
    people: staff(1), schemes, measures,
    sales: amounts.map((amount, i) => ({ date: `2026-0${i + 1}-10`, person: 'P1', amount })),
    components: [{ scheme, component: 'C', measure: 'Sales', rate: 1, statutoryCap: 'CAO 90' }],
    statutoryCaps: [['2025-01-01', 4000], ['2026-01-01', 4255]].map(([start, amount]) => ({ cap: 'CAO 90', start: day(String(start)), amount: Number(amount) })),
  });
  it('divide the payouts of a year over what lies within them and ordinary pay', () => {
    const run = runCase(one([3000, 2000, 100]));
    expect([[...run.payouts.earned], [...run.statutory!.within]]).toEqual([[3000, 2000, 100], [3000, 1255, 0]]);
  });
  it.each([[4254.99, 4254.99], [4255, 4255], [4255.01, 4255]])('of %d, %d lies within it', (amount, within) => expect([...runCase(one([amount])).statutory!.within]).toEqual([within]));
  it('the same when one month is asked for', () => expect([...runCase(one([3000, 2000]), { period: '2026-02' }).statutory!.within]).toEqual([1255]));
  it('an amount that is lacking is a finding, and it cannot be told', () => {
    const run = runCase({ ...one([100]), statutoryCaps: [] });
    expect([[...run.statutory!.within], run.findings.map(({ check }) => check)]).toEqual([[NaN], expect.arrayContaining(['statutory.unknownCap'])]);
  });
  it('nothing when no component has one', () => expect(runCase({ ...one([100]), components: [{ scheme, component: 'C', measure: 'Sales', rate: 1 }] }).statutory).toBeUndefined());
});

describe('combinations that cannot be calculated', () => {
  const one = (component: Partial<NonNullable<Case['components']>[number]>, more: Partial<Case> = {}): readonly string[] =>
    Object.values(earnedIn(runCase({ people: staff(1), schemes, measures: [...measures, { measure: 'Average', aggregate: 'average' }], sales: [sale('P1', 100)], components: [{ scheme, component: 'C', measure: 'Sales', rate: 0.1, ...component }], ...more }))).map(String);
  it.each<[string, Partial<NonNullable<Case['components']>[number]>]>([
    ['a pool per deal', { poolShare: 'equal', grouping: 'deal' }],
    ['a pool by a column that is not named', { poolShare: 'weight' }],
    ['tiers on what was paid so far, on an average', { input: 'payoutSoFar', measure: 'Average' }],
    ['what exceeds a cap carried, over the year to date', { cap: 1, aboveCap: 'carried', grouping: 'running' }],
  ])('%s is missing', (_, component) => expect(one(component)).toEqual(['reason.brokenComponent']));
  it.each<[string, NonNullable<Case['gates']>[number], string]>([
    ['a gate on a component that does not exist', { scheme, component: 'Other', measure: 'Sales', from: 1 }, 'reason.conditionUnclear'],
    ['a gate on a measure that does not exist', { scheme, component: 'C', measure: 'Other', from: 1 }, 'reason.conditionUnclear'],
    ['a gate that cannot be read', { scheme, component: 'C', measure: 'Sales', from: 1, unreadable: ['from'] }, 'reason.conditionUnclear'],
    ['a gate at a share of a target amount that a commission has not', { scheme, component: 'C', measure: 'Sales', from: 1, capRatio: 0.5 }, 'reason.conditionUnclear'],
    ['the same of the whole scheme', { scheme, measure: 'Sales', from: 1, capRatio: 0.5 }, 'reason.brokenComponent'],
  ])('%s makes the payout missing', (_, gate, reason) => expect(one({}, { gates: [gate] })).toEqual([reason]));
  it('a gate about another scheme changes nothing, with a finding', () => expect(one({}, { gates: [{ scheme: 'Other', measure: 'Sales', from: 1 }] })).toEqual(['10']));
});

describe('weights of what does not apply', () => {
  const one = (notApplicable?: 'leaveOut'): Case => ({
    people: [{ id: 'P1', name: 'P1', start: day('2026-01-01') }], measures,
    schemes: [{ scheme, period: 'month', ...(notApplicable && { notApplicable }) }],
    sales: [sale('P1', 100)],
    targets: [{ person: 'P1', measure: 'Sales', period: '2026-01', value: 100 }],
    assignments: [{ person: 'P1', scheme, targetIncentive: 12000 }],
    components: [['A', 0.6], ['B', 0.4]].map(([component, weight]) => ({ scheme, component: String(component), measure: 'Sales', shape: 'direct' as const, weight: Number(weight) })),
    ramp: [{ scheme, component: 'B', month: 1, target: 0 }, { scheme, component: 'B', month: 2, target: 1 }],
  });
  it.each([['go to the others', undefined, 1000], ['are left out where the scheme says so', 'leaveOut' as const, 600]])('%s', (_, choice, total) => {
    const run = runCase(one(choice));
    expect(run.schemeTotals.earned[0]).toBe(total);
    stepsFit(one(choice));
  });
});

it('the order of components and of people changes no amount', () => {
  const components: NonNullable<Case['components']> = [
    { scheme, component: 'Bonus', input: 'score' },
    { scheme, component: 'Part 1', measure: 'Sales', counts: 'score', weight: 0.5 },
    { scheme, component: 'Part 2', measure: 'Sales', counts: 'score', weight: 0.5, attainmentCap: 1 },
    { scheme, component: 'Share', measure: 'Bonuses', rate: 0.1, credit: 'company' },
    { scheme, component: 'Pool', base: 'fixed', fixedAmount: 100, poolShare: 'credit', measure: 'Sales', input: 'attainment' },
  ];
  const of = (order: readonly number[], people: NonNullable<Case['people']>): Readonly<Record<string, number | string>> =>
    earnedIn(runCase({
      people, schemes, measures: [...measures, { measure: 'Bonuses', aggregate: 'payout', column: 'Bonus' }],
      sales: [sale('P1', 120), sale('P2', 80), sale('P3', 99.99)],
      targets: ['P1', 'P2', 'P3'].map((person) => ({ person, measure: 'Sales', period: '2026-01', value: 100 })),
      assignments: ['P1', 'P2', 'P3'].map((person) => ({ person, scheme, targetIncentive: 12000 })),
      components: order.map((i) => components[i]!),
    }));
  const plain = of([0, 1, 2, 3, 4], staff(3));
  expect(plain['P1, 2026-01, Bonus']).toBe(1100);
  expect(plain['P1, 2026-01, Share']).toBe(289.99);
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), fc.shuffledSubarray([...staff(3)], { minLength: 3 }), (order, people) => expect(of(order, people)).toEqual(plain)),
    { numRuns: 20, seed: 3 },
  );
});

describe('fixed parts of a pool', () => {
  const parts = (...shares: readonly number[]): Case => ({
    people: shares.map((Share, i) => ({ id: `P${i + 1}`, name: `P${i + 1}`, extra: { Share } })), schemes, measures, sales: [sale('P1', 100000)],
    components: [{ scheme, component: 'Profit', measure: 'Sales', rate: 0.1, poolShare: 'fraction', poolWeight: { column: 'Share' } }],
  });
  it('15 % each of a profit share of 10,000: 1,500 each, and the rest stays', () => {
    expect(earned(parts(0.15, 0.15, 0.15))).toEqual([1500, 1500, 1500]);
    expect(runCase(parts(0.15, 0.15, 0.15)).findings.find(({ check }) => check === 'pool.left')?.args).toMatchObject({ amount: 5500 });
    stepsFit(parts(0.15, 0.15, 0.15));
  });
  it('of all of it add up to the cent', () => {
    expect(earned({ ...parts(1 / 3, 1 / 3, 1 / 3) })).toEqual([3333.34, 3333.33, 3333.33]);
    expect(runCase(parts(0.5, 0.5)).findings.filter(({ check }) => check === 'pool.left')).toEqual([]);
  });
  it('of more than all of it are missing, and told of', () => {
    const run = runCase(parts(0.6, 0.5));
    expect(Object.values(earnedIn(run))).toEqual(['reason.poolOverfull', 'reason.poolOverfull']);
    expect(run.findings.find(({ check }) => check === 'pool.overfull')?.args).toMatchObject({ total: 1.1 });
  });
  it('of who does not qualify go to nobody', () => {
    const gated: Case = { ...parts(0.5, 0.5), gates: [{ scheme, component: 'Profit', measure: 'Sales', look: 'actual', from: 1, capRatio: 0 }] };
    expect(earned(gated)).toEqual([5000, 0]);
  });
});
