import { inTenThousandths, unscaled } from './exact-sum';

/** Up to here every whole number is a double of its own. */
const largestExact = 2 ** 53;
const unitsPerProduct = 1e8;

/**
 * The product of two decimal numbers, rounded once: exact for factors with at most four decimals, as amounts, quantities and
 * shares have, and the product of the doubles for others. NaN when a factor is.
 * @example multiply(0.6, 12500.01) // 7500.006
 */
export function multiply(a: number, b: number): number {
  const [unitsOfA, unitsOfB] = [inTenThousandths(a), inTenThousandths(b)];
  const units = unitsOfA * unitsOfB;
  const isExact = unscaled(unitsOfA) === a && unscaled(unitsOfB) === b && Math.abs(units) <= largestExact;
  return isExact ? units / unitsPerProduct : a * b;
}

/**
 * The difference of two decimal numbers, rounded once: exact for amounts with at most four decimals. NaN when one is.
 * @example subtract(0.3, 0.1) // 0.2
 */
export function subtract(a: number, b: number): number {
  const [unitsOfA, unitsOfB] = [inTenThousandths(a), inTenThousandths(b)];
  const units = unitsOfA - unitsOfB;
  const isExact = unscaled(unitsOfA) === a && unscaled(unitsOfB) === b && Math.abs(units) <= largestExact;
  return isExact ? unscaled(units) : a - b;
}
