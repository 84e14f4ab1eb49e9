import * as fc from 'fast-check';
import { atLeast, atMostOf } from '../../../src/measure/series/chance-of-reaching';
import { chanceOfTotal, type TotalSpan } from '../../../src/measure/series/chance-of-total';
import { propertyRuns } from '../../property-runs';
import { dice, monthly } from './made-series';

/** Twenty-one months around 100, the last nine of them of the running year. */
const months = monthly(Array.from({ length: 21 }, (_, at) => 100 + [4, -6, 2, 7, -3, 0, -5, 6, 1, -2][at % 10]!));
const year = { from: -9, to: 3 } as const;
const soFar = months.values.slice(-9).reduce<number>((sum, value) => sum + (value ?? 0), 0);

const chance = (target: number, span: Pick<TotalSpan, 'from' | 'to'> = year) => {
  const result = chanceOfTotal(months, atLeast(target), { ...span, target });
  return result.kind === 'chance' ? result.chance : result.kind;
};

describe('the chance that a total is reached', () => {
  it('adds what is there to what is expected', () => {
    const result = chanceOfTotal(months, atLeast(1200), { ...year, target: 1200 });
    expect(result).toMatchObject({ kind: 'chance', points: 21, says: { key: 'series.chanceOfTotal', args: { share: soFar / 1200, ahead: 3, points: 21 } } });
    expect(result.kind === 'chance' && Math.abs(result.expected - (soFar + 300))).toBeLessThan(15);
  });

  it('is very large for what is nearly there, and very small for what asks twice as much', () => {
    expect(chance(soFar + 200)).toBe(0.99);
    expect(chance(soFar + 600)).toBe(0.01);
    expect(chance(soFar + 300)).toBeGreaterThan(0.15);
    expect(chance(soFar + 300)).toBeLessThan(0.85);
  });

  it('is about a year that has not begun as well', () => expect(chance(1200, { from: 3, to: 15 })).toEqual(expect.any(Number)));

  it('is decided by what is there when nothing is still to come', () => {
    expect(chanceOfTotal(months, atLeast(soFar), { from: -9, to: 0, target: soFar })).toMatchObject({ kind: 'decided', reached: true });
    expect(chanceOfTotal(months, atLeast(soFar + 0.01), { from: -9, to: 0, target: soFar })).toMatchObject({ kind: 'decided', reached: false });
  });

  it.each([
    [5, 'tooShort'],
    [6, 'chance'],
  ])('takes six figures: %i', (count, kind) => expect(chanceOfTotal(monthly(months.values.slice(-count)), atLeast(1200), { from: -count, to: 3, target: 1200 }).kind).toBe(kind));

  it('is refused where a period of the total itself has no figure: the total so far is not known then', () => {
    const values = months.values.map((value, at) => (at === 15 ? null : value));
    expect(chanceOfTotal(monthly(values), atLeast(1200), { ...year, target: 1200 })).toMatchObject({ kind: 'tooManyGaps', missing: 1 });
  });

  it('is the other way round where lower is better', () => {
    const up = chanceOfTotal(months, atLeast(1200), { ...year, target: 1200 });
    const down = chanceOfTotal(months, atMostOf(1200), { ...year, target: 1200 });
    expect((up.kind === 'chance' ? up.chance : NaN) + (down.kind === 'chance' ? down.chance : NaN)).toBeCloseTo(1, 9);
  });

  it('is never larger for a higher target', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 6, max: 36 }), fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 100 }), (seed, length, target, more) => {
        const { normal } = dice(seed);
        const series = monthly(Array.from({ length }, () => 100 + 10 * normal()));
        const at = (wanted: number): number => {
          const result = chanceOfTotal(series, atLeast(wanted), { from: -3, to: 3, target: wanted });
          return result.kind === 'chance' ? result.chance : NaN;
        };
        expect(at(target + more)).toBeLessThanOrEqual(at(target));
      }),
      propertyRuns(60),
    );
  });
});
