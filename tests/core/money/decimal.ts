/** Decimal numbers as whole numbers with a number of decimals: arithmetic without doubles, to hold the doubles against. */
export interface Decimal {
  readonly units: bigint;
  readonly decimals: number;
}

/** The double that is written with these digits. */
export const asNumber = ({ units, decimals }: Decimal): number => Number(`${units}e${-decimals}`);

export type Mode = 'halfAway' | 'halfEven' | 'up' | 'down';

/** Rounds a decimal by long division. */
export function roundDecimal({ units, decimals }: Decimal, to: number, mode: Mode): Decimal {
  if (to >= decimals) return { units: units * 10n ** BigInt(to - decimals), decimals: to };
  const step = 10n ** BigInt(decimals - to);
  const size = units < 0n ? -units : units;
  const [whole, rest] = [size / step, size % step];
  const rounded = whole + (goesUp(whole, rest, step, mode) ? 1n : 0n);
  return { units: units < 0n ? -rounded : rounded, decimals: to };
}

function goesUp(whole: bigint, rest: bigint, step: bigint, mode: Mode): boolean {
  switch (mode) {
    case 'up':
      return rest > 0n;
    case 'down':
      return false;
    case 'halfAway':
      return rest * 2n >= step;
    case 'halfEven':
      return rest * 2n > step || (rest * 2n === step && whole % 2n === 1n);
  }
}

const binaryPlaces = 1074;

/** A double as the whole number of 2^−1074 that it is exactly. */
export function exactly(value: number): bigint {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  const raw = bits.getBigUint64(0);
  const exponent = Number((raw >> 52n) & 0x7ffn);
  const fraction = raw & 0xfffffffffffffn;
  const size = exponent === 0 ? fraction : (fraction | (1n << 52n)) << BigInt(exponent - 1);
  return value < 0 ? -size : size;
}

/** The double nearest to a whole number of 2^−1074; halfway the even one. Only for sizes of everyday money. */
export function nearestDouble(units: bigint): number {
  const size = units < 0n ? -units : units;
  const surplus = Math.max(0, size.toString(2).length - 53);
  const step = 1n << BigInt(surplus);
  const [whole, rest] = [size / step, size % step];
  const mantissa = whole + (goesUp(whole, rest, step, 'halfEven') ? 1n : 0n);
  const value = Number(mantissa) * 2 ** (surplus - binaryPlaces);
  return units < 0n ? -value : value;
}
