import type { Format } from '../texts';

/** `1 row`, `1,204 rows`. */
export const count = (amount: number, one: string, more: string, format: Format): string =>
  `${format.number(amount, 0)} ${amount === 1 ? one : more}`;

/** `a`, `a and b`, `a, b and c`. */
export const listing = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
