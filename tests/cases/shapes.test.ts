import { runCase } from './run-case';
import { type OneComponent, paidFor, paidPerPeriod } from './one-component';

const tiers = (...rows: readonly (readonly [number, number])[]) => rows.map(([from, rate]) => ({ from, rate }));
const amounts = (...rows: readonly (readonly [number, number | undefined])[]) => rows.map(([from, amount]) => ({ from, ...(amount !== undefined && { amount }) }));

describe('direct: attainment is the payout', () => {
  const one: OneComponent = { cells: { shape: 'direct' }, target: 1000, incentive: 500 };
  it.each([
    [850, 425],
    [1000, 500],
    [1300, 650],
    [0, 0],
    [-100, 0],
  ])('sales of %d pay %d', (sales, paid) => {
    expect(paidFor({ ...one, sales: [sales] })).toBe(paid);
  });
  it('of a fixed amount, from a threshold, up to a cap', () => {
    const cells = { shape: 'direct', base: 'fixed', fixedAmount: 12000, threshold: 0.8, attainmentCap: 1.1 } as const;
    expect([790, 800, 1000, 1200].map((sales) => paidFor({ cells, target: 1000, sales: [sales] }))).toEqual([0, 9600, 12000, 13200]);
  });
});

describe('excess: what lies above the base at the rate of the tier reached', () => {
  it('looks the tier up on the excess over the target (Oracle: 1,920,000 above 3,850,000 at 4.5 % is 86,400)', () => {
    const cells = { shape: 'excess', excessBase: 'quota', tierOn: 'excess' } as const;
    expect(paidFor({ cells, tiers: tiers([1, 0.04], [750000, 0.0425], [1500000, 0.045], [2500000, 0.05]), target: 3850000, sales: [5770000] })).toBe(86400);
  });
  it('looks the tier up on attainment (Enable, growth bands: 3 % of the growth of 350,000 is 10,500)', () => {
    const cells = { shape: 'excess', input: 'attainment', excessBase: 'quota' } as const;
    const bands = tiers([1.1, 0.02], [1.15, 0.03], [1.2, 0.04]);
    expect(paidFor({ cells, tiers: bands, target: 2000000, sales: [2350000] })).toBe(10500);
    expect(paidFor({ cells: { shape: 'retroactive', input: 'attainment' }, tiers: bands, target: 2000000, sales: [2350000] })).toBe(70500);
    expect(paidFor({ cells: { shape: 'marginal', input: 'attainment' }, tiers: bands, target: 2000000, sales: [2350000] })).toBe(3500);
  });
  it.each([
    [7000, 0],
    [8000, 0],
    [10000, 100],
  ])('pays one rate over the threshold when there are no tiers: %d gives %d', (sales, paid) => {
    expect(paidFor({ cells: { shape: 'excess', rate: 0.05, threshold: 8000 }, sales: [sales] })).toBe(paid);
  });
  it('starts at the tier reached', () => {
    expect(paidFor({ cells: { shape: 'excess', excessBase: 'tier' }, tiers: tiers([0, 0.1], [600, 0.2]), sales: [1000] })).toBe(80);
  });
  it('takes a share of the target incentive for every point above target', () => {
    const cells = { shape: 'excess', input: 'attainment', base: 'targetIncentive' } as const;
    expect(paidFor({ cells, tiers: [{ from: 1, ratio: 3 }], target: 1000, incentive: 100, sales: [1045] })).toBe(13.5);
    expect(paidFor({ cells: { ...cells, steps: 'wholePoints' }, tiers: [{ from: 1, ratio: 3 }], target: 1000, incentive: 100, sales: [1045] })).toBe(12);
  });
});

