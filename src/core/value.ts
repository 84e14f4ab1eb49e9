import type { Message } from './message';

/** A figure that exists. */
export interface Known<T> {
  readonly kind: 'known';
  readonly value: T;
}

/** A figure that should exist but cannot be told; `needs` says what is lacking. It is never shown or counted as 0. */
export interface Missing {
  readonly kind: 'missing';
  readonly needs: Message;
}

/** A figure that does not concern this payee or period, and why. Its weight goes to the other components. */
export interface NotApplicable {
  readonly kind: 'notApplicable';
  readonly why: Message;
}

/** Known, missing or not applicable: three things that a spreadsheet would all show as an empty cell. */
export type Value<T = number> = Known<T> | Missing | NotApplicable;

/** Wraps a figure that exists: `known(0)` is a real zero. */
export const known = <T>(value: T): Known<T> => ({ kind: 'known', value });

/** A figure that cannot be told, with what it needs. */
export const missing = (needs: Message): Missing => ({ kind: 'missing', needs });

/** A figure that does not concern this payee or period. */
export const notApplicable = (why: Message): NotApplicable => ({ kind: 'notApplicable', why });

/** True when the figure exists. */
export const isKnown = <T>(value: Value<T>): value is Known<T> => value.kind === 'known';

/**
 * Applies a calculation to a known figure; missing and not applicable travel on unchanged.
 * @example mapValue(known(2), (x) => x * 3) // known(6)
 */
export function mapValue<T, U>(value: Value<T>, calculate: (known: T) => U): Value<U> {
  return isKnown(value) ? known(calculate(value.value)) : value;
}

/**
 * Combines two figures: both known → the result; otherwise missing wins over not applicable.
 * @example bothKnown(known(90), known(100), (actual, target) => actual / target) // known(0.9)
 */
export function bothKnown<A, B, C>(a: Value<A>, b: Value<B>, combine: (a: A, b: B) => C): Value<C> {
  if (a.kind === 'missing') return a;
  if (b.kind === 'missing') return b;
  if (a.kind === 'notApplicable') return a;
  if (b.kind === 'notApplicable') return b;
  return known(combine(a.value, b.value));
}
