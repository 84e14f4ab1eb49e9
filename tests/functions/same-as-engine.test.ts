import fc from 'fast-check';
import { attainment } from '../../src/functions/measure-functions';
import { marginal, retroactive } from '../../src/functions/payout-functions';
import { curve } from '../../src/functions/shape-functions';
import { attainmentRatio, lowerAttainmentRatio } from '../../src/measure/attainment';
import * as curvePayout from '../../src/reward/payout/curve';
import * as marginalPayout from '../../src/reward/payout/marginal';
import * as retroactivePayout from '../../src/reward/payout/retroactive';
import { propertyRuns } from '../property-runs';
import { cellsOf, installCustomFunctions } from './custom-functions-stub';

beforeAll(installCustomFunctions);

const amount = fc.integer({ min: -10_000_000, max: 100_000_000 }).map((cents) => cents / 100);
const ratio = fc.integer({ min: -500, max: 3000 }).map((thousandths) => thousandths / 1000);
const boundary = fc.constantFrom('upper' as const, 'lower' as const);
const sorted = (from: fc.Arbitrary<number>, rate: fc.Arbitrary<number>) =>
  fc.uniqueArray(fc.tuple(from, rate), { minLength: 1, maxLength: 6, selector: ([start]) => start }).map((rows) => [...rows].sort(([a], [b]) => a - b));
const tiersOf = (rows: readonly (readonly [number, number])[]) => rows.map(([from, rate]) => ({ from, rate }));

/** Also values exactly on a boundary, or a hair beside it. */
const near = (rows: readonly (readonly [number, number])[], hair: number) => rows.flatMap(([from]) => [from, from - hair, from + hair, from - hair / 1e6]);

describe('every function pays what the engine pays', () => {
  it('attainment', () => {
    fc.assert(fc.property(amount, amount, (actual, target) => {
      fc.pre(target > 0);
      expect(attainment([[actual]], [[target]])).toEqual([[attainmentRatio(actual, target)]]);
      if (actual >= 0) expect(attainment([[actual]], [[target]], 'lower')).toEqual([[lowerAttainmentRatio(actual, target)]]);
      else expect(cellsOf(attainment([[actual]], [[target]], 'lower'))).toEqual([['#N/A']]);
    }), propertyRuns());
  });

  it('marginal, from any start', () => {
    fc.assert(fc.property(fc.array(amount, { minLength: 1 }), sorted(amount, ratio), amount, (amounts, rows, counted) => {
      const paid = [...amounts, ...near(rows, 0.01)].map((one) => [one, marginalPayout.pay(one, { tiers: tiersOf(rows) }, counted)]);
      expect(marginal(paid.map(([one]) => [one]), rows, [[counted]])).toEqual(paid.map(([, payout]) => [payout]));
    }), propertyRuns());
  });

  it('retroactive, over amounts', () => {
    fc.assert(fc.property(fc.array(amount, { minLength: 1 }), sorted(amount, ratio), boundary, (amounts, rows, rule) => {
      const terms = { tiers: tiersOf(rows), boundary: rule, compareAs: 'money' } as const;
      const all = [...amounts, ...near(rows, 0.0001)];
      expect(retroactive(all.map((one) => [one]), rows, rule)).toEqual(all.map((one) => [retroactivePayout.pay(one, terms)]));
    }), propertyRuns());
  });

  it('retroactive, by attainment', () => {
    fc.assert(fc.property(amount, sorted(ratio, ratio), boundary, (paidOver, rows, rule) => {
      const terms = { tiers: tiersOf(rows), boundary: rule, compareAs: 'ratio' } as const;
      const all = near(rows, 1e-11);
      expect(retroactive([[paidOver]], rows, rule, all.map((one) => [one]))).toEqual(all.map((one) => [retroactivePayout.pay(paidOver, terms, one)]));
    }), propertyRuns());
  });

  it('curve, with jumps and every way to end', () => {
    const points = sorted(ratio, ratio).map((rows) => rows.flatMap(([at, paid], i) => (i % 2 === 1 ? [[at, paid], [at, paid + 0.5]] : [[at, paid]])));
    fc.assert(fc.property(points, boundary, fc.constantFrom('hold' as const, 'extend' as const, 'zero' as const), (rows, rule, after) => {
      const pairs = rows.map(([at = 0, paid = 0]) => [at, paid] as const);
      const terms = { points: pairs.map(([at, paid]) => ({ at, ratio: paid })), before: 'zero', after, boundary: rule, compareAs: 'ratio' } as const;
      const all = near(pairs, 1e-11);
      expect(curve(all.map((one) => [one]), rows, rule, after)).toEqual(all.map((one) => [curvePayout.pay(one, terms)]));
    }), propertyRuns());
  });
});
