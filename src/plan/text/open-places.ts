import { sentenceOf, type Part } from './compose';
import type { Proposal } from './goal-reading';
import { aftermath, figure, writtenDay, type ProposalSources } from './proposal-parts';
import type { BlankKind } from './proposal-words';

/** A place that is still to be filled in, with its marks. */
const openPlace = /‹([^‹›]*)›/g;

/** True where something in the text is still to be filled in. */
export const hasOpenPlace = (text: string): boolean => withoutOpenPlaces(text) !== text;

/** The text without what stands in its open places: those say nothing yet. Every word keeps its place. */
export const withoutOpenPlaces = (text: string): string => text.replace(openPlace, (place) => ' '.repeat(place.length));

/** What a place asks for; one that somebody named otherwise asks for a result. */
function kindOf({ lexicon: { proposal: { blanks } } }: ProposalSources, label: string): BlankKind {
  const kinds: readonly BlankKind[] = ['baseline', 'target', 'date', 'count', 'measure'];
  return kinds.find((kind) => blanks[kind] === label) ?? 'result';
}

function filled(sources: ProposalSources, label: string): Part {
  const { baseline, target, deadline } = sources.known;
  const kind = kindOf(sources, label);
  if (kind === 'baseline' && baseline !== undefined) return figure(sources, baseline);
  if (kind === 'target' && target !== undefined) return figure(sources, target);
  if (kind === 'date' && deadline !== undefined) return writtenDay(sources, deadline);
  return { kind, label };
}

/**
 * The text with its open places filled in, as far as that is known; the others stay open.
 * @example // known: target 60. `Aantal leads verhogen van 40 naar ‹doel› vóór ‹datum›` → `Aantal leads verhogen van 40 naar 60 vóór ‹datum›`
 */
export function openPlacesFilled(text: string, sources: ProposalSources): Proposal {
  const parts = text.split(openPlace).map((piece, at): Part => (at % 2 === 0 ? piece : filled(sources, piece)));
  return sentenceOf([...parts, ...aftermath(sources)]);
}
