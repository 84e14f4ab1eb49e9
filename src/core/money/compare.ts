import { roundHalfAway } from './round';

/**
 * A ratio as tiers and thresholds compare it: 12 decimals, so that 1 − 0.9 reaches the tier at 0.1.
 * @example comparableRatio(1 - 0.9) // 0.1
 */
export const comparableRatio = (ratio: number): number => roundHalfAway(ratio, 12);

/**
 * An amount of money, or a number of units, as tiers and thresholds compare it: 4 decimals.
 * @example comparableMoney(0.1 + 0.2) // 0.3
 */
export const comparableMoney = (amount: number): number => roundHalfAway(amount, 4);

/** What a value is compared as; the rule differs per kind. */
export type Comparison = 'ratio' | 'money';

/** A value as tiers and thresholds compare it: ratios to 12 decimals, money and units to 4. */
export const roundForComparison = (value: number, as: Comparison): number =>
  as === 'ratio' ? comparableRatio(value) : comparableMoney(value);

/**
 * True when a value reaches a bound, both compared as above; a value exactly on the bound reaches it.
 * @example reaches(1 - 0.9, 0.1, 'ratio') // true
 */
export function reaches(value: number, bound: number, as: Comparison): boolean {
  const gap = value - bound;
  // Further apart than any rounding, the values need none.
  if (gap > 1e-3 || gap < -1e-3) return gap > 0;
  return roundForComparison(value, as) >= roundForComparison(bound, as);
}

/** True when a value lies above a bound, both compared as above; a value exactly on the bound does not. */
export const exceeds = (value: number, bound: number, as: Comparison): boolean => !reaches(bound, value, as);

/**
 * a − b without the binary noise of the subtraction: where the outcome lies within that noise of a value with at most
 * eight decimals (six from ten million on, four from a billion on: there the eighth is noise itself), it is that value.
 * @example difference(1000000.35, 1000000) // 0.35, where the computer's own answer is 0.3499999999767169
 */
export function difference(a: number, b: number): number {
  if (b === 0) return a;
  const plain = a - b;
  const size = Math.abs(a) + Math.abs(b);
  const scale = size < 1e7 ? 1e8 : size < 1e9 ? 1e6 : 1e4;
  const clean = Math.round(plain * scale) / scale;
  const noise = size * 2.3e-16;
  return Math.abs(clean - plain) <= noise ? clean : plain;
}
