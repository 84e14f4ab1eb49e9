import { means, type Token } from './token';

/** `from now`, `after opening`, `of opening`: ties a length of time to one event. */
export function tailEnd(tokens: readonly Token[], end: number): number {
  if (means(tokens[end], 'fromNow', 'later') || /^(?:tijd|time)$/.test(tokens[end]?.word ?? '')) return end + 1;
  if (!means(tokens[end], 'after event', 'after')) return end;
  let at = end + 1;
  while (at < tokens.length && at < end + 4 && tokens[at]?.kind === 'word' && !means(tokens[at], 'preposition', 'modal', 'be', 'and', 'up', 'down')) at += 1;
  return at;
}
