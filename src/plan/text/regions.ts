import type { TimePhrase } from './moment';
import { means, type Token } from './token';

/** A subordinate part of a goal: how, what for, under which condition, compared with what. */
export interface Region {
  readonly kind: 'means' | 'agreed' | 'purpose' | 'without' | 'reference';
  readonly from: number;
  readonly to: number;
}

/** `by` leads in a means only before a deed: `by calling`. */
const leadsInDeed = (token: Token, next: Token | undefined): boolean => token.word !== 'by' || (/ing$/.test(next?.word ?? '') && !means(next, 'next', 'during'));

function kindAt(tokens: readonly Token[], at: number): Region['kind'] | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (means(token, 'without')) return 'without';
  if (means(token, 'reference')) return 'reference';
  if (means(token, 'agreed')) return 'agreed';
  if (means(token, 'purpose') && ![1, 2, 3].some((back) => means(tokens[at - back], 'goal', 'want') || (back < 3 && means(tokens[at - back], 'be', 'endless')) || tokens[at - back]?.word === 'ernaar') && tokens[at + 1]?.number?.clock === undefined && tokens[at + 1]?.kind !== 'number') return 'purpose';
  return means(token, 'means') && leadsInDeed(token, tokens[at + 1]) ? 'means' : undefined;
}

/** True when a verb with `te` follows before the next comma. */
function hasInfinitive(tokens: readonly Token[], from: number): boolean {
  const comma = tokens.findIndex(({ text }, at) => at > from && text === ',');
  return tokens.slice(from, comma < 0 ? tokens.length : comma).some(({ word }) => word === 'te');
}

/** An article that no preposition leads in begins what the goal is about. */
const startsAnew = (token: Token | undefined, before: Token | undefined): boolean => means(token, 'definite', 'possessive') && !means(before, 'preposition', 'means', 'all', 'and', 'of', 'in', 'function');

/** A part runs to the next comma or time expression; one with `te` up to the verb behind it. */
function endOf(tokens: readonly Token[], from: number, kind: Region['kind'], times: readonly TimePhrase[]): number {
  const isBare = kind === 'means' && tokens[from]?.word !== 'by' && !hasInfinitive(tokens, from);
  for (let at = from + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (isBare && at > from + 2 && startsAnew(token, tokens[at - 1])) return at;
    if (isBare && from === 0 && at > from + 2 && token?.kind === 'number') return at;
    if (isBare && means(token, 'with', 'to') && tokens[at + 1]?.kind === 'number') return at;
    if (token?.kind === 'sign' && /^[,;:()[\]]$/.test(token.text)) return at;
    if (token?.word === 'te' && (kind === 'means' || kind === 'purpose')) return Math.min(at + 2, tokens.length);
    const compared = kind === 'reference' ? times.find((time) => time.role === 'reference' && time.to === at) : undefined;
    if (compared) return at;
    if (at > from + 1 && times.some((time) => time.from === at && time.role === 'deadline')) return at;
  }
  return tokens.length;
}

/** The subordinate parts of a goal, in order. */
export function regionsOf(tokens: readonly Token[], times: readonly TimePhrase[]): readonly Region[] {
  const found: Region[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const kind = kindAt(tokens, at);
    if (kind === undefined || at < (found.at(-1)?.to ?? 0)) continue;
    const to = endOf(tokens, at, kind, times);
    // A part that is the whole goal is the goal.
    if (at > 0 || to < tokens.length) found.push({ kind, from: at, to });
  }
  return found;
}
