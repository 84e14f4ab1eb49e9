/** Below this, whole numbers and their sums are exact, and the nearest whole number is found by `nearestWhole`. */
const tooLarge = 2 ** 51;

/** Decimals that amounts may have to be added as whole numbers. */
export const scaleDecimals = 4;
const scale = 10 ** scaleDecimals;
/** How far, relatively, the nearest double to a decimal number can be off after scaling. */
const noise = 2 ** -52;

/** Added and taken off again, it leaves a number below 2^51 without its decimals: 2^52 × 1.5 has no room for them. */
const withoutDecimals = 2 ** 52 * 1.5;

/** The nearest whole number, faster than `Math.round`; a half goes to the even one. Right for |value| below 2^51; a larger one stays at least that large. */
const nearestWhole = (value: number): number => value + withoutDecimals - withoutDecimals;

/** Sums per place in whole ten-thousandths. */
export interface UnitSums {
  readonly units: Float64Array;
  /** False when a value has more than four decimals or a sum could leave the exact range: then the sums say nothing. */
  readonly isExact: boolean;
  /** The sum of all values, added up apart from the places: a control total. */
  readonly all: number;
  /** How many values were blank (NaN); they add nothing. */
  readonly blanks: number;
}

/**
 * Adds every value to the sum of its place: the hot loop over every row. In the simple version:
 * `for each place: units = sum of round(value × 10,000) over its values`.
 * @param places per value its place, 0 up to `size` (not included)
 * @example unitsPerPlace(Float64Array.of(12.5, 1, NaN), Int32Array.of(0, 1, 1), 2).units // [125000, 10000]
 */
export function unitsPerPlace(values: Float64Array, places: Int32Array, size: number): UnitSums {
  const units = new Float64Array(size);
  let total = 0;
  let all = 0;
  let blanks = 0;
  let isExact = true;
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i]!;
    if (value !== value) {
      blanks += 1;
      continue;
    }
    const product = value * scale;
    // Where it is not the nearest, the values are too large or have more decimals: then nothing is exact.
    const unit = nearestWhole(product);
    if (Math.abs(unit - product) > Math.abs(product) * noise) isExact = false;
    total += Math.abs(unit);
    all += unit;
    units[places[i]!]! += unit;
  }
  return { units, isExact: isExact && total < tooLarge, all, blanks };
}

/** An amount with at most four decimals as whole ten-thousandths. */
export const inTenThousandths = (amount: number): number => Math.round(amount * scale);

/** Whole ten-thousandths back to an amount, rounded once. */
export const unscaled = (units: number): number => units / scale;

/**
 * The exact sum, rounded once to a double: the same for any order of the values. Values with at most four decimals are
 * added as whole numbers, others as an exact expansion. NaN adds nothing; an empty list is 0.
 * @example exactSum([0.1, 0.2]) // 0.3
 * @example exactSum([1e16, 1, -1e16]) // 1
 * @see Shewchuk, Adaptive Precision Floating-Point Arithmetic (1997)
 */
export function exactSum(values: ArrayLike<number>): number {
  return exactSumOf(values, 0, values.length);
}

/** The exact sum of the values from index `first` up to `end` (not included). */
export const exactSumOf = (values: ArrayLike<number>, first: number, end: number): number =>
  sumInUnits(values, first, end) ?? sumOfParts(expansion(values, first, end));

/** The sum by way of whole ten-thousandths, where all values are such and the sum stays in the exact range. */
function sumInUnits(values: ArrayLike<number>, first: number, end: number): number | undefined {
  let sum = 0;
  let size = 0;
  for (let i = first; i < end; i += 1) {
    const value = values[i]!;
    if (value !== value) continue;
    const product = value * scale;
    const unit = nearestWhole(product);
    if (Math.abs(unit - product) > Math.abs(product) * noise) return undefined;
    sum += unit;
    size += Math.abs(unit);
  }
  return size < tooLarge ? unscaled(sum) : undefined;
}

/** Doubles that do not overlap and together are exactly the sum, smallest first. */
function expansion(values: ArrayLike<number>, first: number, end: number): number[] {
  const parts: number[] = [];
  for (let i = first; i < end; i += 1) {
    const value = values[i]!;
    if (value === value) addExactly(parts, value);
  }
  return parts;
}

function addExactly(parts: number[], value: number): void {
  let carried = value;
  let kept = 0;
  for (const part of parts) {
    const [large, small] = Math.abs(carried) < Math.abs(part) ? [part, carried] : [carried, part];
    const sum = large + small;
    const lost = small - (sum - large);
    if (lost !== 0) parts[kept++] = lost;
    carried = sum;
  }
  parts.length = kept;
  parts.push(carried);
}

/** Rounds an expansion once; a tie goes the way of the parts below it. */
function sumOfParts(parts: readonly number[]): number {
  let i = parts.length - 1;
  let sum = parts[i] ?? 0;
  let lost = 0;
  while (i > 0 && lost === 0) {
    const large = sum;
    const small = parts[--i]!;
    sum = large + small;
    lost = small - (sum - large);
  }
  const below = i > 0 ? parts[i - 1]! : 0;
  if ((lost < 0 && below < 0) || (lost > 0 && below > 0)) {
    const twice = lost * 2;
    const next = sum + twice;
    if (next - sum === twice) return next;
  }
  return sum;
}
