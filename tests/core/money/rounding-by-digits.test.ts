import fc from 'fast-check';
import { comparableMoney, comparableRatio, difference } from '../../../src/core/money/compare';
import { roundDown, roundEarned, roundHalfAway, roundHalfEven, type Rounding, roundUp } from '../../../src/core/money/round';
import { propertyRuns } from '../../property-runs';
import { asNumber, type Decimal, type Mode, roundDecimal } from './decimal';

const roundings: Readonly<Record<Mode, Rounding>> = { halfAway: roundHalfAway, halfEven: roundHalfEven, up: roundUp, down: roundDown };
const modes: readonly Mode[] = ['halfAway', 'halfEven', 'up', 'down'];

/** Value, decimals, and what each way of rounding makes of it. */
const table: readonly (readonly [value: number, decimals: number, halfAway: number, halfEven: number, up: number, down: number])[] = [
  [1.004, 2, 1, 1, 1.01, 1],
  [1.005, 2, 1.01, 1, 1.01, 1],
  [1.006, 2, 1.01, 1.01, 1.01, 1],
  [-1.005, 2, -1.01, -1, -1.01, -1],
  [1.015, 2, 1.02, 1.02, 1.02, 1.01],
  [2.675, 2, 2.68, 2.68, 2.68, 2.67],
  [0.125, 2, 0.13, 0.12, 0.13, 0.12],
  [0.135, 2, 0.14, 0.14, 0.14, 0.13],
  [10.235, 2, 10.24, 10.24, 10.24, 10.23],
  [0.285, 2, 0.29, 0.28, 0.29, 0.28],
  [0.29, 2, 0.29, 0.29, 0.29, 0.29],
  [1.1, 2, 1.1, 1.1, 1.1, 1.1],
  [4.35, 2, 4.35, 4.35, 4.35, 4.35],
  [0.005, 2, 0.01, 0, 0.01, 0],
  [0.004, 2, 0, 0, 0.01, 0],
  [0, 2, 0, 0, 0, 0],
  [1234567.885, 2, 1234567.89, 1234567.88, 1234567.89, 1234567.88],
  [99999999.995, 2, 100000000, 100000000, 100000000, 99999999.99],
  [0.5, 0, 1, 0, 1, 0],
  [1.5, 0, 2, 2, 2, 1],
  [2.5, 0, 3, 2, 3, 2],
  [-2.5, 0, -3, -2, -3, -2],
  [1234.49, 0, 1234, 1234, 1235, 1234],
  [1235, -1, 1240, 1240, 1240, 1230],
  [1245, -1, 1250, 1240, 1250, 1240],
  [1244.99, -1, 1240, 1240, 1250, 1240],
  [-1235, -1, -1240, -1240, -1240, -1230],
  [5, -1, 10, 0, 10, 0],
  [0.8449, 4, 0.8449, 0.8449, 0.8449, 0.8449],
  [0.00005, 4, 0.0001, 0, 0.0001, 0],
];

describe('rounding', () => {
  it.each(table)('of %d to %d decimals', (value, decimals, halfAway, halfEven, up, down) => {
    expect([roundHalfAway, roundHalfEven, roundUp, roundDown].map((round) => round(value, decimals))).toEqual([halfAway, halfEven, up, down]);
  });
  it('goes to cents when nothing is said', () => {
    expect([roundHalfAway(1.005), roundHalfEven(1.005), roundUp(1.001), roundDown(1.009)]).toEqual([1.01, 1, 1.01, 1]);
  });
  it.each([roundHalfAway(-0.004), roundHalfEven(-0.005), roundDown(-0.009), roundUp(-0), roundEarned(-0.001)])('never gives a negative zero', (zero) => {
    expect(zero).toBe(0);
  });
  it('leaves what is no number alone', () => {
    for (const round of Object.values(roundings)) expect(round(NaN)).toBeNaN();
    for (const round of [roundHalfAway, roundHalfEven, roundEarned]) {
      expect(round(Infinity)).toBe(Infinity);
      expect(round(-Infinity)).toBe(-Infinity);
    }
  });

  /** Amounts up to 10 billion with up to 6 decimals; half of them exactly halfway two cents. */
  const decimals: fc.Arbitrary<Decimal> = fc.oneof(
    fc.record({ units: fc.bigInt(-(10n ** 13n), 10n ** 13n), decimals: fc.integer({ min: 0, max: 6 }) }),
    fc.bigInt(-(10n ** 11n), 10n ** 11n).map((cents) => ({ units: cents * 10n + 5n, decimals: 3 })),
  );
  it.each(modes)('%s equals long division on the written digits', (mode) => {
    fc.assert(
      fc.property(decimals, fc.constantFrom(2, 0, -1, 4), (value, to) => {
        expect(roundings[mode](asNumber(value), to)).toBe(asNumber(roundDecimal(value, to, mode)));
      }),
      propertyRuns(1000),
    );
  });
  it('changes nothing when done twice, and mirrors at zero', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.constantFrom(...Object.values(roundings)), fc.constantFrom(2, 0, -1), (value, round, to) => {
        const once = round(value, to);
        expect(round(once, to)).toBe(once);
        expect(round(-value, to) + once).toBe(0);
      }),
      propertyRuns(1000),
    );
  });
  it('never puts a larger amount below a smaller one', () => {
    const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(amount, amount, fc.constantFrom(...Object.values(roundings)), (a, b, round) => {
        expect(round(Math.max(a, b))).toBeGreaterThanOrEqual(round(Math.min(a, b)));
      }),
      propertyRuns(1000),
    );
  });
});

