/** Something that was made, and what it was made from. */
export interface Made<T> {
  readonly from: readonly unknown[];
  readonly value: T;
}

/**
 * What was made before when everything it is made from is the very same, else made anew.
 * @param from all that `make` reads: the same objects (or equal plain values) mean the same outcome
 * @example madeFrom(kept, [tables.people], () => indexPeople(tables.people))
 */
export function madeFrom<T>(kept: Made<T> | undefined, from: readonly unknown[], make: () => T): Made<T> {
  return kept && isMadeFrom(kept, from) ? kept : { from, value: make() };
}

/** True when something was made from just these. */
export const isMadeFrom = ({ from: own }: Made<unknown>, from: readonly unknown[]): boolean => own.length === from.length && own.every((one, i) => Object.is(one, from[i]));
