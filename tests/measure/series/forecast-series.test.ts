import fc from 'fast-check';
import { forecastSeries } from '../../../src/measure/series/forecast-series';
import type { Forecast } from '../../../src/measure/series/series';
import { propertyRuns } from '../../property-runs';
import { dice, kinds, monthly, type Kind } from './made-series';

const forecast = (values: readonly (number | null)[], horizon = 3, periodsPerYear = 12): Forecast => {
  const result = forecastSeries({ values, periodsPerYear }, { horizon });
  if (result.kind !== 'forecast') throw new Error(result.kind);
  return result;
};

describe('the forecast of a series', () => {
  it.each([0, 1, 7])('is refused with %d figures, and says how many are needed', (n) => {
    const values = Array.from({ length: n }, (_, i) => i + 1);
    expect(forecastSeries({ values, periodsPerYear: 4 }, { horizon: 1 })).toEqual({ kind: 'tooShort', points: n, needed: 8, says: { key: 'series.forecastTooShort', args: { points: n, needed: 8, unit: 'quarter' } } });
  });
  it('is made from eight figures on', () => {
    expect(forecast([1, 2, 3, 4, 5, 6, 7, 8], 2)).toMatchObject({ points: 8, filled: 0, season: 'tooShort' });
  });
  it('is refused where more than a quarter is missing', () => {
    const values = Array.from({ length: 24 }, (_, i) => (i % 3 === 1 ? null : i));
    expect(forecastSeries(monthly(values), { horizon: 1 })).toMatchObject({ kind: 'tooManyGaps', points: 16, missing: 8 });
  });
  it('goes on with a straight line', () => {
    const { values } = forecast(Array.from({ length: 24 }, (_, i) => 100 + 5 * i), 2, 1);
    expect(values[0]).toBeCloseTo(220, 0);
    expect(values[1]).toBeCloseTo(225, 0);
  });
  it('repeats the pattern of the year', () => {
    const year = [5, 6, 9, 12, 14, 15, 14, 12, 9, 6, 5, 4];
    const { values, method, season } = forecast([...year, ...year, ...year, ...year], 12);
    expect(season).toBe('lookedAt');
    expect(['sameAsLastYear', 'seasonal']).toContain(method);
    values.forEach((value, h) => expect(Math.abs(value - year[h]!)).toBeLessThan(1.5));
  });
  it('of a figure that never changed is that figure, without an invented range', () => {
    expect(forecast(Array.from({ length: 10 }, () => 7), 2)).toMatchObject({ values: [7, 7], low: [7, 7], high: [7, 7], accuracy: { mase: null, origins: 0 }, says: { key: 'series.neverChanged' } });
  });
  it('starts after the last period, also where that one has no figure yet', () => {
    const values = Array.from({ length: 24 }, (_, i) => 100 + 5 * i);
    expect(forecast([...values, null], 1, 1).values[0]).toBeCloseTo(225, 0);
  });
  it('leaves a period that still runs out, and starts with it', () => {
    const values = Array.from({ length: 24 }, (_, i) => 100 + 5 * i);
    const result = forecastSeries({ values: [...values, 12], periodsPerYear: 1 }, { horizon: 1, partial: true });
    expect(result).toEqual(forecastSeries({ values, periodsPerYear: 1 }, { horizon: 1 }));
  });
  it('counts broken figures as missing', () => {
    const values = Array.from({ length: 24 }, (_, i) => 100 + 5 * i);
    const broken = values.map((value, i) => (i === 7 ? NaN : i === 12 ? Infinity : value));
    expect(forecast(broken)).toMatchObject({ points: 22, filled: 2 });
  });
  it('is never below 0 where the figures never were', () => {
    const falling = [90, 80, 72, 60, 50, 41, 30, 19, 10, 1];
    const { values, low } = forecast(falling, 6);
    expect(Math.min(...values, ...low)).toBeGreaterThanOrEqual(0);
    expect(Math.min(...forecast(falling.map((value) => value - 50), 6).low)).toBeLessThan(0);
  });
  it.each(['noise', 'walk', 'trend', 'mean'] satisfies Kind[])('has a range that holds about four of five times: %s', (kind) => {
    let [inside, total] = [0, 0];
    for (let seed = 0; seed < 60; seed += 1) {
      const all = kinds[kind](dice(seed * 7919 + 5), 26);
      const { low, high } = forecast(all.slice(0, 24), 2);
      for (const h of [0, 1]) {
        total += 1;
        if (all[24 + h]! >= low[h]! && all[24 + h]! <= high[h]!) inside += 1;
      }
    }
    expect(inside / total).toBeGreaterThan(0.68);
    expect(inside / total).toBeLessThan(0.95);
  });
  it('is made of numbers whatever goes in, low ≤ expected ≤ high, and the same every time', () => {
    const figure = fc.oneof(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.constant(0), fc.constant(null), fc.constant(NaN), fc.constant(1e15), fc.constant(1e300), fc.integer({ min: -3, max: 3 }));
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 30 }), fc.constantFrom(1, 4, 12, 0, NaN, 2.5), fc.integer({ min: 1, max: 5 }), (values, periodsPerYear, horizon) => {
        const result = forecastSeries({ values, periodsPerYear }, { horizon });
        expect(forecastSeries({ values, periodsPerYear }, { horizon })).toEqual(result);
        if (result.kind !== 'forecast') return;
        const { values: expected, low, high, accuracy } = result;
        expect([expected.length, low.length, high.length]).toEqual([horizon, horizon, horizon]);
        for (const number of [...expected, ...low, ...high, accuracy.mase ?? 0, accuracy.mape ?? 0, accuracy.off ?? 0, accuracy.within ?? 0, accuracy.againstLast ?? 0]) expect(Number.isFinite(number)).toBe(true);
        expected.forEach((value, h) => {
          expect(low[h]).toBeLessThanOrEqual(value);
          expect(high[h]).toBeGreaterThanOrEqual(value);
        });
      }),
      propertyRuns(60),
    );
  });
});
