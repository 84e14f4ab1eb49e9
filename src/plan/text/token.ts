import type { Meaning } from './lexicon';

/** A piece of text by its place: `start` is its first character, `end` the one behind its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A number as it stands in the text. */
export interface WrittenNumber {
  readonly value: number;
  /** Written as a duration or time of day: `3:45`. */
  readonly clock?: string;
  /** `7/10`: the most that a score can be. */
  readonly outOf?: number;
  /** Written as a word: `drie`. */
  readonly isWord?: true;
  /** `a third of`: a part of a whole, in per cent. */
  readonly isShare?: true;
  /** `1e`, `2nd`: a place in an order. */
  readonly isOrdinal?: true;
  /** `30-day`: part of a name. */
  readonly isName?: true;
  /** `+20`, `-20`. */
  readonly sign?: '+' | '-';
}

/** A calendar day in figures: `1-10-2026`, `2026-10-01`. */
export interface WrittenDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A word, several words with one meaning, a number, or a sign. */
export interface Token extends Span {
  /** As written in the text. */
  readonly text: string;
  /** In small letters. */
  readonly word: string;
  readonly meanings: ReadonlySet<Meaning>;
  readonly kind: 'word' | 'number' | 'date' | 'sign';
  readonly number?: WrittenNumber;
  readonly date?: WrittenDate;
}

/** A word for a thing that is also a verb (`falls`, `drop`) is a thing behind an article, a preposition or an adjective. */
export const isThingHere = (token: Token | undefined, before: Token | undefined): boolean =>
  (means(token, 'measure', 'lower', 'deed', 'stream', 'outcome') && means(before, 'of', 'article', 'definite', 'possessive', 'count', 'quality', 'more', 'less')) ||
  (means(before, 'of', 'article', 'definite', 'possessive') && !/(?:en|ing)$/.test(token?.word ?? ''));

/** True when a token exists and has one of the meanings. */
export const means = (token: Token | undefined, ...meanings: readonly Meaning[]): boolean =>
  token !== undefined && meanings.some((meaning) => token.meanings.has(meaning));
