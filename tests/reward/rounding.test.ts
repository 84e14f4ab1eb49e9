import fc from 'fast-check';
import { roundEarned, roundMoney } from '../../src/core/money/round';
import { roundAttainment, roundComponent, roundDeal, roundingOf, roundProration, roundTotal } from '../../src/reward/earn/rounding';
import { propertyRuns } from '../property-runs';

const rules = roundingOf(undefined);

describe('modes of rounding money', () => {
  it.each([
    ['halfUp', 0.125, 0.13],
    ['halfUp', -0.125, -0.13],
    ['halfEven', 0.125, 0.12],
    ['halfEven', 0.135, 0.14],
    ['up', 1.101, 1.11],
    ['up', -1.101, -1.11],
    ['down', 1.109, 1.1],
    ['down', -1.109, -1.1],
  ] as const)('%s of %d is %d', (mode, amount, rounded) => {
    expect(roundMoney(amount, 2, mode)).toBe(rounded);
  });
  it.each([
    ['up', 0.1 + 0.2, 1, 0.3],
    ['down', 0.3 - 1e-12, 1, 0.3],
    ['up', 1100 * 1.1, 2, 1210],
    ['halfEven', 843.8249999999989, 2, 843.82],
  ] as const)('%s is not fooled by the noise of %d', (mode, amount, decimals, rounded) => {
    expect(roundMoney(amount, decimals, mode)).toBe(rounded);
  });
  it('is by default what earned money always was', () => {
    fc.assert(fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer({ min: -1, max: 2 }), (amount, decimals) => {
      expect(roundComponent({ ...rules, decimals }, amount)).toBe(roundEarned(amount, decimals));
      expect(roundTotal({ ...rules, decimals }, amount)).toBe(roundEarned(amount, decimals));
    }), propertyRuns());
  });
});

describe('points of rounding', () => {
  it('rounds components and the total by default, not the deal', () => {
    expect([roundDeal(rules, 1.005), roundComponent(rules, 1.005), roundTotal(rules, 1.005)]).toEqual([1.005, 1.01, 1.01]);
  });
  it('rounds deals too', () => {
    expect(roundDeal({ ...rules, at: 'row' }, 1.005)).toBe(1.01);
  });
  it('rounds only the total', () => {
    expect([roundComponent({ ...rules, at: 'total' }, 1.005), roundTotal({ ...rules, at: 'total' }, 1.005)]).toEqual([1.005, 1.01]);
  });
  it('rounds attainment and the proration factor in their own decimals', () => {
    expect([roundAttainment({ ...rules, attainment: 2 }, 0.9549), roundAttainment(rules, 0.9549), roundProration({ ...rules, proration: 3 }, 61 / 365)]).toEqual([0.95, 0.9549, 0.167]);
  });
});
