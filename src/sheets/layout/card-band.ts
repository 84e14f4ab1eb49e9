import { meanings, styles, typeScale } from '../style';
import { block, joined, type Block } from './block';
import type { Card } from './card';
import { shownText } from './shown-text';
import { columnWidth } from './text-width';

/** A card stands over one or more columns. */
export interface CardPlace {
  readonly column: number;
  readonly across: number;
}

const indentWidth = 2.5;
/** Excel's width of a column that nothing was said about. */
const usualWidth = 8.43;
/** True when one more column brings the edge nearer to where it should be. */
const isNearer = (now: number, next: number, wished: number): boolean => Math.abs(next - wished) < Math.abs(now - wished);
const heights = { label: 20, figure: 30, note: 20 };

function cardBlock(card: Card, row: number, { column, across }: CardPlace): Block {
  const look = card.needsAttention ? meanings.attention : {};
  const merge = across > 1 ? { across } : {};
  return block({
    cells: [
      { row, column, content: card.label, style: { ...styles.cardLabel, ...look }, ...merge },
      { row: row + 1, column, content: card.figure, style: { ...styles.cardFigure, ...look, format: card.format }, ...merge },
      { row: row + 2, column, content: card.note, style: { ...styles.cardNote, ...look }, ...merge },
    ],
    heights: { [row]: heights.label, [row + 1]: heights.figure, [row + 2]: heights.note },
    bottom: row + 2,
  });
}

/** The band of key figures, a card per place. */
export const cardBand = (cards: readonly Card[], row: number, places: readonly CardPlace[]): Block =>
  joined(cards.flatMap((card, at) => (places[at] ? [cardBlock(card, row, places[at])] : [])));

/** How wide a card must be to show its texts unclipped. */
export const cardWidth = (card: Card): number =>
  Math.max(
    columnWidth(card.label, typeScale.note),
    columnWidth(shownText(card.figure, card.format), typeScale.figure, true),
    columnWidth(card.note, typeScale.note),
  ) + indentWidth;

/** Puts cards side by side over an even share of the width each, more where a card needs it; later cards keep their room, and none goes beyond the last column. */
export function cardPlaces(cards: readonly Card[], widths: readonly number[], first: number): readonly CardPlace[] {
  const total = widths.slice(first - 1).reduce((sum, width) => sum + width, 0);
  let column = first;
  let used = 0;
  return cards.map((card, at) => {
    const start = column;
    const least = used + cardWidth(card);
    const most = total - cards.slice(at + 1).reduce((sum, later) => sum + cardWidth(later), 0);
    const wished = (total * (at + 1)) / cards.length;
    const last = Math.max(start, widths.length - (cards.length - at - 1));
    for (;;) {
      const next = used + (widths[column - 1] ?? usualWidth);
      if (column > last || (used >= least && (next > most || !isNearer(used, next, wished)))) return { column: start, across: column - start };
      used = next;
      column += 1;
    }
  });
}
