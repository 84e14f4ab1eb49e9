import fc from 'fast-check';
import { roundHalfAway } from '../../../src/core/money/round';
import * as curve from '../../../src/reward/payout/curve';
import * as marginal from '../../../src/reward/payout/marginal';
import { nextEuro } from '../../../src/reward/statement/next-euro';
import { payCurve } from '../../../src/reward/statement/pay-curve';
import { resultFor } from '../../../src/reward/statement/result-for';

const commission = (actual: number): number => roundHalfAway(marginal.pay(actual, { tiers: [{ from: 0, rate: 0.01 }, { from: 50000, rate: 0.02 }] }));
const bonus = (actual: number): number =>
  roundHalfAway(1500 * curve.pay(actual / 100000, { points: [{ at: 0.8, ratio: 0.5 }, { at: 1, ratio: 1 }, { at: 1.2, ratio: 2 }], before: 'zero', after: 'hold', boundary: 'upper', compareAs: 'ratio' }));

describe('what a component pays at other results', () => {
  it('runs from nothing to half above the target, in tenths of it', () => {
    const points = payCurve(bonus, { actual: 90000, target: 100000, isWhole: false });
    expect([points.length, points[0], points[10], points[15]]).toEqual([
      16,
      { actual: 0, attainment: 0, pay: 0 },
      { actual: 100000, attainment: 1, pay: 1500 },
      { actual: 150000, attainment: 1.5, pay: 3000 },
    ]);
  });
  it('runs further for who is further, and without a target around the result', () => {
    expect(payCurve(bonus, { actual: 240000, target: 100000, isWhole: false }).at(-1)?.actual).toBeGreaterThanOrEqual(240000);
    expect(payCurve(commission, { actual: 60000, target: NaN, isWhole: false }).at(-1)).toEqual({ actual: 90000, attainment: NaN, pay: 1300 });
    expect(payCurve(commission, { actual: 60000, target: NaN, isWhole: false })[1]?.actual).toBe(10000);
    expect(payCurve(commission, { actual: 0, target: NaN, isWhole: false })).toEqual([]);
  });
});

describe('the next euro', () => {
  it('is the rate of now, and where the next tier begins', () => {
    expect(nextEuro(commission, { actual: 45000, target: NaN, isWhole: false }, [0, 50000])).toMatchObject({ perUnit: 0.01, next: { at: 50000, more: 5000, pay: 500, gain: 50, perUnit: 0.02 } });
  });
  it('finds a jump to the cent without being told where', () => {
    const jump = nextEuro(bonus, { actual: 70000, target: 100000, isWhole: false })?.next;
    expect(jump?.at).toBeCloseTo(80000, 1);
    expect(jump?.gain).toBeCloseTo(750, 0);
    expect(nextEuro(bonus, { actual: 70000, target: 100000, isWhole: false })?.perUnit).toBe(0);
  });
  it('says where more brings nothing any more', () => {
    expect(nextEuro(bonus, { actual: 110000, target: 100000, isWhole: false }, [120000])).toMatchObject({ next: { at: 120000, gain: 750, perUnit: 0 } });
    expect(nextEuro(bonus, { actual: 150000, target: 100000, isWhole: false })).toEqual({ perUnit: 0 });
  });
  it('counts whole things in whole steps', () => {
    const milestone = (units: number): number => (units >= 20 ? 200 : 0);
    expect(nextEuro(milestone, { actual: 17, target: NaN, isWhole: true })).toMatchObject({ perUnit: 0, next: { at: 20, more: 3, gain: 200 } });
  });
  it('cannot be told where the pay cannot', () => {
    expect(nextEuro(() => NaN, { actual: 5, target: 10, isWhole: false })).toBeUndefined();
  });
});

describe('the result for a wished pay', () => {
  it('is the smallest that pays it, and nothing when a cap is in the way', () => {
    expect(resultFor(commission, 700, { actual: 0, target: 50000, isWhole: false })).toBeCloseTo(60000, 0);
    expect(resultFor(bonus, 3000.01, { actual: 0, target: 100000, isWhole: false })).toBeUndefined();
    expect(resultFor(bonus, 750, { actual: 0, target: 100000, isWhole: false })).toBe(80000);
  });
  it('pays what was wished, and a little less does not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300_000 }), (cents) => {
        const wished = cents / 100;
        const result = resultFor(bonus, wished, { actual: 0, target: 100000, isWhole: false });
        expect(result).toBeDefined();
        expect(bonus(result ?? NaN)).toBeGreaterThanOrEqual(wished);
        expect(bonus((result ?? NaN) - 5)).toBeLessThan(wished);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the rate of the next euro', () => {
  const rateAt = (actual: number, rate: number): number | undefined => nextEuro((result) => roundHalfAway(result * rate), { actual, target: NaN, isWhole: false })?.perUnit;
  it('is the rate itself, not a difference of rounded payouts', () => {
    expect([rateAt(18421.37, 0.015), rateAt(18421.37, 0.01), rateAt(1234.56, 0.0725)]).toEqual([0.015, 0.01, 0.0725]);
  });
  it('is exact for any rate in tenths of a per cent, before a boundary and beyond it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 200 }), fc.integer({ min: 300_000, max: 4_800_000 }), (low, high, cents) => {
        fc.pre(low !== high);
        const pay = (actual: number): number => roundHalfAway(marginal.pay(actual, { tiers: [{ from: 0, rate: low / 1000 }, { from: 50000, rate: high / 1000 }] }));
        const found = nextEuro(pay, { actual: cents / 100, target: 50000, isWhole: false }, [50000]);
        expect(found?.perUnit).toBe(low / 1000);
        expect(found?.next).toMatchObject({ at: 50000, perUnit: high / 1000 });
      }),
      { numRuns: 60 },
    );
  });
});

describe('a curve with a step', () => {
  it('has two points at the boundary: nothing just below it, the amount at it', () => {
    const step = (actual: number): number => (actual >= 90000 ? 1900 : 0);
    const points = payCurve(step, { actual: 70000, target: 100000, isWhole: false }, [90000]).filter(({ actual }) => actual > 75000 && actual < 105000);
    expect(points.map(({ actual, pay, isBelow }) => [actual, pay, isBelow === true])).toEqual([[80000, 0, false], [90000, 0, true], [90000, 1900, false], [100000, 1900, false]]);
  });
  it('has one point at a boundary where the rate changes and the pay does not jump', () => {
    expect(payCurve(commission, { actual: 60000, target: NaN, isWhole: false }, [50000]).some(({ isBelow }) => isBelow === true)).toBe(false);
  });
});
