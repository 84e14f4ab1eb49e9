import fc from 'fast-check';
import { exactSum, unitsPerPlace } from '../../../src/core/money/exact-sum';

const cents = fc.integer({ min: -1e9, max: 1e9 }).map((units) => units / 100);
const anything = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 });
const shuffled = <T>(values: readonly T[], seed: number): T[] => [...values].map((value, i) => ({ value, key: Math.sin(seed + i * 7919) })).sort((a, b) => a.key - b.key).map(({ value }) => value);

describe('exactSum', () => {
  it.each([
    [[], 0],
    [[0.1, 0.2], 0.3],
    [Array.from({ length: 10 }, () => 0.1), 1],
    [[1e16, 1, -1e16], 1],
    [[1, 1e100, 1, -1e100], 2],
    [[1.23456, -1.23456], 0],
    [[0.1, NaN, 0.2], 0.3],
  ])('adds %j to %d', (values, sum) => {
    expect(exactSum(values)).toBe(sum);
  });
  it('gives the same sum for any order of amounts in cents', () => {
    fc.assert(fc.property(fc.array(cents), fc.integer(), (values, seed) => expect(exactSum(shuffled(values, seed))).toBe(exactSum(values))));
  });
  it('gives the same sum for any order of any values', () => {
    fc.assert(fc.property(fc.array(anything), fc.integer(), (values, seed) => expect(exactSum(shuffled(values, seed))).toBe(exactSum(values))));
  });
  it('adds cents as a cash register does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 })), (units) => {
        expect(exactSum(units.map((unit) => unit / 100))).toBeCloseTo(units.reduce((sum, unit) => sum + unit, 0) / 100, 10);
        expect(Math.round(exactSum(units.map((unit) => unit / 100)) * 100)).toBe(units.reduce((sum, unit) => sum + unit, 0) + 0);
      }),
    );
  });
});

describe('unitsPerPlace', () => {
  it('adds whole ten-thousandths per place and counts the blanks', () => {
    expect(unitsPerPlace(Float64Array.of(12.5, -0.0001, NaN, 1), Int32Array.of(1, 0, 0, 1), 2)).toEqual({ units: Float64Array.of(-1, 135000), isExact: true, all: 134999, blanks: 1 });
  });
  it('says when a value has five decimals', () => {
    expect(unitsPerPlace(Float64Array.of(1.00001), Int32Array.of(0), 1).isExact).toBe(false);
  });
  it('says when the sum could leave the exact range', () => {
    expect(unitsPerPlace(Float64Array.of(9e11, 9e11), Int32Array.of(0, 0), 1).isExact).toBe(false);
  });
  it.each([2 ** 51 - 1, 2 ** 51 + 1, 2 ** 52 + 1, 2 ** 53 - 1, -(2 ** 52 + 1)])('is exact or says it is not for %d ten-thousandths', (whole) => {
    const { units, isExact } = unitsPerPlace(Float64Array.of(whole / 10000), Int32Array.of(0), 1);
    expect(isExact ? units[0] : whole).toBe(whole);
    expect(exactSum([whole / 10000, 0.0001, -0.0001])).toBe(whole / 10000);
  });
});