describe('amount: the amount of the step reached', () => {
  it.each([
    [19, 0],
    [20, 200],
    [50, 500],
  ])('%d pieces pay %d', (pieces, paid) => {
    expect(paidFor({ cells: { shape: 'amount' }, tiers: amounts([20, 200], [50, 500]), sales: [pieces] })).toBe(paid);
  });
  it('by attainment (10,000 / 20,000 / 40,000 at 100 / 120 / 150 %; 125 % pays 20,000)', () => {
    const cells = { shape: 'amount', input: 'attainment' } as const;
    expect(paidFor({ cells, tiers: amounts([1, 10000], [1.2, 20000], [1.5, 40000]), target: 1000, sales: [1250] })).toBe(20000);
  });
  it('is for a whole period: half of it earns half, from half the boundary on', () => {
    const person = { start: 46038 + 1 };
    const one: OneComponent = { cells: { shape: 'amount' }, tiers: amounts([310, 310]), person, plan: { period: 'month' } };
    // 17 January up to 31 January: 15 of 31 days.
    expect(paidFor({ ...one, sales: [{ amount: 150, date: '2026-01-20' }] })).toBe(150);
    expect(paidFor({ ...one, sales: [{ amount: 149, date: '2026-01-20' }] })).toBe(0);
  });
  it('pays steps pro rata per deal (Oracle V4: 2 + 3 + 20 + 14 + 30 + 80 = 149)', () => {
    const ladder = amounts([0, 10], [1000, 40], [3000, 100], [8000, 2000], [20000, undefined]);
    const deals = [200, 300, 1500, 1200, 2000, 4500];
    expect(paidFor({ cells: { shape: 'amountShare', grouping: 'deal' }, tiers: ladder, sales: deals })).toBe(149);
    expect(paidFor({ cells: { shape: 'amountShare' }, tiers: ladder, sales: deals })).toBe(433.33);
    expect(paidFor({ cells: { shape: 'amountShare', grouping: 'dealRunning' }, tiers: ladder, sales: deals })).toBe(433.33);
  });
});

describe('milestone: the fixed amount, or nothing', () => {
  it.each([
    [19999.99, 0],
    [20000, 750],
    [90000, 750],
  ])('sales of %d pay %d', (sales, paid) => {
    expect(paidFor({ cells: { shape: 'amount', fixedAmount: 750, threshold: 20000 }, sales: [sales] })).toBe(paid);
  });
  it('of the target incentive, at an attainment', () => {
    const cells = { shape: 'amount', base: 'targetIncentive', input: 'attainment', threshold: 1 } as const;
    expect([999, 1000].map((sales) => paidFor({ cells, target: 1000, incentive: 320, sales: [sales] }))).toEqual([0, 320]);
  });
  it('without a measure it is an allowance, for the days served', () => {
    const cells = { measure: undefined, base: 'fixed', fixedAmount: 310 } as unknown as NonNullable<OneComponent['cells']>;
    expect(paidFor({ cells })).toBe(310);
    expect(paidFor({ cells, person: { start: 46038 + 1 } })).toBe(150);
  });
  it('per deal it is paid for every deal that reaches it', () => {
    expect(paidFor({ cells: { shape: 'amount', fixedAmount: 50, threshold: 500, grouping: 'deal' }, sales: [400, 500, 800] })).toBe(100);
  });
});

describe('grid: two inputs', () => {
  const measures = [{ measure: 'Margin', column: 'margin' }, { measure: 'Margin %', aggregate: 'ratio', numerator: 'Margin', denominator: 'Sales' }] as const;
  const [rows, columns] = [[0.15, 0.2, 9.99], [50, 100, 125, 150, 200, 9999]];
  // The published grid has upper limits, each included; ours start where the one before ends.
  const limits = rows.map((_, i) => rows[i - 1] ?? 0);
  const table = limits.flatMap((second, i) => columns.map((_, j) => ({ from: columns[j - 1] ?? 0, second, rate: (9 + i + j) / 100 })));
  it.each([
    [160, 0.1, 20.8],
    [995, 0.22, 159.2],
    [150, 0.15, 18],
    [151, 0.1501, 21.14],
  ])('an invoice of %d at %d pays %d', (amount, share, paid) => {
    const cells = { shape: 'grid', lookup: 'Margin %', boundary: 'lower' } as const;
    expect(paidFor({ cells, tiers: table, measures, sales: [{ amount, margin: amount * share }] })).toBe(paid);
    expect(paidFor({ cells: { ...cells, grouping: 'deal' }, tiers: table, measures, sales: [{ amount, margin: amount * share }] })).toBe(paid);
  });
  it('draws straight lines between payout ratios of the target incentive', () => {
    const points = [{ from: 0.8, second: 0.1, ratio: 0.5 }, { from: 0.8, second: 0.2, ratio: 0.7 }, { from: 1, second: 0.1, ratio: 1 }, { from: 1, second: 0.2, ratio: 1.4 }];
    const cells = { shape: 'grid', input: 'attainment', lookup: 'Margin %', between: 'straight' } as const;
    expect(paidFor({ cells, tiers: points, measures, target: 1000, incentive: 1000, sales: [{ amount: 900, margin: 135 }] })).toBe(900);
  });
});

