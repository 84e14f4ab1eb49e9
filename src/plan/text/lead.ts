import type { GoalText } from './goal-text';
import type { Meaning } from './lexicon';
import type { Quantity } from './quantities';
import { means, type Token } from './token';

/** The words directly before a quantity, without articles and words like `about`; limits are told apart. */
export interface Lead {
  readonly at: number;
  readonly token: Token | undefined;
  readonly side?: 'least' | 'most';
  /** `Deelnemers: 250`. */
  readonly isAfterColon: boolean;
  /** `de 12 klassen`, `the 9`: known already. */
  readonly isDefinite: boolean;
}

/** `niet hoger zijn dan`, `not lower than`: the limit, turned round by a denial. */
function limitAt(tokens: readonly Token[], at: number): 'least' | 'most' | undefined {
  const token = tokens[at];
  const isDenied = [1, 2, 3].some((back) => /^(?:niet|not|geen|never|nooit)$/.test(tokens[at - back]?.word ?? ''));
  const compared = means(token, 'than') ? [tokens[at - 1], tokens[at - 2]].find((word) => means(word, 'more', 'less')) : undefined;
  if (means(token, 'within')) return 'most';
  const side = means(token, 'least') || means(compared, 'more') ? 'least' : means(token, 'most') || means(compared, 'less') ? 'most' : undefined;
  const isRefused = side === 'least' && tokens.slice(0, at).some((other) => means(other, 'none') && other.number === undefined);
  if (isRefused) return 'most';
  if (!side || !isDenied) return side;
  return side === 'least' ? 'most' : 'least';
}

/** `van dag 8 naar dag 5`, `from place 9 to place 3`: a number on a scale that is named before it. */
const isScale = (tokens: readonly Token[], at: number): boolean =>
  /^(?:dag|day|plaats|place|positie|position|rang|rank)$/.test(tokens[at]?.word ?? '') && means(tokens[at - 1], 'from', 'to') && !means(tokens[at - 1], 'until', 'on');

/** What leads a quantity in. */
export function leadOf({ tokens }: GoalText, quantity: Quantity): Lead {
  let at = isScale(tokens, quantity.from - 1) ? quantity.from - 2 : quantity.from - 1;
  let isAfterColon = false;
  let isDefinite = false;
  let side: 'least' | 'most' | undefined = quantity.orMore ? 'least' : undefined;
  for (;;) {
    const token = tokens[at];
    const limit = limitAt(tokens, at);
    isAfterColon ||= token?.text === ':' || token?.text === '=';
    if (limit && !(means(token, 'function') && side)) side ??= limit;
    else if (!means(token, 'function', 'article', ...(quantity.high === undefined ? [] : (['between'] as const))) && !(means(token, 'definite') && means(tokens[at - 1], 'least', 'most')) && token?.text !== ':' && token?.text !== '~' && token?.text !== '(') break;
    isDefinite ||= means(token, 'definite') && !means(tokens[at - 1], 'least', 'most', 'to', 'between');
    at -= 1;
    if (at < 0) break;
  }
  const after = tokens[quantity.to] ?? tokens[quantity.numberEnd];
  const behind = [tokens[quantity.numberEnd], after].find((token) => /^(?:or|of) |^max\b|^min\b/.test(token?.word ?? ''));
  side ??= means(behind, 'least') ? 'least' : means(behind, 'most') ? 'most' : undefined;
  return { at, token: tokens[at], isAfterColon, isDefinite, ...(side && { side }) };
}

/** True when one of the meanings stands close before a place, with no number, comma or `to` between. */
export const near = (goal: GoalText, at: number, back: number, ...meanings: readonly Meaning[]): boolean => {
  for (let place = at; place > at - back && place >= 0; place -= 1) {
    const token = goal.tokens[place];
    if (token?.kind === 'number' || (token?.kind === 'sign' && /[,;]/.test(token.text)) || (means(token, 'to') && token?.word !== 'op')) return false;
    if (means(token, ...meanings)) return true;
  }
  return false;
};
