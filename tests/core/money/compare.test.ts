import { comparableMoney, comparableRatio, difference, exceeds, reaches } from '../../../src/core/money/compare';

describe('comparing', () => {
  it('compares ratios to 12 decimals, so that 1 − 0.9 reaches 0.1', () => {
    expect(1 - 0.9 >= 0.1).toBe(false);
    expect(comparableRatio(1 - 0.9)).toBe(0.1);
    expect(reaches(1 - 0.9, 0.1, 'ratio')).toBe(true);
  });
  it('compares money to 4 decimals', () => {
    expect(comparableMoney(0.1 + 0.2)).toBe(0.3);
    expect([reaches(99.99996, 100, 'money'), reaches(99.9999, 100, 'money')]).toEqual([true, false]);
  });
  it('lets a value on the bound reach it, not exceed it', () => {
    expect([reaches(100, 100, 'money'), exceeds(100, 100, 'money'), exceeds(100.0001, 100, 'money')]).toEqual([true, false, true]);
  });
});

describe('difference', () => {
  it.each([
    [1000000.35, 1000000, 0.35],
    [110.1, 100, 10.1],
    [0.3, 0.1, 0.2],
    [5, 0, 5],
    [1, 1 / 3, 1 - 1 / 3],
  ])('subtracts without binary noise: %d − %d = %d', (a, b, expected) => {
    expect(difference(a, b)).toBe(expected);
  });
});
