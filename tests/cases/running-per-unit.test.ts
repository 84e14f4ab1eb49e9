import { paidPerPeriod } from './one-component';

/** Ann sells 10 units in January, 4 in February and 6 in March 2026; a unit is worth € 5. */
const sales = [{ date: '2026-01-10', amount: 10 }, { date: '2026-02-10', amount: 4 }, { date: '2026-03-10', amount: 6 }];
const perUnit = { base: 'fixed', fixedAmount: 5, input: 'units' } as const;
const running = { ...perUnit, grouping: 'running' } as const;
const doubled = [{ from: 0, rate: 1 }, { from: 12, rate: 2 }];

describe('an amount per unit over the year to date', () => {
  it('pays the new units, as a component per period does', () => {
    expect(paidPerPeriod({ cells: perUnit, sales }, {})).toEqual([50, 20, 30]);
    expect(paidPerPeriod({ cells: running, sales }, {})).toEqual([50, 20, 30]);
  });
  // To date 10, 14 and 20 units: 50; 12 × 5 + 2 × 10 = 80; 12 × 5 + 8 × 10 = 140.
  it('pays double above twelve units of the year', () => expect(paidPerPeriod({ cells: { ...running, shape: 'marginal' }, tiers: doubled, sales }, {})).toEqual([50, 30, 60]));
  // 10 × 5; 14 × 10 − 50; 20 × 10 − 140.
  it('pays double from the first unit once twelve are reached', () => expect(paidPerPeriod({ cells: { ...running, shape: 'retroactive' }, tiers: doubled, sales }, {})).toEqual([50, 90, 60]));
  it('pays no less per unit to who starts in the middle of a month', () => {
    const person = { start: Date.UTC(2026, 0, 10) / 86_400_000 + 25_569 };
    expect(paidPerPeriod({ cells: running, sales, person }, {})).toEqual([50, 20, 30]);
  });
  it('takes back what returns', () => expect(paidPerPeriod({ cells: running, sales: [...sales, { date: '2026-03-20', amount: -12 }] }, {})).toEqual([50, 20, -30]));
});

it('a fixed amount per period that follows the result does add up over the year', () => {
  const cells = { base: 'fixed', fixedAmount: 300, input: 'attainment', shape: 'direct', grouping: 'running', target: 10 } as const;
  // Attainment to date 10/10, 14/20 and 20/30 of 300, 600 and 900.
  expect(paidPerPeriod({ cells, sales }, {})).toEqual([300, 120, 180]);
});
