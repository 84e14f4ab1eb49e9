import fc from 'fast-check';
import { splitExactly } from '../../../src/core/money/split-exactly';

const equal = (...ids: readonly string[]): { id: string; share: number }[] => ids.map((id) => ({ id, share: 1 }));

describe('splitExactly', () => {
  it('gives the cents that are left to the largest remainders', () => {
    expect(splitExactly(10, [{ id: 'a', share: 1 }, { id: 'b', share: 2 }, { id: 'c', share: 4 }])).toEqual([1.43, 2.86, 5.71]);
  });
  it('gives ties to the lowest id, whatever the order', () => {
    expect(splitExactly(100, equal('a', 'b', 'c'))).toEqual([33.34, 33.33, 33.33]);
    expect(splitExactly(100, equal('c', 'b', 'a'))).toEqual([33.33, 33.33, 33.34]);
  });
  it('splits a negative amount the same way', () => {
    expect(splitExactly(-100, equal('a', 'b', 'c'))).toEqual([-33.34, -33.33, -33.33]);
  });
  it('gives nobody anything when all shares are 0', () => {
    expect(splitExactly(100, [{ id: 'a', share: 0 }])).toEqual([0]);
  });
  it('always adds up to the amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e8, max: 1e8 }), fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 30 }), (cents, shares) => {
        const parts = splitExactly(cents / 100, shares.map((share, i) => ({ id: `p${i}`, share })));
        expect(parts.reduce((sum, part) => sum + Math.round(part * 100), 0)).toBe(cents + 0);
      }),
    );
  });
});
