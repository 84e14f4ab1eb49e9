/** A named way to round; every place that rounds money names one. */
export type Rounding = (value: number, decimals?: number) => number;

/** Moves the decimal point of a written number, without a binary detour: (`1.005`, 2) → 100.5. */
function shift(decimal: string, places: number): number {
  const [digits = '0', exponent = '0'] = decimal.split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** The value as Excel sees it: 15 significant digits. */
const asWritten = (value: number): string => value.toPrecision(15);

const powers = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12];
const power = (exponent: number): number => powers[exponent] ?? 10 ** exponent;
const scaleUp = (value: number, decimals: number): number => (decimals < 0 ? value / power(-decimals) : value * power(decimals));
const scaleDown = (value: number, decimals: number): number => (decimals < 0 ? value * power(-decimals) : value / power(decimals));

const largestWithDecimals = 2 ** 52;

/**
 * Rounds half away from zero on the decimal value, as Excel's ROUND does. `decimals` may be negative: −1 is tens.
 * NaN and infinities come back unchanged.
 * @example roundHalfAway(1.005) // 1.01 (its binary neighbour lies below a half cent, its decimal value does not)
 * @example roundHalfAway(-2.675) // -2.68
 * @example roundHalfAway(1235, -1) // 1240
 */
export const roundHalfAway: Rounding = (value, decimals = 2) => roundWith(value, decimals, () => 1);

/**
 * Rounds a half to the even neighbour (banker's rounding), on the decimal value.
 * @example roundHalfEven(0.125) // 0.12
 * @example roundHalfEven(0.135) // 0.14
 */
export const roundHalfEven: Rounding = (value, decimals = 2) => roundWith(value, decimals, (whole) => whole % 2);

/**
 * Rounds away from zero, as Excel's ROUNDUP does, on the decimal value: 1.10 stays 1.10.
 * @example roundUp(1.101) // 1.11
 * @example roundUp(-1.101) // -1.11
 */
export const roundUp: Rounding = (value, decimals = 2) => signed(value, decimals, Math.ceil(written(value, decimals)));

/**
 * Rounds towards zero, as Excel's ROUNDDOWN does, on the decimal value: 0.29 stays 0.29.
 * @example roundDown(1.109) // 1.1
 * @example roundDown(-1.109) // -1.1
 */
export const roundDown: Rounding = (value, decimals = 2) => signed(value, decimals, Math.floor(written(value, decimals)));

/** Rounds to the nearest; `half` says for a tie how much to add to the whole below it: 0 or 1. */
function roundWith(value: number, decimals: number, half: (whole: number) => number): number {
  const size = scaleUp(Math.abs(value), decimals);
  if (!(size < largestWithDecimals)) return value;
  const whole = Math.floor(size);
  const pastHalf = size - whole - 0.5;
  // Far from a half, binary noise cannot change the outcome; near one, only the decimal digits tell.
  if (Math.abs(pastHalf) > 1e-9 + size * 1e-14) return signed(value, decimals, pastHalf > 0 ? whole + 1 : whole);
  const exact = written(value, decimals);
  const below = Math.floor(exact);
  return signed(value, decimals, exact - below === 0.5 ? below + half(below) : Math.round(exact));
}

/** |value| × 10^decimals, read from its decimal digits. */
const written = (value: number, decimals: number): number => shift(asWritten(Math.abs(value)), decimals);

/** `size` × 10^−decimals with the sign of `value`; a zero is never negative. */
const signed = (value: number, decimals: number, size: number): number =>
  size === 0 ? 0 : scaleDown(value < 0 ? -size : size, decimals);

/** Decimals that a calculated amount keeps before it is rounded to money; what lies behind them is binary noise. */
const meaningfulDecimals = 8;

/**
 * Rounds a calculated amount to money, half away from zero. Divisions and differences on the way leave noise behind the
 * eighth decimal; it is cleared first, so that a true half cent rounds as a half.
 * @example roundEarned(843.8249999999989) // 843.83: 1425 × (50 % + 2.5 × (23850.60 ÷ 28500 − 80 %)) is 843.825
 */
export function roundEarned(amount: number, decimals = 2): number {
  const size = scaleUp(Math.abs(amount), decimals);
  const whole = Math.floor(size);
  const pastHalf = size - whole - 0.5;
  // Well away from a half the noise decides nothing.
  if (size < 1e12 && Math.abs(pastHalf) > 1e-3) return signed(amount, decimals, pastHalf > 0 ? whole + 1 : whole);
  return roundNearHalf(amount, decimals);
}

/** The same by way of whole hundred-millionths, where an amount clearly is nearest to one of those. */
function roundNearHalf(amount: number, decimals: number): number {
  const size = scaleUp(Math.abs(amount), meaningfulDecimals);
  const nearest = Math.round(size);
  if (!(size < 1e13) || Math.abs(size - nearest) > 0.35 || decimals > meaningfulDecimals) return roundHalfAway(roundHalfAway(amount, meaningfulDecimals), decimals);
  const unit = power(meaningfulDecimals - decimals);
  const whole = Math.floor(nearest / unit);
  return signed(amount, decimals, (nearest - whole * unit) * 2 >= unit ? whole + 1 : whole);
}

/** The named ways to round, as a scheme chooses them. */
const roundings = { halfUp: roundHalfAway, halfEven: roundHalfEven, up: roundUp, down: roundDown } as const;

/**
 * Rounds a calculated amount to money in a named way; the binary noise behind the eighth decimal is cleared first.
 * @example roundMoney(0.1 + 0.2, 1, 'up') // 0.3
 * @example roundMoney(0.125, 2, 'halfEven') // 0.12
 */
export const roundMoney = (amount: number, decimals: number, mode: keyof typeof roundings): number =>
  mode === 'halfUp' ? roundEarned(amount, decimals) : roundings[mode](roundHalfAway(amount, meaningfulDecimals), decimals);
