import fc from 'fast-check';
import { exactSum } from '../../../src/core/money/exact-sum';
import { propertyRuns } from '../../property-runs';
import { asNumber, exactly, nearestDouble } from './decimal';

const shuffled = <T>(items: readonly T[]): fc.Arbitrary<T[]> => fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });

describe('exact sum', () => {
  it.each([
    [[], 0],
    [[0.1, 0.2], 0.3],
    [Array.from({ length: 10 }, () => 0.1), 1],
    [[1e16, 1, -1e16], 1],
    [[1, 1e100, 1, -1e100], 2],
    [[100.01, -100.01], 0],
    [[0.0001, 0.0002], 0.0003],
    [[1e9, 0.01, -1e9], 0.01],
    [[5e11, 5e11, 0.01], 1000000000000.01],
    [[NaN, 5, NaN, 0.05], 5.05],
    [[NaN], 0],
  ])('of %j is %d', (values, sum) => {
    expect(exactSum(values)).toBe(sum);
  });
  it('equals whole-number arithmetic for amounts with up to four decimals', () => {
    const unit = fc.bigInt(-(10n ** 11n), 10n ** 11n);
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 60 }), (units) => {
        const sum = units.reduce((total, one) => total + one, 0n);
        expect(exactSum(units.map((one) => asNumber({ units: one, decimals: 4 })))).toBe(asNumber({ units: sum, decimals: 4 }));
      }),
      propertyRuns(500),
    );
  });
  const anySize = fc.oneof(
    fc.double({ min: -1e9, max: 1e9, noNaN: true }),
    fc.double({ min: -1e-6, max: 1e-6, noNaN: true }),
    fc.double({ min: -1e20, max: 1e20, noNaN: true }),
  );
  it('is the double nearest to the true sum of values with many decimals', () => {
    fc.assert(
      fc.property(fc.array(anySize, { maxLength: 40 }), (values) => {
        const withThird = [...values, 1 / 3];
        const sum = withThird.reduce((total, one) => total + exactly(one), 0n);
        expect(exactSum(withThird)).toBe(nearestDouble(sum));
      }),
      propertyRuns(500),
    );
  });
  it('is the same in any order, with blanks anywhere', () => {
    const lists = fc.array(fc.oneof(anySize, fc.constant(NaN), fc.integer({ min: -1e6, max: 1e6 }).map((cents) => cents / 100)), { maxLength: 40 });
    fc.assert(
      fc.property(lists.chain((values) => fc.tuple(fc.constant(values), shuffled(values))), ([values, other]) => {
        expect(exactSum(other)).toBe(exactSum(values));
      }),
      propertyRuns(500),
    );
  });
  it('takes back what it was given', () => {
    fc.assert(
      fc.property(fc.array(anySize, { maxLength: 20 }), (values) => {
        expect(exactSum([...values, ...values.map((value) => -value)]) + 0).toBe(0);
      }),
      propertyRuns(),
    );
  });
});
