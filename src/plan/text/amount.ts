import { means, type Token, type WrittenNumber } from './token';

/** True for a token that holds a number. */
export const isNumber = (token: Token | undefined): token is Token & { readonly number: WrittenNumber } => token?.number !== undefined;
/** True for one of some signs. */
export const isSign = (token: Token | undefined, signs: string): boolean => token?.kind === 'sign' && signs.includes(token.text);
/** True when nothing stands between two tokens, not even a space. */
export const touches = (left: Token | undefined, right: Token | undefined): boolean => left !== undefined && right !== undefined && left.end === right.start;

/** A number that is part of a name: `30-day`, `24/7`, `ISO 9001`, `1st`, `5S`. */
export function isNameNumber(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!isNumber(token)) return false;
  const { isOrdinal, outOf, value } = token.number;
  if (isOrdinal || (outOf !== undefined && value > outOf)) return true;
  const dash = tokens[at + 1];
  const isScale = /^(?:stars?|sterren|ster|points?|percent|procent)$/.test(tokens[at + 2]?.word ?? '');
  const isHyphenated = !isScale && isSign(dash, '-') && touches(token, dash) && touches(dash, tokens[at + 2]) && tokens[at + 2]?.kind === 'word';
  const isGlued = touches(token, dash) && /^\p{Lu}/u.test(dash?.text ?? '') && !means(dash, 'multiplier', 'currency', 'times');
  return isHyphenated || isGlued || (means(tokens[at - 1], 'name') && !token.number.isWord && !means(dash, 'percent'));
}

/** A number, and the place behind it. */
export interface Amount {
  readonly value: number;
  readonly next: number;
}

/** The number at a place with the multipliers behind it: `1,5 miljoen`, `50k`, `two hundred and five thousand`. */
export function amountAt(tokens: readonly Token[], at: number, multipliers: Readonly<Record<string, number>>): Amount | undefined {
  const first = tokens[at];
  if (!isNumber(first) || isNameNumber(tokens, at)) return undefined;
  let { value } = first.number;
  let next = at + 1;
  for (;;) {
    const token = tokens[next];
    const factor = means(token, 'multiplier') && token && (token.word.length > 1 || touches(tokens[next - 1], token)) ? multipliers[token.word] : undefined;
    if (factor !== undefined) {
      value = Number((value * factor).toPrecision(15));
      next += 1;
      continue;
    }
    const rest = first.number.isWord && next > at + 1 ? smallWord(tokens, next) : undefined;
    if (!rest || rest.value >= 100) return { value, next };
    value += rest.value;
    next = rest.next;
  }
}

/** `five` in `two hundred and five`. */
function smallWord(tokens: readonly Token[], at: number): Amount | undefined {
  const place = means(tokens[at], 'and') ? at + 1 : at;
  const token = tokens[place];
  return isNumber(token) && token.number.isWord ? { value: token.number.value, next: place + 1 } : undefined;
}

const rangeWords = new Set(['-', '–', '—', 'tot', 'à', 'to', 'a']);

/** `10-20k` is 10 to 20 thousand. */
export function sharedMultiplier(tokens: readonly Token[], low: Amount, high: Amount, multipliers: Readonly<Record<string, number>>): number {
  const last = tokens[high.next - 1];
  const factor = last && means(last, 'multiplier') ? multipliers[last.word] : undefined;
  return factor !== undefined && low.value < factor ? low.value * factor : low.value;
}

/** The upper end of a range behind a number: `-90`, `tot 90`, `% – 90`. */
export function rangeAt(tokens: readonly Token[], at: number, multipliers: Readonly<Record<string, number>>, before: Token | undefined): Amount | undefined {
  const between = means(tokens[at], 'percent') ? at + 1 : at;
  const word = tokens[between];
  if (!word || !(rangeWords.has(word.word) || (means(before, 'between') && means(word, 'and')))) return undefined;
  if (word.kind === 'word' && means(before, 'from')) return undefined;
  const number = means(tokens[between + 1], 'currency') ? between + 2 : between + 1;
  return amountAt(tokens, number, multipliers);
}
