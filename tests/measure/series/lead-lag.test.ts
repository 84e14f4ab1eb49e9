import fc from 'fast-check';
import { leadLag } from '../../../src/measure/series/lead-lag';
import type { LeadLagResult } from '../../../src/measure/series/lead-lag-result';
import { propertyRuns } from '../../property-runs';
import { dice, kinds, monthly, type Kind } from './made-series';

const names = { leading: 'Offertes', lagging: 'Omzet' };
const look = (leading: readonly (number | null)[], lagging: readonly (number | null)[], maxLag = 6, tests = 1): LeadLagResult => leadLag(monthly(leading), monthly(lagging), { maxLag, tests, names });

/** Verdicts over many seeds, as `leads 2` or `none`. */
function verdicts(seeds: number, pair: (seed: number) => readonly [readonly number[], readonly number[]], tests = 1): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (let seed = 0; seed < seeds; seed += 1) {
    const result = look(...pair(seed), 6, tests);
    const key = result.kind === 'leads' ? `leads ${result.best.lag}` : result.kind;
    found.set(key, (found.get(key) ?? 0) + 1);
  }
  return found;
}
const refused = (found: ReadonlyMap<string, number>): number => (found.get('none') ?? 0) + (found.get('trendOnly') ?? 0);

/** Nothing to do with each other. */
const unrelated = (kind: Kind, n: number) => (seed: number) => [kinds[kind](dice(seed * 2 + 1), n), kinds[kind](dice(seed * 2 + 500_001), n)] as const;

/** Twice the leading figure of `lag` months ago, and something from elsewhere: the changes correlate 0.76. */
const leading = (kind: Kind, n: number, lag: number) => (seed: number) => {
  const { normal, uniform } = dice(seed * 3 + 7);
  const all = kinds[kind]({ normal, uniform }, n + lag);
  return [all.slice(lag), all.slice(0, n).map((value) => 2 * value + 6 * normal())] as const;
};

describe('a known lead', () => {
  it.each([1, 2, 3])('of %d months is found in 36 months, four times out of five and hardly ever at another lag', (lag) => {
    const found = verdicts(200, leading('walk', 36, lag));
    expect((found.get(`leads ${lag}`) ?? 0) / 200).toBeGreaterThanOrEqual(0.8);
    const elsewhere = 200 - refused(found) - (found.get(`leads ${lag}`) ?? 0);
    expect(elsewhere / 200).toBeLessThanOrEqual(0.03);
  });
  it('is harder to find with less, and easier with more', () => {
    const power = [18, 24, 36, 60].map((n) => (verdicts(100, leading('walk', n, 2)).get('leads 2') ?? 0) / 100);
    expect(power).toEqual([...power].sort((a, b) => a - b));
    expect(power[3]).toBeGreaterThan(0.95);
  });
  it('with the effect of one unit, whose range holds the true one', () => {
    const held = Array.from({ length: 200 }, (_, seed) => look(...leading('walk', 60, 2)(seed))).filter((result) => result.kind === 'leads');
    const holding = held.filter(({ best }) => best.effect.low <= 2 && best.effect.high >= 2);
    expect(holding.length / held.length).toBeGreaterThan(0.9);
  });
  it('says so in one sentence', () => {
    const [first, second] = leading('walk', 36, 2)(1);
    const result = look(first, second);
    expect(result).toMatchObject({ kind: 'leads', best: { lag: 2 }, says: { key: 'series.leads', args: { lag: 2, lagging: 'Omzet', unit: 'month', few: false } } });
  });
  it('of the other one is called reversed', () => {
    const [first, second] = leading('walk', 60, 2)(1);
    expect(look(second, first)).toMatchObject({ kind: 'reversed', best: { lag: -2 } });
  });
  it('of 0 months is no lead', () => {
    const [first, second] = leading('walk', 60, 0)(1);
    expect(look(first, second)).toMatchObject({ kind: 'together', best: { lag: 0 } });
  });
  it('downwards is said to be opposite', () => {
    const [first, second] = leading('walk', 60, 2)(1);
    expect(look(first, second.map((value) => -value))).toMatchObject({ kind: 'leads', best: { lag: 2 }, says: { args: { opposite: true } } });
  });
});

