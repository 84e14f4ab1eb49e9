import { checksOf, earnedIn, runCase } from './run-case';
import type { Case } from './workbook';

const scheme = 'Plan';
type Row = NonNullable<Case['components']>[number];
type Gates = NonNullable<Case['gates']>;

/** Ann sold 1,100 against a target of 1,000, with an incentive of 1,000 a quarter. */
const book = (component: Partial<Row>, more: Case = {}): Case => ({
  people: [{ id: 'M1', name: 'Ann' }],
  sales: [{ date: '2026-01-05', person: 'M1', amount: 1100 }],
  measures: [{ measure: 'Sales' }, { measure: 'Margin', aggregate: 'average', unit: 'ratio' }],
  targets: [{ person: 'M1', measure: 'Sales', period: '2026-Q1', value: 1000 }],
  schemes: [{ scheme, period: 'quarter' }],
  components: [{ scheme, component: 'C', measure: 'Sales', ...component }],
  assignments: [{ person: 'M1', scheme, targetIncentive: 4000 }],
  ...more,
});
const tiers = (holds: 'ratio' | 'rate', ...from: readonly number[]): NonNullable<Case['tiers']> => from.map((each) => ({ scheme, component: 'C', from: each, [holds]: holds === 'ratio' ? 0.5 : 0.1 }));
const gate = (limit: number, look?: Gates[number]['look']): Case => ({ gates: [{ scheme, measure: 'Sales', from: limit, ...(look && { look }) }] });
const direct = { shape: 'direct' } as const;
const paid = (one: Case) => Object.values(earnedIn(runCase(one)))[0];
const found = (one: Case) => runCase(one).findings.filter(({ check }) => /wholePercent|rateOfOne|noEffect/.test(check)).map(({ severity, check, subject }) => `${severity} ${check} ${subject.table ?? ''} ${String(subject.row)} ${subject.column ?? ''}`);

describe('a percentage typed as a whole number where an attainment is meant', () => {
  it.each([
    ['points of a curve', book({ shape: 'curve' }, { tiers: tiers('ratio', 80, 100, 120) }), 3],
    ['a step at 80', book({ shape: 'retroactive', input: 'attainment', base: 'targetIncentive' }, { tiers: tiers('ratio', 0, 80) }), 1],
    ['a threshold', book({ ...direct, threshold: 80 }), 1],
    ['the very lowest that is taken for one', book({ ...direct, threshold: 10 }), 1],
  ])('%s: nothing is calculated, and the cell is an error', (_, one, cells) => {
    expect(paid(one)).toBe('reason.brokenComponent');
    expect(found(one)).toHaveLength(cells);
    expect(found(one).every((each) => each.startsWith('error component.wholePercent'))).toBe(true);
  });
  it.each([
    ['a gate, which looks at the attainment unless it says otherwise', gate(90)],
    ['a gate that says so', gate(90, 'attainment')],
    ['a modifier by attainment', { modifiers: [{ scheme, name: 'Extra', value: 1.2, measure: 'Sales', look: 'attainment', from: 110 }] } as Case],
  ])('%s: what it could change is missing', (_, more) => {
    expect(paid(book(direct, more))).toBe('reason.conditionUnclear');
    expect(found(book(direct, more))).toMatchObject([expect.stringContaining('error condition.wholePercent')]);
  });
});

describe('a limit that is meant as it stands', () => {
  it.each([
    ['a threshold of 900 %', book({ ...direct, threshold: 9 }), 0],
    ['a threshold in money', book({ rate: 0.1, threshold: 80 }), 110],
    ['tiers in money', book({ shape: 'retroactive' }, { tiers: tiers('rate', 0, 80) }), 110],
    ['a gate on the result', book(direct, gate(90, 'actual')), 1100],
    ['a modifier on the result', book(direct, { modifiers: [{ scheme, component: 'C', name: 'Extra', value: 1.2, measure: 'Sales', from: 110 }] }), 1320],
  ])('%s is calculated', (_, one, money) => {
    expect(paid(one)).toBe(money);
    expect(found(one)).toEqual([]);
  });
  it('of rates on an amount is a warning: the target may be hours, and 80 the turnover per hour', () => {
    const one = book({ shape: 'marginal', input: 'attainment' }, { tiers: tiers('rate', 0, 80) });
    expect(found(one)).toEqual([expect.stringContaining('warning component.wholePercent')]);
  });
  it('of a result in per cent is a warning, because it may be another unit', () => {
    const one = book({ measure: 'Margin', shape: 'retroactive', input: 'amount', base: 'targetIncentive' }, { tiers: tiers('ratio', 0, 80) });
    expect(found(one)).toEqual([expect.stringContaining('warning component.wholePercent')]);
  });
});

describe('a rate of exactly 1 on an amount of money', () => {
  it.each([
    ['flat', book({ rate: 1 }), 1100],
    ['in a tier', book({ shape: 'marginal' }, { tiers: [{ scheme, component: 'C', from: 0, rate: 0 }, { scheme, component: 'C', from: 1000, rate: 1 }] }), 100],
    ['in a tier by attainment', book({ shape: 'marginal', input: 'attainment' }, { tiers: [{ scheme, component: 'C', from: 0, rate: 0 }, { scheme, component: 'C', from: 1, rate: 1 }] }), 100],
  ])('is all of it, with a warning at the cell: %s', (_, one, money) => {
    expect(paid(one)).toBe(money);
    expect(found(one)).toEqual([expect.stringContaining('warning component.rateOfOne')]);
  });
  it('is no question per unit', () => {
    expect(checksOf(runCase(book({ measure: 'Deals', input: 'units', rate: 1 }, { measures: [{ measure: 'Deals', aggregate: 'count' }] })))).not.toContain('component.rateOfOne');
  });
});

describe('a change of the target without a base to change', () => {
  it('does nothing, and a warning says so', () => {
    expect(found(book({ ...direct, targetChange: 5 }))).toEqual([expect.stringContaining('warning component.noEffect')]);
  });
});
