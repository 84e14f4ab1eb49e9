import fc from 'fast-check';
import { roundDown, roundEarned, roundHalfAway, roundHalfEven, roundUp } from '../../../src/core/money/round';

describe('roundHalfAway', () => {
  it.each([
    [1.005, 2, 1.01],
    [2.675, 2, 2.68],
    [-1.005, 2, -1.01],
    [-2.675, 2, -2.68],
    [1.0049999, 2, 1],
    [1.015, 2, 1.02],
    [8.345, 2, 8.35],
    [0.5, 0, 1],
    [-0.5, 0, -1],
    [2.5, 0, 3],
    [1235, -1, 1240],
    [-1235, -1, -1240],
    [1234.99, -1, 1230],
    [0, 2, 0],
    [64.12499999999999, 2, 64.13],
    [123456789.125, 2, 123456789.13],
    [1e21, 2, 1e21],
  ])('rounds %d to %d decimals as Excel does: %d', (value, decimals, rounded) => {
    expect(roundHalfAway(value, decimals)).toBe(rounded);
  });
  it('gives a zero without a sign', () => {
    expect(Object.is(roundHalfAway(-0.001), 0)).toBe(true);
  });
  it('leaves what is not a finite number as it is', () => {
    expect([roundHalfAway(NaN), roundHalfAway(Infinity), roundHalfAway(-Infinity)]).toEqual([NaN, Infinity, -Infinity]);
  });
  it('rounds every half cent away from zero', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (cents) => {
        const half = Number(`${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}5`);
        const next = Number(`${Math.floor((cents + 1) / 100)}.${String((cents + 1) % 100).padStart(2, '0')}`);
        expect([roundHalfAway(half), roundHalfAway(-half)]).toEqual([next, -next]);
      }),
    );
  });
});

describe('the other ways to round', () => {
  it.each([
    [0.125, 0.12],
    [0.135, 0.14],
    [-0.125, -0.12],
    [1.005, 1],
    [0.1251, 0.13],
  ])('rounds a half to the even neighbour: %d to %d', (value, rounded) => {
    expect(roundHalfEven(value)).toBe(rounded);
  });
  it.each([
    [1.101, 1.11],
    [-1.101, -1.11],
    [1.1, 1.1],
    [0.29, 0.29],
  ])('rounds up away from zero: %d to %d', (value, rounded) => {
    expect(roundUp(value)).toBe(rounded);
  });
  it.each([
    [1.109, 1.1],
    [-1.109, -1.1],
    [0.29, 0.29],
    [1.15, 1.15],
  ])('rounds down towards zero: %d to %d', (value, rounded) => {
    expect(roundDown(value)).toBe(rounded);
  });
});

describe('roundEarned', () => {
  it('clears the noise of a calculation before it rounds a half cent', () => {
    const attainment = 23850.6 / 28500;
    expect(roundEarned(1425 * (0.5 + ((attainment - 0.8) * 0.5) / (1 - 0.8)))).toBe(843.83);
  });
  it.each([
    [1.00499999, 2, 1],
    [1.005, 2, 1.01],
    [-2.675, 2, -2.68],
    [1235, -1, 1240],
    [1234.5, 0, 1235],
  ])('rounds %d to %d decimals: %d', (amount, decimals, rounded) => {
    expect(roundEarned(amount, decimals)).toBe(rounded);
  });
});