describe('series that have nothing to do with each other', () => {
  it('that wander for three years are called related in at most 5 of 100 pairs', () => {
    const found = verdicts(1_000, unrelated('walk', 36));
    expect(refused(found) / 1_000).toBeGreaterThanOrEqual(0.95);
  });
  it.each((['noise', 'mean', 'trend'] satisfies Kind[]))('of the kind %s are called related in at most 5 of 100 pairs', (kind) => {
    expect(refused(verdicts(200, unrelated(kind, 36))) / 200).toBeGreaterThanOrEqual(0.95);
  });
  it('are hardly ever called related when many pairs are looked at', () => {
    expect(refused(verdicts(300, unrelated('walk', 36), 50))).toBeGreaterThanOrEqual(299);
  });
  it('that both grow by a percentage are a common trend', () => {
    const growing = (seed: number): readonly number[] => {
      const { normal } = dice(seed);
      return Array.from({ length: 48 }, (_, i) => 100 * 1.04 ** i * (1 + 0.05 * normal()));
    };
    const found = verdicts(200, (seed) => [growing(seed * 2 + 1), growing(seed * 2 + 90_001)]);
    expect((found.get('trendOnly') ?? 0) / 200).toBeGreaterThanOrEqual(0.95);
  });
  it('that both rise along a line are a common trend', () => {
    expect((verdicts(200, unrelated('trend', 48)).get('trendOnly') ?? 0) / 200).toBeGreaterThanOrEqual(0.93);
  });
  it('that share the season only are no lead', () => {
    const found = verdicts(200, unrelated('season', 48));
    expect((found.get('trendOnly') ?? 0) / 200).toBeGreaterThanOrEqual(0.93);
  });
});

describe('what cannot be told', () => {
  const rising = Array.from({ length: 24 }, (_, i) => i * 10 + (i % 3));
  it.each([0, 1, 2, 13])('is refused with %d months, and says how many are needed', (n) => {
    expect(look(rising.slice(0, n), rising.slice(0, n))).toEqual({ kind: 'tooShort', points: n, needed: 14, says: { key: 'series.leadLagTooShort', args: { points: n, needed: 14, unit: 'month' } } });
  });
  it('looks at no more lags than leave twelve pairs', () => {
    const result = look(rising.slice(0, 15), rising.slice(0, 15), 12);
    expect('byLag' in result && result.byLag.map(({ lag }) => lag)).toEqual([0, 1, 2]);
  });
  it.each([
    ['leading', rising.map(() => 5), rising],
    ['lagging', rising, rising.map(() => 5)],
    ['both', rising.map(() => 0), rising.map(() => 5)],
  ] as const)('has no verdict where %s never changes', (which, first, second) => {
    expect(look(first, second)).toMatchObject({ kind: 'noVariation', which });
  });
  it('takes two straight lines for a common trend, not for a relation', () => {
    const line = Array.from({ length: 24 }, (_, i) => 0.1 * i);
    expect(look(line, line.map((value) => 3 * value + 0.7))).toMatchObject({ kind: 'trendOnly' });
  });
  it('says so where every other month is missing', () => {
    const gaps = Array.from({ length: 60 }, (_, i) => (i % 2 === 0 ? i : null));
    expect(look(gaps, gaps)).toMatchObject({ kind: 'tooManyGaps', points: 30, missing: 30 });
  });
  it('leaves out months without a figure on either side', () => {
    const [first, second] = leading('walk', 60, 2)(1);
    const holed = first.map((value, at) => (at === 20 || at === 41 ? NaN : value));
    expect(look(holed, second)).toMatchObject({ kind: 'leads', best: { lag: 2 } });
  });
  it('never ends in something that is not a number, whatever goes in', () => {
    const figure = fc.oneof(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.constant(0), fc.constant(null), fc.constant(NaN), fc.constant(1e300), fc.integer({ min: -2, max: 2 }));
    const column = fc.array(figure, { maxLength: 30 });
    fc.assert(
      fc.property(column, column, fc.constantFrom(0, 1, 6, 99, NaN), fc.constantFrom(1, 20, 0, NaN), (first, second, maxLag, tests) => {
        const result = look(first, second, maxLag, tests);
        if (!('byLag' in result)) return;
        for (const { plain, changes } of [...result.byLag, ...result.backwards]) expect([Number.isFinite(plain ?? 0), Number.isFinite(changes ?? 0)]).toEqual([true, true]);
        if (!('best' in result)) return;
        const { correlation, low, high, pValue, effect } = result.best;
        for (const number of [correlation, low, high, pValue, effect.perUnit, effect.low, effect.high]) expect(Number.isFinite(number)).toBe(true);
        expect(low).toBeLessThanOrEqual(correlation);
        expect(high).toBeGreaterThanOrEqual(correlation);
        expect(pValue).toBeLessThan(0.05);
      }),
      propertyRuns(150),
    );
  });
});
