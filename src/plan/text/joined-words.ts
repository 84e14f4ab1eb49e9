import type { Lexicon, Meaning } from './lexicon';
import { timeUnitOf } from './quantities';
import { means, type Token } from './token';
import type { WordIndex } from './word-index';

/** Several words as one token, and how many they are. */
export interface Joined {
  readonly token: Token;
  readonly used: number;
}

const nothing: ReadonlySet<Meaning> = new Set();
const LONGEST = 5;

/** Parts that are no unit of time and no place in an order. */
const plainShare = /^(?:driekwart|tweederde|two[ -]thirds|three[ -]quarters|one[ -]third)$/;

/** `half uur`, `half an hour`, `half a point`. */
function halfToken(raw: readonly Token[], at: number): Joined | undefined {
  const [half, second, third] = raw.slice(at, at + 3);
  if (!half || !means(half, 'half')) return undefined;
  const used = means(second, 'article') ? 2 : 1;
  const measured = used === 2 ? third : second;
  if (timeUnitOf(measured) === undefined && !means(measured, 'points')) return undefined;
  const last = used === 2 && second ? second : half;
  return { token: { ...half, end: last.end, meanings: nothing, kind: 'number', number: { value: 0.5, isWord: true } }, used };
}

/** `maximaal een uur`, `within an hour`: one. */
function oneToken(raw: readonly Token[], at: number): Joined | undefined {
  const [one, unit] = raw.slice(at, at + 2);
  const isLimit = means(raw[at - 1], 'least', 'most', 'within') || /^(?:than|dan)$/.test(raw[at - 1]?.word ?? '');
  if (!one || !isLimit || !means(one, 'article') || timeUnitOf(unit) === undefined) return undefined;
  return { token: { ...one, meanings: nothing, kind: 'number', number: { value: 1, isWord: true } }, used: 1 };
}

/** `a third of`, `met een kwart`: a part of a whole, between a word that leads it in and one that says of what. */
function shareToken(raw: readonly Token[], from: number, { numerals }: Lexicon): Joined | undefined {
  for (const used of [2, 1]) {
    const parts = raw.slice(from, from + used);
    const name = parts.map(({ word }) => word).join(' ');
    const value = Object.hasOwn(numerals.fractions, name) ? numerals.fractions[name] : undefined;
    const [first] = parts;
    const last = parts.at(-1);
    const isLed = means(raw[from - 1], 'with', 'by', 'least', 'most') || means(raw[from + used], 'of', 'more', 'less') || plainShare.test(name);
    if (value !== undefined && first && last && isLed) return { token: { start: first.start, end: last.end, text: '', word: '', meanings: nothing, kind: 'number', number: { value, isWord: true, isShare: true } }, used };
  }
  return undefined;
}

/** `10% lower than in 2026`, `meer dan vorig jaar`: compared with something else than a limit. */
function isComparison(tokens: readonly Token[], from: number, used: number): boolean {
  if (!/^(?:than|dan)$/.test(tokens[from + used - 1]?.word ?? '')) return false;
  const isSized = tokens[from - 1]?.kind === 'number' || means(tokens[from - 1], 'percent', 'points', 'currency');
  const behind = tokens.slice(from + used, from + used + 3);
  return isSized || !behind.some((token) => token.kind === 'number' || means(token, 'none') || timeUnitOf(token) !== undefined);
}

/** Several words with one meaning become one token. */
function wordsTogether(tokens: readonly Token[], from: number, index: WordIndex): Joined | undefined {
  for (let used = Math.min(LONGEST, tokens.length - from); used > 1; used -= 1) {
    const parts = tokens.slice(from, from + used);
    if (parts.some(({ word }) => word === ',' || word === ';')) continue;
    const word = parts.map((part) => part.word).join(' ').replaceAll(' .', '.');
    const meanings = index.together(word);
    const [first] = parts;
    const last = parts.at(-1);
    const isHalfOfUnit = word.endsWith('half') && means(tokens[from + used], 'article');
    if (meanings && first && last && !isHalfOfUnit && !isComparison(tokens, from, used)) return { token: { start: first.start, end: last.end, text: '', word, meanings, kind: 'word' }, used };
  }
  return undefined;
}

/** The words from a place on that are one: by their meaning together, or because they are one number (`half an hour`, `a third`). */
export const joined = (raw: readonly Token[], at: number, { index, lexicon }: { readonly index: WordIndex; readonly lexicon: Lexicon }): Joined | undefined =>
  wordsTogether(raw, at, index) ?? halfToken(raw, at) ?? oneToken(raw, at) ?? shareToken(raw, at, lexicon);
