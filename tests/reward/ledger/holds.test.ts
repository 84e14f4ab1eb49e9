import { amountsOf, books, earning, paid } from './closing';

const day = (month: number, date: number): number => Math.round((Date.UTC(2026, month - 1, date) - Date.UTC(1899, 11, 30)) / 86_400_000);

describe('a commission that waits for receipts', () => {
  const deal = earning([1000000, 0.1, 0.1], { components: [{ scheme: 'Plan', component: 'Commission', measure: 'Sales', rate: 0.1 }], holds: [{ scheme: 'Plan', kind: 'collected' }] });

  it('is released as the customer pays: 10 % of 1,000,000 in two halves', () => {
    const one = books({ ...deal, collections: [{ deal: 'D1', date: day(2, 10), amount: 500000 }, { deal: 'D1', date: day(3, 10), amount: 500000 }] });
    expect(amountsOf(one.close('2026-01').lines)).toEqual([['earned', 100000], ['hold', -100000]]);
    expect(paid(one.close('2026-02'))).toBe(50000);
    expect(paid(one.close('2026-03'))).toBe(50000);
  });

  it('releases no more than the deal when the customer pays too much', () => {
    const one = books({ ...deal, collections: [{ deal: 'd1', date: day(1, 20), amount: 1210000 }] });
    expect(paid(one.close('2026-01'))).toBe(100000);
  });
});

it('an advance share is paid now and the rest as it is collected: 360 of 480, then 120', () => {
  const one = books(
    earning([480, 0, 0], {
      holds: [{ scheme: 'Plan', kind: 'advance', share: 0.75 }],
      collections: [{ deal: 'D1', date: day(1, 15), amount: 360 }, { deal: 'D1', date: day(2, 15), amount: 40 }, { deal: 'D1', date: day(3, 15), amount: 80 }],
    }),
  );
  expect([paid(one.close('2026-01')), paid(one.close('2026-02')), paid(one.close('2026-03'))]).toEqual([360, 40, 80]);
});

it('tranches add up to the amount: a third each, now, after one month and after two', () => {
  const third = 1 / 3;
  const one = books(earning([100, 0, 0], { holds: [0, 1, 2].map((after) => ({ scheme: 'Plan', kind: 'tranches' as const, share: third, after })) }));
  const paidIn = ['2026-01', '2026-02', '2026-03'].map((month) => paid(one.close(month)));
  expect(paidIn).toEqual([33.33, 33.34, 33.33]);
  expect(paidIn.reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(100, 10);
});
