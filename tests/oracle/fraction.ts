/** An exact number: n ÷ d, with d above 0. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

function make(n: bigint, d: bigint): Fraction {
  const sign = d < 0n ? -1n : 1n;
  const by = gcd(n < 0n ? -n : n, d < 0n ? -d : d) || 1n;
  return { n: (sign * n) / by, d: (sign * d) / by };
}

/** A number as a cell holds it, in 15 digits: 0.1 is one tenth. */
export function exactly(value: number): Fraction {
  const [digits = '0', exponent = '0'] = Number(value.toPrecision(15)).toString().split('e');
  const [whole = '0', decimals = ''] = digits.split('.');
  const power = Number(exponent) - decimals.length;
  const units = BigInt(whole + decimals);
  return power >= 0 ? make(units * 10n ** BigInt(power), 1n) : make(units, 10n ** BigInt(-power));
}

export const zero = exactly(0);
export const one = exactly(1);
export const plus = (a: Fraction, b: Fraction): Fraction => make(a.n * b.d + b.n * a.d, a.d * b.d);
export const minus = (a: Fraction, b: Fraction): Fraction => make(a.n * b.d - b.n * a.d, a.d * b.d);
export const times = (a: Fraction, b: Fraction): Fraction => make(a.n * b.n, a.d * b.d);
export const over = (a: Fraction, b: Fraction): Fraction => make(a.n * b.d, a.d * b.n);
export const negative = (a: Fraction): Fraction => make(-a.n, a.d);
/** Below 0, 0 or above 0 as a is below, equal to or above b. */
export const compare = (a: Fraction, b: Fraction): number => {
  const apart = a.n * b.d - b.n * a.d;
  return apart < 0n ? -1 : apart > 0n ? 1 : 0;
};
export const least = (...all: readonly Fraction[]): Fraction => all.reduce((a, b) => (compare(b, a) < 0 ? b : a));
export const most = (...all: readonly Fraction[]): Fraction => all.reduce((a, b) => (compare(b, a) > 0 ? b : a));
export const sum = (all: readonly Fraction[]): Fraction => all.reduce(plus, zero);
/** The nearest double. */
export const asDouble = ({ n, d }: Fraction): number => Number((n * 10n ** 15n) / d) / 1e15;

export type Mode = 'halfUp' | 'halfEven' | 'up' | 'down';

/** Rounded to decimals: a half away from zero, to the even neighbour, or everything away from or towards zero. */
export function rounded({ n, d }: Fraction, decimals: number, mode: Mode = 'halfUp'): Fraction {
  const size = 10n ** BigInt(Math.abs(decimals));
  const [top, bottom] = decimals >= 0 ? [(n < 0n ? -n : n) * size, d] : [n < 0n ? -n : n, d * size];
  const [whole, rest] = [top / bottom, top % bottom];
  const half = rest * 2n - bottom;
  const isUp = mode === 'up' ? rest > 0n : mode === 'down' ? false : half > 0n || (half === 0n && (mode === 'halfUp' || whole % 2n === 1n));
  const units = (isUp ? whole + 1n : whole) * (n < 0n ? -1n : 1n);
  return decimals >= 0 ? make(units, size) : make(units * size, 1n);
}

/** An amount in whole units of 10^−decimals over shares, adding up to it: what is left goes to the largest remainders, ties to the lowest id. */
export function divided(amount: Fraction, shares: readonly { readonly id: string; readonly share: Fraction }[], decimals: number): readonly Fraction[] {
  const total = sum(shares.map(({ share }) => share));
  if (total.n === 0n) return shares.map(() => zero);
  const parts = shares.map(({ share }) => over(times(amount, share), total));
  const kept = parts.map((part) => rounded(part, decimals, 'down'));
  const unit = rounded(exactly(10 ** -decimals), Math.max(0, decimals));
  const left = Number(over(minus(amount, sum(kept)), unit).n);
  const order = parts.map((_, i) => i).sort((a, b) => compare(absolute(minus(parts[b]!, kept[b]!)), absolute(minus(parts[a]!, kept[a]!))) || (shares[a]!.id < shares[b]!.id ? -1 : 1));
  const lucky = new Set(order.slice(0, Math.abs(left)));
  return kept.map((part, i) => (lucky.has(i) ? plus(part, left < 0 ? negative(unit) : unit) : part));
}

const absolute = (a: Fraction): Fraction => (a.n < 0n ? negative(a) : a);
