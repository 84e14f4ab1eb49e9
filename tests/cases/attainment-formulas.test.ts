import { type OneComponent, paidFor } from './one-component';

/** What 1,000 of target incentive pays, by a formula. */
const paid = (sales: number, target: number | undefined, cells: OneComponent['cells']): number | string =>
  paidFor({ cells: { shape: 'direct', ...cells }, incentive: 1000, sales: [sales], ...(target !== undefined && { target }) });

describe('lower is better', () => {
  it.each([
    [10, 1000],
    [11, 900],
    [8, 1200],
    [20, 0],
    [25, 0],
    [0, 2000],
  ])('2 − actual ÷ target: %d on a target of 10 pays %d', (actual, money) => {
    expect(paid(actual, 10, { formula: 'twoMinus' })).toBe(money);
  });
  it.each([
    [10, 1000],
    [8, 1250],
    [12.5, 800],
  ])('target ÷ actual: %d on a target of 10 pays %d', (actual, money) => {
    expect(paid(actual, 10, { formula: 'inverse' })).toBe(money);
  });
  it.each([
    ['twoMinus', -1, 10, 'reason.actualNegative'],
    ['twoMinus', 5, 0, 'reason.targetZero'],
    ['twoMinus', 5, -2, 'reason.targetNegative'],
    ['inverse', 0, 10, 'reason.actualZero'],
    ['inverse', 5, undefined, 'reason.noTarget'],
  ] as const)('%s of %d on %d is missing: %s', (formula, actual, target, reason) => {
    expect(paid(actual, target, { formula })).toBe(reason);
  });
});

describe('progress from a baseline', () => {
  it.each([
    ['up', 35, 40, 20, 750],
    ['down', 9, 8, 12, 750],
    ['to a target of 0', 2, 0, 8, 750],
    ['across 0', 5, 10, -10, 750],
    ['the wrong way, at least 0', 15, 40, 20, 0],
  ])('%s', (_, actual, target, baseline, money) => {
    expect(paid(actual, target, { formula: 'progress', baseline })).toBe(money);
  });
  it('is missing where the target is the baseline', () => {
    expect(paid(5, 20, { formula: 'progress', baseline: 20 })).toBe('reason.baselineIsTarget');
  });
  it('reads the baseline of each payee from a column', () => {
    const one: OneComponent = { cells: { shape: 'direct', formula: 'progress', baseline: { column: 'Start' } }, incentive: 1000, sales: [35], target: 40 };
    expect(paidFor({ ...one, person: { extra: { Start: 20 } } })).toBe(750);
    expect(paidFor(one)).toBe('reason.brokenComponent');
  });
  it('is for the days served: half the way in half the month', () => {
    // 17 January up to 31 January, 15 of 31 days: from 31 × 15/31 = 15 to 62 × 15/31 = 30, and 22.5 is halfway; of 15/31 of 1,000.
    const cells = { shape: 'direct', formula: 'progress', baseline: 31 } as const;
    expect(paidFor({ cells, incentive: 1000, sales: [{ amount: 22.5, date: '2026-01-20' }], target: 62, person: { start: 46039 } })).toBe(241.94);
  });
});

describe('inside a range', () => {
  const range = { formula: 'range', rangeFrom: 90, rangeTo: 110, outerFrom: 70, outerTo: 130 } as const;
  it.each([
    [69, 0],
    [70, 0],
    [80, 500],
    [90, 1000],
    [110, 1000],
    [120, 500],
    [131, 0],
  ])('%d pays %d, without any target', (actual, money) => {
    expect(paid(actual, undefined, range)).toBe(money);
  });
});

describe('attainment in the decimals of the scheme', () => {
  it.each([
    [undefined, 954.9],
    [2, 950],
    [3, 955],
  ])('%d decimals pay %d', (attainmentDecimals, money) => {
    const plan = attainmentDecimals === undefined ? {} : { attainmentDecimals };
    expect(paidFor({ cells: { shape: 'direct' }, plan, incentive: 1000, target: 10000, sales: [9549] })).toBe(money);
  });
  it('counts whole points only, also under a cap', () => {
    expect(paidFor({ cells: { shape: 'direct', steps: 'wholePoints' }, incentive: 1000, target: 10000, sales: [10399] })).toBe(1030);
    expect(paidFor({ cells: { shape: 'direct', steps: 'wholePoints', attainmentCap: 1.025 }, incentive: 1000, target: 10000, sales: [10399] })).toBe(1020);
    expect(paidFor({ cells: { input: 'attainment', steps: 'wholePoints', rate: 0.1 }, target: 10000, sales: [10399] })).toBe(1030);
  });
});

describe('rounding as the scheme says', () => {
  const sales = [10.1, 10.1, 10.1];
  it.each([
    ['per component', {}, 0.15],
    ['per deal', { roundingAt: 'row' }, 0.15],
    ['up', { roundingMode: 'up' }, 0.16],
    ['down', { roundingMode: 'down' }, 0.15],
    ['up per deal', { roundingMode: 'up', roundingAt: 'row' }, 0.18],
    ['whole', { rounding: 'whole', roundingMode: 'up' }, 1],
    ['only the total', { roundingAt: 'total' }, 0.1515],
  ] as const)('%s: 0.5 %% of three deals of 10.10', (_, plan, money) => {
    expect(paidFor({ cells: { rate: 0.005, grouping: 'deal' }, plan, sales })).toBeCloseTo(money, 10);
  });
});
