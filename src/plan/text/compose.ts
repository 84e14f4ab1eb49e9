import type { Blank, Proposal } from './goal-reading';
import type { BlankKind } from './proposal-words';

/** Text, or a place to fill in. */
export type Part = string | { readonly kind: BlankKind; readonly label: string };

/** Fills a sentence such as `{what} verhogen van {from} naar {to}` with parts. */
export const fill = (sentence: string, parts: Readonly<Record<string, readonly Part[]>>): readonly Part[] =>
  sentence.split(/(\{\w+\})/).flatMap((piece) => (piece.startsWith('{') ? (parts[piece.slice(1, -1)] ?? []) : [piece]));

/** Capital first, one space between words, none before a comma or at the ends. */
const tidy = (text: string): string => text.replace(/\s+/g, ' ').replace(/ ([,;.)])/g, '$1');

/** Parts as one sentence, with the places of its blanks. The first letter becomes a capital. */
export function sentenceOf(parts: readonly Part[]): Proposal {
  let text = '';
  const blanks: Blank[] = [];
  for (const part of parts) {
    const isText = typeof part === 'string';
    const start = text.length;
    const joined = tidy(text + (isText ? part : `‹${part.label}›`)).replace(/^ /, '');
    text = joined;
    if (!isText) blanks.push({ kind: part.kind, start: Math.max(0, text.length - part.label.length - 2), end: text.length });
    else if (start === 0) text = text.charAt(0).toUpperCase() + text.slice(1);
  }
  return { text: text.trimEnd(), blanks };
}
