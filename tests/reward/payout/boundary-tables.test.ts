import * as curve from '../../../src/reward/payout/curve';
import * as flat from '../../../src/reward/payout/flat';
import * as marginal from '../../../src/reward/payout/marginal';
import * as retroactive from '../../../src/reward/payout/retroactive';
import * as step from '../../../src/reward/payout/step';
import type { TierTable } from '../../../src/reward/payout/tiers';

const tiers = [
  { from: 0, rate: 0.01 },
  { from: 10000, rate: 0.02 },
  { from: 50000, rate: 0.03 },
];
const upper: TierTable = { tiers, boundary: 'upper', compareAs: 'money' };
const lower: TierTable = { ...upper, boundary: 'lower' };

describe('flat: input × rate', () => {
  it.each([
    [150000, 4500],
    [0, 0],
    [-200, -6],
  ])('pays %d at 3 %%: %d', (input, paid) => {
    expect(flat.pay(input, { rate: 0.03 })).toBe(paid);
  });
});

describe('marginal: each slice at its own rate', () => {
  it.each([
    ['nothing', 0, 0],
    ['just below a boundary', 9999, 99.99],
    ['on a boundary', 10000, 100],
    ['just above a boundary', 10001, 100.02],
    ['beyond the last boundary', 60000, 100 + 800 + 300],
    ['a return, at the first rate', -500, -5],
  ])('pays %s', (_, input, paid) => {
    expect(marginal.pay(input, { tiers })).toBeCloseTo(paid, 10);
  });
  it('pays nothing below a first tier above 0, and takes nothing back for returns', () => {
    const late = { tiers: tiers.slice(1) };
    expect([marginal.pay(9999, late), marginal.pay(10100, late), marginal.pay(-500, late)]).toEqual([0, 2, 0]);
  });
  it('pays nothing without tiers', () => {
    expect(marginal.pay(1000, { tiers: [] })).toBe(0);
  });
  it('goes on from where the tiers are used up to (V6: 4 % to 150,000, 6 % above; 20,000 on top of 145,000 pays 1,100)', () => {
    const spiff = { tiers: [{ from: 0, rate: 0.04 }, { from: 150000, rate: 0.06 }, { from: 250000, rate: 0.08 }] };
    expect(marginal.pay(20000, spiff, 145000)).toBe(1100);
  });
  it('takes a return back at the rates it was paid at', () => {
    expect(marginal.pay(-1000, { tiers }, 10500)).toBeCloseTo(-(500 * 0.02 + 500 * 0.01), 10);
  });
});

describe('retroactive: everything at the rate of the tier reached', () => {
  it.each([
    ['just below a boundary', 9999.99, 99.9999, 99.9999],
    ['on a boundary', 10000, 200, 100],
    ['within a hundredth of a cent of it', 9999.99996, 199.9999992, 99.9999996],
    ['just above a boundary', 10000.01, 200.0002, 200.0002],
    ['beyond the last', 60000, 1800, 1800],
    ['nothing', 0, 0, 0],
    ['a return', -100, -1, -1],
  ])('pays %s', (_, input, whenUpper, whenLower) => {
    expect(retroactive.pay(input, upper)).toBeCloseTo(whenUpper, 9);
    expect(retroactive.pay(input, lower)).toBeCloseTo(whenLower, 9);
  });
  it('looks the tier up on another figure when told so', () => {
    expect(retroactive.pay(1000, upper, 50000)).toBe(30);
  });
  it('pays nothing below a first tier above 0', () => {
    expect(retroactive.pay(5000, { ...upper, tiers: tiers.slice(1) })).toBe(0);
  });
});

describe('step: the payout ratio of the tier reached', () => {
  const bonus: TierTable = { tiers: [{ from: 0.8, rate: 0.5 }, { from: 1, rate: 1 }], boundary: 'upper', compareAs: 'ratio' };
  it.each([
    ['below the first', 0.7999, 0, 0],
    ['on the first', 0.8, 0.5, 0],
    ['inside', 0.95, 0.5, 0.5],
    ['on the next', 1, 1, 0.5],
    ['beyond the last', 3, 1, 1],
  ])('pays %s', (_, attained, whenUpper, whenLower) => {
    expect(step.pay(attained, bonus)).toBe(whenUpper);
    expect(step.pay(attained, { ...bonus, boundary: 'lower' })).toBe(whenLower);
  });
  it('reaches the tier at 0.1 with 1 − 0.9', () => {
    expect(step.pay(1 - 0.9, { ...bonus, tiers: [{ from: 0.1, rate: 1 }] })).toBe(1);
  });
});

describe('curve: a straight line between points', () => {
  const points = [{ at: 0.75, ratio: 0.5 }, { at: 1, ratio: 1 }, { at: 1.5, ratio: 3 }];
  const v12: curve.CurveTerms = { points, before: 'zero', after: 'hold', boundary: 'upper', compareAs: 'ratio' };
  it.each([
    ['just below the first point', 0.7499, 0],
    ['on the first point', 0.75, 0.5],
    ['halfway the first line', 0.875, 0.75],
    ['on a point', 1, 1],
    ['halfway the second line', 1.25, 2],
    ['on the last point', 1.5, 3],
    ['beyond the last point', 9, 3],
    ['zero', 0, 0],
    ['negative', -1, 0],
  ])('V12: %s', (_, attained, ratio) => {
    expect(curve.pay(attained, v12)).toBeCloseTo(ratio, 12);
  });
  it('holds or extends before the first and after the last point when told so', () => {
    expect([curve.pay(0.5, { ...v12, before: 'hold' }), curve.pay(0.5, { ...v12, before: 'extend' })]).toEqual([0.5, 0]);
    expect([curve.pay(2, { ...v12, after: 'extend' }), curve.pay(2, { ...v12, after: 'zero' }), curve.pay(1.5, { ...v12, after: 'zero' })]).toEqual([5, 0, 3]);
  });
  it('gives the first point to the side below it when boundaries belong to the lower tier', () => {
    expect([curve.pay(0.75, { ...v12, boundary: 'lower' }), curve.pay(0.7500001, { ...v12, boundary: 'lower' })]).toEqual([0, expect.closeTo(0.5, 5)]);
  });
  const jump: curve.CurveTerms = { ...v12, points: [{ at: 0.5, ratio: 0 }, { at: 1, ratio: 0.5 }, { at: 1, ratio: 1 }, { at: 2, ratio: 2 }] };
  it.each([
    ['below the jump', 0.75, 0.25, 0.25],
    ['on the jump', 1, 1, 0.5],
    ['above the jump', 1.5, 1.5, 1.5],
  ])('jumps where two points share their attainment: %s', (_, attained, whenUpper, whenLower) => {
    expect([curve.pay(attained, jump), curve.pay(attained, { ...jump, boundary: 'lower' })]).toEqual([whenUpper, whenLower]);
  });
  it('pays 0 without points, and one point holds', () => {
    expect([curve.pay(1, { ...v12, points: [] }), curve.pay(2, { ...v12, points: points.slice(0, 1) })]).toEqual([0, 0.5]);
  });
  it('extends from a jump at the end along its outermost line', () => {
    const end: curve.CurveTerms = { ...v12, after: 'extend', points: [{ at: 0, ratio: 0 }, { at: 1, ratio: 1 }, { at: 1, ratio: 2 }] };
    expect(curve.pay(2, end)).toBe(3);
  });
});
