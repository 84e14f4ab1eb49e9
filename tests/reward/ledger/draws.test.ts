import { amountsOf, balances, books, earning, paid, paidMonthly } from './closing';

// Published worked examples of draws and guarantees, closed month by month.

describe('a recoverable draw that fills up to 1,000', () => {
  it('pays 1,000 in each lean month and recovers what is earned above it (400, 600, 1,200, 1,500, 1,400)', () => {
    const one = books(earning([400, 600, 1200, 1500, 1400], { draws: [{ kind: 'draw', amount: 1000 }] }));
    expect(paidMonthly(one, 5)).toEqual([1000, 1000, 1000, 1000, 1100]);
    expect(balances(one.lines(), 5)).toEqual([600, 1000, 800, 300, 0]);
  });

  it('draws 500, 300 and 600 on 500, 700 and 400 earned; the balance becomes 500, 800 and 1,400', () => {
    const one = books(earning([500, 700, 400], { draws: [{ kind: 'draw', amount: 1000, recoverFrom: '2026-04' }] }));
    expect(paidMonthly(one, 3)).toEqual([1000, 1000, 1000]);
    expect(one.lines().filter(({ kind }) => kind === 'draw').map(({ amount }) => amount)).toEqual([500, 300, 600]);
    expect(balances(one.lines(), 3)).toEqual([500, 800, 1400]);
  });

  it('recovers nothing before the set period', () => {
    const one = books(earning([500, 1800], { draws: [{ kind: 'draw', amount: 1000, recoverFrom: '2026-03' }] }));
    expect(paidMonthly(one, 2)).toEqual([1000, 1800]);
  });

  it('recovers the set share of what is earned above the minimum', () => {
    const one = books(earning([400, 1600], { draws: [{ kind: 'draw', amount: 1000, recoveryShare: 0.5 }] }));
    expect(paidMonthly(one, 2)).toEqual([1000, 1300]);
    expect(balances(one.lines(), 2)).toEqual([600, 300]);
  });

  it('is forgiven from the set period on', () => {
    const one = books(earning([400, 1600], { draws: [{ kind: 'draw', amount: 1000, forgivenFrom: '2026-02' }] }));
    expect(paidMonthly(one, 2)).toEqual([1000, 1600]);
    expect(balances(one.lines(), 2)).toEqual([600, 0]);
  });

  it('is recovered from everything once it has ended', () => {
    const one = books(earning([400, 500], { draws: [{ kind: 'draw', amount: 1000, end: 46053 }] }));
    expect(paidMonthly(one, 2)).toEqual([1000, 0]);
    expect(balances(one.lines(), 2)).toEqual([600, 100]);
  });
});

it('an advance of 4,000 leaves 2,000 to settle of 6,000 earned', () => {
  const one = books(earning([6000], { draws: [{ kind: 'draw', form: 'advance', amount: 4000 }] }));
  expect(paidMonthly(one, 1)).toEqual([2000]);
  expect(balances(one.lines(), 1)).toEqual([0]);
});

it('an advance that was not earned is settled with the next month', () => {
  const one = books(earning([3000, 6000], { draws: [{ kind: 'draw', form: 'advance', amount: 4000 }] }));
  expect(paidMonthly(one, 2)).toEqual([0, 1000]);
  expect(balances(one.lines(), 2)).toEqual([1000, 0]);
});

it('a draw of 1,000 on top of 1,000 earned pays 2,000, and 3,000 earned next pays 2,000', () => {
  const one = books(earning([1000, 3000], { draws: [{ kind: 'draw', form: 'onTop', amount: 1000, end: 46053 }] }));
  expect(paidMonthly(one, 2)).toEqual([2000, 2000]);
});

describe('a draw that is not recovered, and a guarantee', () => {
  it('pays 2,000 on 1,000 earned and 4,000 on 4,000', () => {
    const one = books(earning([1000, 4000], { draws: [{ kind: 'draw', amount: 2000, recoverable: false }] }));
    expect(paidMonthly(one, 2)).toEqual([2000, 4000]);
    expect(balances(one.lines(), 2)).toEqual([0, 0]);
  });

  it('tops up 800 earned by 1,200', () => {
    const one = books(earning([800], { draws: [{ kind: 'guarantee', amount: 2000 }] }));
    expect(amountsOf(one.close('2026-01').lines)).toEqual([['earned', 800], ['guarantee', 1200]]);
  });

  it('on average of three months pays 3,600 at the end, where 14,000 is guaranteed and 12,800 a month was earned', () => {
    const one = books(earning([9000, 12800, 16600], { draws: [{ kind: 'guarantee', amount: 14000, basis: 'average', end: 46112 }] }));
    expect(paidMonthly(one, 3)).toEqual([9000, 12800, 20200]);
  });

  it('holds for the days on which it applies: 15 of 30 days in April', () => {
    const one = books(earning([0, 0, 0, 100, 0], { draws: [{ kind: 'guarantee', amount: 2000, start: 46128 }] }));
    ['01', '02', '03'].forEach((month) => one.close(`2026-${month}`));
    expect(paid(one.close('2026-04'))).toBe(1000);
  });
});

describe('earned below zero', () => {
  it('is carried to the next period: −10 and then 20 pays 0 and 10', () => {
    expect(paidMonthly(books(earning([-10, 20])), 2)).toEqual([0, 10]);
  });

  it('does not raise the draw', () => {
    const one = books(earning([-200, 1500], { draws: [{ kind: 'draw', amount: 1000 }] }));
    expect(paidMonthly(one, 2)).toEqual([1000, 1000]);
    // 1,500 earned: 200 for the shortage, 300 of the draw.
    expect(balances(one.lines(), 2)).toEqual([1000, 700]);
  });

  it('raises it where the draw says so', () => {
    const one = books(earning([-200], { draws: [{ kind: 'draw', amount: 1000, fillsNegative: true }] }));
    expect(paidMonthly(one, 1)).toEqual([1000]);
    expect(balances(one.lines(), 1)).toEqual([1200]);
  });
});
