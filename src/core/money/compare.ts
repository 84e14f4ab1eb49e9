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
 * a − b without the binary noise of the subtraction: where the outcome lies within that noise of a value with at most
 * eight decimals, it is that value.
 * @example difference(1000000.35, 1000000) // 0.35, where the computer's own answer is 0.3499999999767169
 */
export function difference(a: number, b: number): number {
  if (b === 0) return a;
  const plain = a - b;
  const clean = Math.round(plain * 1e8) / 1e8;
  const noise = (Math.abs(a) + Math.abs(b)) * 2.3e-16;
  return Math.abs(clean - plain) <= noise ? clean : plain;
}