describe('rounding earned money', () => {
  it('sees a half cent through the noise of a division', () => {
    expect(roundEarned(843.8249999999989)).toBe(843.83);
    expect(roundEarned(-843.8249999999989)).toBe(-843.83);
    expect(roundEarned(1425 * (0.5 + 2.5 * (23850.6 / 28500 - 0.8)))).toBe(843.83);
  });
  it('equals long division on eight decimals, with noise behind them', () => {
    const amount = fc.record({ units: fc.bigInt(-(10n ** 14n), 10n ** 14n), decimals: fc.constant(8) });
    const halfCent = fc.bigInt(-(10n ** 8n), 10n ** 8n).map((cents) => ({ units: cents * 10n + 5n, decimals: 3 }));
    fc.assert(
      fc.property(fc.oneof(amount, halfCent), fc.integer({ min: -4, max: 4 }), fc.constantFrom(2, 0, -1), (value, noise, to) => {
        expect(roundEarned(asNumber(value) + noise * 1e-10, to)).toBe(asNumber(roundDecimal(value, to, 'halfAway')));
      }),
      propertyRuns(1000),
    );
  });
  it('does not take a real difference for noise', () => {
    expect(roundEarned(843.8249999)).toBe(843.82);
  });
  it('is rounding to eight decimals and then to money, also around every half', () => {
    const near = fc.tuple(fc.integer({ min: -20_000_000, max: 20_000_000 }), fc.integer({ min: -6, max: 6 }), fc.constantFrom(1e-12, 1e-9, 5e-9, 1e-8, 1e-6, 1e-4)).map(([halves, steps, size]) => halves / 200 + steps * size);
    const large = near.map((amount) => amount * 1000);
    fc.assert(
      fc.property(fc.oneof(near, large), fc.constantFrom(2, 0, -1), (amount, decimals) => {
        expect(roundEarned(amount, decimals)).toBe(roundHalfAway(roundHalfAway(amount, 8), decimals));
      }),
      propertyRuns(5000),
    );
  });
  it('goes to whole euros and tens where the scheme says so', () => {
    expect([roundEarned(1234.5, 0), roundEarned(1235, -1), roundEarned(1234.9, -1)]).toEqual([1235, 1240, 1230]);
  });
});

describe('comparing', () => {
  it('lets 1 − 0.9 reach the tier at 0.1', () => {
    expect(comparableRatio(1 - 0.9)).toBe(0.1);
    expect(comparableRatio(0.1 * 3)).toBe(0.3);
  });
  it('keeps ratios apart from the twelfth decimal on', () => {
    expect(comparableRatio(0.999999999999)).toBeLessThan(1);
    expect(comparableRatio(0.9999999999996)).toBe(1);
  });
  it('compares money to four decimals', () => {
    expect(comparableMoney(0.1 + 0.2)).toBe(0.3);
    expect(comparableMoney(99999.99996)).toBe(100000);
    expect(comparableMoney(99999.9999)).toBeLessThan(100000);
  });
  it('subtracts decimal amounts without noise', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.bigInt(-(10n ** 12n), 10n ** 12n), (a, b) => {
        expect(difference(asNumber({ units: a, decimals: 2 }), asNumber({ units: b, decimals: 2 })) + 0).toBe(asNumber({ units: a - b, decimals: 2 }));
      }),
      propertyRuns(1000),
    );
  });
});
