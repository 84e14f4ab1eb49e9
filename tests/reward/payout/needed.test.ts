import fc from 'fast-check';
import * as marginal from '../../../src/reward/payout/marginal';
import { neededFor, type PayRule } from '../../../src/reward/payout/needed';
import * as retroactive from '../../../src/reward/payout/retroactive';
import { propertyRuns } from '../../property-runs';

const rule = (tiers: readonly { readonly from: number; readonly rate: number }[], shape: 'marginal' | 'retroactive'): PayRule => ({
  pay: (result) => (shape === 'marginal' ? marginal.pay(result, { tiers }) : retroactive.pay(result, { tiers, boundary: 'upper', compareAs: 'money' })),
  bounds: tiers.map(({ from }) => from),
  compareAs: 'money',
});
const spiff = [{ from: 0, rate: 0.04 }, { from: 200000, rate: 0.06 }];

describe('the result that a payout asks for', () => {
  it.each([
    ['nothing', 0, 0],
    ['in the first tier', 4000, 100000],
    ['exactly the first tier', 8000, 200000],
    ['above it', 9200, 220000],
    ['no round amount', 100 / 3, 2500 / 3],
  ])('marginal, %s: %d takes %d', (_, payout, result) => expect(neededFor(payout, rule(spiff, 'marginal'))).toBeCloseTo(result, 7));

  it.each([
    ['below the jump', 8000, 200000],
    ['inside the jump', 10000, 200000],
    ['at its top', 12000, 200000],
    ['above it', 12060, 201000],
  ])('retroactive, %s: %d takes %d', (_, payout, result) => expect(neededFor(payout, rule(spiff, 'retroactive'))).toBe(result));

  it('does not exist where nothing pays that much', () => {
    expect(neededFor(100, rule([{ from: 0, rate: 0.1 }, { from: 500, rate: 0 }], 'marginal'))).toBeUndefined();
    expect(neededFor(1, rule([], 'marginal'))).toBeUndefined();
  });

  it('starts where the first tier does', () => expect(neededFor(1, rule([{ from: 1000, rate: 0.1 }], 'marginal'))).toBe(1010));

  it('pays at least what was asked, and never asks for more than a result that pays it', () => {
    const tiers = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 0, max: 300 })), { minLength: 1, maxLength: 5, selector: ([from]) => from });
    fc.assert(
      fc.property(tiers, fc.integer({ min: 0, max: 2_000_000 }), fc.constantFrom('marginal' as const, 'retroactive' as const), (rows, result, shape) => {
        const sorted = [...rows].sort(([a], [b]) => a - b).map(([from, permille]) => ({ from, rate: permille / 1000 }));
        const own = rule(sorted, shape);
        const payout = own.pay(result);
        const needed = neededFor(payout, own);
        expect(needed).toBeDefined();
        expect(needed! - result).toBeLessThanOrEqual(1e-6);
        expect(payout - own.pay(needed!)).toBeLessThanOrEqual(1e-4);
      }),
      propertyRuns(),
    );
  });
});
