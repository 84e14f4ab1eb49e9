import fc from 'fast-check';
import { type Share, splitExactly } from '../../../src/core/money/split-exactly';
import { propertyRuns } from '../../property-runs';
import { asNumber } from './decimal';

const equal = (...ids: readonly string[]): readonly Share[] => ids.map((id) => ({ id, share: 1 }));

describe('splitting an amount', () => {
  it.each([
    ['thirds: the odd cent goes to the lowest id', 100, equal('a', 'b', 'c'), [33.34, 33.33, 33.33]],
    ['the lowest id, wherever it stands', 100, equal('c', 'b', 'a'), [33.33, 33.33, 33.34]],
    ['two odd cents to the two lowest', 0.05, equal('c', 'a', 'b'), [0.01, 0.02, 0.02]],
    ['the largest remainder first', 100, [{ id: 'a', share: 1 }, { id: 'b', share: 5 }], [16.67, 83.33]],
    ['a negative amount as its mirror', -100, equal('a', 'b', 'c'), [-33.34, -33.33, -33.33]],
    ['one cent between two', 0.01, equal('b', 'a'), [0, 0.01]],
    ['everything to the only one', 12.34, equal('a'), [12.34]],
    ['nothing to a share of 0', 10, [{ id: 'a', share: 0 }, { id: 'b', share: 1 }, { id: 'c', share: 2 }], [0, 3.33, 6.67]],
    ['nothing when all shares are 0', 10, [{ id: 'a', share: 0 }, { id: 'b', share: 0 }], [0, 0]],
    ['nobody', 10, [], []],
    ['shares in per cents', 1000.01, [{ id: 'a', share: 0.6 }, { id: 'b', share: 0.4 }], [600.01, 400]],
  ])('%s', (_, amount, shares, parts) => {
    expect(splitExactly(amount, shares)).toEqual(parts);
  });
  it('splits whole euros', () => {
    expect(splitExactly(100, equal('a', 'b', 'c'), 0)).toEqual([34, 33, 33]);
  });

  const shares = fc
    .uniqueArray(fc.record({ id: fc.integer({ min: 0, max: 999 }).map((n) => `p${String(n).padStart(3, '0')}`), share: fc.integer({ min: 0, max: 1000 }) }), { selector: ({ id }) => id, minLength: 1, maxLength: 12 })
    .filter((all) => all.some(({ share }) => share > 0));
  const amount = fc.bigInt(-(10n ** 9n), 10n ** 9n);

  it('adds up to the amount, and is what the largest remainders say', () => {
    fc.assert(
      fc.property(amount, shares, (cents, all) => {
        const parts = splitExactly(asNumber({ units: cents, decimals: 2 }), all).map((part) => BigInt(Math.round(part * 100)));
        expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(cents);
        expect(parts).toEqual(largestRemainders(cents, all));
      }),
      propertyRuns(1000),
    );
  });
  it('gives everybody the same in any order', () => {
    fc.assert(
      fc.property(amount, shares, (cents, all) => {
        const value = asNumber({ units: cents, decimals: 2 });
        expect([...splitExactly(value, [...all].reverse())].reverse()).toEqual(splitExactly(value, all));
      }),
      propertyRuns(),
    );
  });
});

/** Largest remainder by whole-number division; ties to the lowest id. */
function largestRemainders(cents: bigint, shares: readonly Share[]): bigint[] {
  const sign = cents < 0n ? -1n : 1n;
  const size = cents * sign;
  const total = BigInt(shares.reduce((sum, { share }) => sum + share, 0));
  const parts = shares.map(({ share }) => (size * BigInt(share)) / total);
  const remainder = shares.map(({ share }) => (size * BigInt(share)) % total);
  const left = Number(size - parts.reduce((sum, part) => sum + part, 0n));
  const order = shares.map((_, i) => i).sort((a, b) => (remainder[a]! === remainder[b]! ? (shares[a]!.id < shares[b]!.id ? -1 : 1) : remainder[a]! > remainder[b]! ? -1 : 1));
  for (const i of order.slice(0, left)) parts[i]! += 1n;
  return parts.map((part) => part * sign);
}
