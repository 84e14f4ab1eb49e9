import fc from 'fast-check';
import { chanceOfReaching, chanceOfStaying } from '../../../src/measure/series/chance-of-reaching';
import { studentsT, studentsTBelow } from '../../../src/measure/series/students-t';
import { propertyRuns } from '../../property-runs';
import { dice, kindNames, kinds, monthly } from './made-series';

const noise = kinds.noise(dice(3), 24);
const chance = (values: readonly (number | null)[], target: number, periods = 3, direction: 'higher' | 'lower' = 'higher'): number => {
  const result = chanceOfReaching(monthly(values), target, { periods, direction });
  if (result.kind !== 'chance') throw new Error(result.kind);
  return result.chance;
};

describe("Student's t", () => {
  it.each([
    [1, 0.9, 3.078],
    [2, 0.9, 1.886],
    [4, 0.9, 1.533],
    [10, 0.975, 2.228],
    [29, 0.975, 2.045],
    [30, 0.9, 1.31],
  ])('with %d degrees has %d below %d, as in the printed tables', (freedom, share, t) => {
    expect(studentsTBelow(share, freedom)).toBeCloseTo(t, 3);
    expect(studentsT(t, freedom)).toBeCloseTo(share, 3);
    expect(studentsT(-t, freedom)).toBeCloseTo(1 - share, 3);
  });
});

describe('the chance of reaching a target', () => {
  it.each([0, 1, 5])('is refused with %d figures, and says how many there are', (n) => {
    expect(chanceOfReaching(monthly(noise.slice(0, n)), 110, { periods: 3, direction: 'higher' })).toMatchObject({ kind: 'tooShort', points: n, needed: 6 });
  });
  it('is given from six figures on', () => {
    expect(chanceOfReaching(monthly(noise.slice(0, 6)), 110, { periods: 3, direction: 'higher' })).toMatchObject({ kind: 'chance', points: 6 });
  });
  it('comes true about as often as it says', () => {
    const bins = new Map<number, { said: number; happened: number; count: number }>();
    for (const kind of kindNames.filter((name) => name !== 'season')) {
      for (let seed = 0; seed < 60; seed += 1) {
        const all = kinds[kind](dice(seed * 104_729 + 11), 27);
        const known = all.slice(0, 24);
        for (const away of [-15, -7, -2, 2, 7, 15]) {
          const target = known.at(-1)! + away;
          const said = chance(known, target);
          const bin = Math.min(2, Math.floor(said * 3));
          const { said: sum = 0, happened = 0, count = 0 } = bins.get(bin) ?? {};
          bins.set(bin, { said: sum + said, happened: happened + Number(all[26]! >= target), count: count + 1 });
        }
      }
    }
    for (const { said, happened, count } of bins.values()) expect(Math.abs(said / count - happened / count)).toBeLessThan(0.1);
    expect([...bins.values()].every(({ count }) => count >= 200)).toBe(true);
  });
  it('falls as the target rises, and both directions make 1 together', () => {
    const chances = [80, 90, 100, 110, 120].map((target) => chance(noise, target));
    expect(chances).toEqual([...chances].sort((a, b) => b - a));
    expect(chance(noise, 104) + chance(noise, 104, 3, 'lower')).toBeCloseTo(1, 9);
  });
  it('is never 0 or 1', () => {
    expect(chance(noise, 1e9)).toBe(0.01);
    expect(chance(noise, -1e9)).toBe(0.99);
  });
  it('inside limits is what lies between the chances of the two', () => {
    const result = chanceOfStaying(monthly(noise), { lower: 95, upper: 108 }, { periods: 3 });
    expect(result.kind === 'chance' && result.chance).toBeCloseTo(chance(noise, 95) - chance(noise, 108), 9);
  });
  it('is decided when no period is left: a figure on the target reaches it', () => {
    const figures = [1, 2, 3, 4, 5, 6, 110];
    expect(chanceOfReaching(monthly(figures), 110, { periods: 0, direction: 'higher' })).toMatchObject({ kind: 'decided', reached: true });
    expect(chanceOfReaching(monthly(figures), 109, { periods: 0, direction: 'lower' })).toMatchObject({ kind: 'decided', reached: false });
  });
  it('says how often it was reached, and what change is needed against what was seen', () => {
    const rising = [100, 104, 101, 109, 107, 112, 110, 115];
    expect(chanceOfReaching(monthly(rising), 112, { periods: 3, direction: 'higher', baseline: 101 })).toMatchObject({ reachedBefore: 2, changeNeeded: 0, changeSeen: 2 });
    expect(chanceOfReaching(monthly(rising), 121, { periods: 3, direction: 'higher' })).toMatchObject({ reachedBefore: 0, changeNeeded: 2, changeSeen: 15 / 7 });
  });
  it('is not invented for a figure that never changed, nor for a target that cannot be read', () => {
    expect(chanceOfReaching(monthly([5, 5, 5, 5, 5, 5]), 6, { periods: 2, direction: 'higher' })).toMatchObject({ kind: 'neverChanged', reached: false });
    expect(chanceOfReaching(monthly(noise), NaN, { periods: 2, direction: 'higher' })).toMatchObject({ kind: 'noTarget' });
    expect(chanceOfReaching(monthly(noise), 6, { periods: NaN, direction: 'higher' })).toMatchObject({ kind: 'noTarget' });
    expect(chanceOfStaying(monthly(noise), { lower: 6, upper: 5 }, { periods: 2 })).toMatchObject({ kind: 'noTarget' });
  });
  it('is a number from 0.01 to 0.99 whatever goes in', () => {
    const figure = fc.oneof(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.constant(0), fc.constant(null), fc.constant(NaN), fc.integer({ min: -3, max: 3 }));
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 24 }), fc.integer({ min: -10, max: 10 }), fc.integer({ min: -1, max: 8 }), (values, target, periods) => {
        const result = chanceOfReaching(monthly(values), target, { periods, direction: 'higher' });
        if (result.kind !== 'chance') return;
        expect(result.chance).toBeGreaterThanOrEqual(0.01);
        expect(result.chance).toBeLessThanOrEqual(0.99);
        for (const number of [result.expected, result.low, result.high, result.changeNeeded, result.changeSeen]) expect(Number.isFinite(number)).toBe(true);
      }),
      propertyRuns(60),
    );
  });
});
