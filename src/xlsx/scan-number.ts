import { Byte } from './scan-bytes';

const powersOfTen: readonly number[] = Array.from({ length: 23 }, (_, i) => Number(`1e${String(i)}`));
const largestExact = 2 ** 53;
const numberShape = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?\s*$/;

/**
 * The number written in the bytes, or NaN when they are not one. Up to 15 digits are read without making a text: a whole
 * number below 2^53 divided by a power of ten up to 10^22 is correctly rounded.
 */
export function scanNumber(bytes: Uint8Array, from: number, to: number): number {
  const negative = bytes[from] === Byte.minus;
  const first = negative ? from + 1 : from;
  let whole = 0;
  let point = -1;
  for (let i = first; i < to; i++) {
    const byte = bytes[i]!;
    if (byte >= Byte.zero && byte <= Byte.nine) whole = whole * 10 + (byte - Byte.zero);
    else if (byte === Byte.dot && point < 0) point = i;
    else return slowNumber(bytes, from, to);
  }
  const decimals = point < 0 ? 0 : to - point - 1;
  const digits = to - first - (point < 0 ? 0 : 1);
  if (digits === 0 || whole >= largestExact || decimals > 22) return slowNumber(bytes, from, to);
  const size = decimals === 0 ? whole : whole / powersOfTen[decimals]!;
  return negative ? -size : size;
}

function slowNumber(bytes: Uint8Array, from: number, to: number): number {
  let text = '';
  for (let i = from; i < to; i++) text += String.fromCharCode(bytes[i]!);
  if (!numberShape.test(text)) return NaN;
  const number = Number(text);
  return Number.isFinite(number) ? number : NaN;
}

/** The whole number from 0 written in the bytes, or -1 when they are not one. */
export function scanIndex(bytes: Uint8Array, from: number, to: number): number {
  let index = 0;
  for (let i = from; i < to; i++) {
    const byte = bytes[i]!;
    if (byte < Byte.zero || byte > Byte.nine) return -1;
    index = index * 10 + (byte - Byte.zero);
  }
  return from === to ? -1 : index;
}