describe('lookup: another measure decides the tier', () => {
  const measures = [{ measure: 'Margin', column: 'margin' }, { measure: 'Margin %', aggregate: 'ratio', numerator: 'Margin', denominator: 'Sales' }] as const;
  const table = tiers([0, 0.01], [0.1, 0.02], [0.3, 0.03]);
  const sales = [{ amount: 1000, margin: 50 }, { amount: 1000, margin: 100 }, { amount: 1000, margin: 300 }];
  it('of the period: 450 of 3,000 is 15 %, so 2 % of everything', () => {
    expect(paidFor({ cells: { shape: 'retroactive', lookup: 'Margin %' }, tiers: table, measures, sales })).toBe(60);
  });
  it('of each deal: 1 %, 2 % and 3 %, a boundary reached exactly', () => {
    expect(paidFor({ cells: { shape: 'retroactive', lookup: 'Margin %', grouping: 'deal' }, tiers: table, measures, sales })).toBe(60);
    expect(paidFor({ cells: { shape: 'retroactive', lookup: 'Margin %', grouping: 'deal' }, tiers: table, measures, sales: sales.slice(1) })).toBe(50);
  });
  it('compares a ratio to 12 decimals, not to 4', () => {
    expect(paidFor({ cells: { shape: 'retroactive', lookup: 'Margin %' }, tiers: table, measures, sales: [{ amount: 100000, margin: 9999.9 }] })).toBe(1000);
  });
  it('is missing when it has no figure', () => {
    expect(paidFor({ cells: { shape: 'retroactive', lookup: 'Margin %' }, tiers: table, measures, sales: [{ amount: 0, margin: 0 }] })).toBe('reason.noLookup');
    expect(paidFor({ cells: { shape: 'retroactive', lookup: 'Margin %', grouping: 'deal' }, tiers: table, measures, sales: [{ amount: 0, margin: 0 }, ...sales] })).toBe('reason.noLookup');
  });
});

describe('marginal on the target incentive', () => {
  it('pays every point above target one and a half times (130 % of 100,000 is 145,000)', () => {
    const cells = { shape: 'marginal', input: 'attainment', base: 'targetIncentive' } as const;
    expect(paidFor({ cells, tiers: [{ from: 0, ratio: 1 }, { from: 1, ratio: 1.5 }], target: 500000, incentive: 100000, sales: [650000] })).toBe(145000);
  });
});

describe('a curve on the result itself, where lower is better and the target is 0', () => {
  const cells = { shape: 'curve', input: 'amount', base: 'fixed', fixedAmount: 100, before: 'extend', after: 'extend' } as const;
  it.each([
    [0, 100],
    [1, 0],
    [-1, 200],
    [-2, 300],
    [2, -100],
  ])('%d scores %d', (actual, score) => {
    expect(paidFor({ cells, tiers: [{ from: 0, ratio: 1 }, { from: 1, ratio: 0 }], sales: [actual], target: 0 })).toBe(score);
  });
});

describe('what counts of a result', () => {
  it.each([
    [400, 0],
    [700, 4],
    [1000, 6],
  ])('up to a cap: 2 %% of sales from 500 to 800; %d pays %d', (sales, paid) => {
    expect(paidFor({ cells: { rate: 0.02, threshold: 500, thresholdMode: 'excessOnly', inputCap: 800 }, sales: [sales] })).toBe(paid);
  });
  it.each([
    ['firstTier', -10],
    ['zero', 0],
  ] as const)('a negative result, %s: %d', (negative, paid) => {
    expect(paidFor({ cells: { shape: 'marginal', negative }, tiers: tiers([0, 0.02]), sales: [-500] })).toBe(paid);
  });
  it('carries a negative result to the next periods', () => {
    const sales = [-500, 200, 400, 100].map((amount, i) => ({ amount, date: `2026-0${i + 1}-10` }));
    expect(paidPerPeriod({ cells: { rate: 0.1, negative: 'carry' }, sales }, { period: '2026-H1', today: '2026-04-30' }).slice(0, 4)).toEqual([0, 0, 10, 10]);
  });
});

it('an excess at one rate names the cell of the rate', () => {
  const run = runCase({
    people: [{ id: '1', name: 'Ann' }],
    sales: [{ date: '2026-01-10', person: 'Ann', amount: 1500 }],
    measures: [{ measure: 'Sales' }],
    schemes: [{ scheme: 'Plan' }],
    components: [{ scheme: 'Plan', component: 'C', measure: 'Sales', shape: 'excess', threshold: 1000, rate: 0.1 }],
  });
  expect([run.payouts.earned[0], JSON.stringify(run.derive(0))]).toEqual([50, expect.stringContaining('"tiers":[{"from":0,"to":null,"rate":0.1,"part":500,"amount":50,"source":{"sheet":"Components"')]);
});
