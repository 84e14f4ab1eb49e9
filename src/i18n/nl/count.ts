import type { Format } from '../texts';

/** `1 rij`, `1.204 rijen`. */
export const count = (amount: number, one: string, more: string, format: Format): string =>
  `${format.number(amount, 0)} ${amount === 1 ? one : more}`;

/** `a`, `a en b`, `a, b en c`. */
export const listing = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`;
