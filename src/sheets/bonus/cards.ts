import { block, joined, type Block } from '../layout/block';
import { countFormat, percentFormat } from '../number-format';
import { shownText } from '../layout/shown-text';
import { columnWidth } from '../layout/text-width';
import { meanings, styles, typeScale } from '../style';
import type { Card } from './card';
import { paidPayeeCount } from './groups';
import { countedAttainments, type SummaryInput } from './summary-table';
import { meanAttainment } from './tally';
import { totalCards } from './total-cards';

/** A card stands over one or more columns. */
export interface CardPlace {
  readonly column: number;
  readonly across: number;
}

/** The mean attainment, where there is any. */
function attainmentCards(input: SummaryInput): readonly Card[] {
  const { run, parts, progress, say } = input;
  if (!parts.hasAttainment) return [];
  const counts = countedAttainments(input);
  const attainment = meanAttainment(run, 1, (payout) => (counts(payout) ? 0 : undefined))[0];
  const leavesOut = parts.hasFinished && progress.some((each) => each !== 'finished');
  const note = leavesOut ? 'bonus.card.attainmentFinished' : 'bonus.card.attainmentNote';
  return [
    {
      label: say('bonus.card.attainment', {}),
      figure: attainment?.mean ?? null,
      format: percentFormat,
      note: say(note, { count: attainment?.measured ?? 0 }),
      needsAttention: false,
    },
  ];
}

function missingNote({ parts, reserved, say }: SummaryInput): string {
  if (reserved.payees > 0) return say(parts.missing > 0 ? 'bonus.card.missingReserved' : 'bonus.card.reserved', { payees: reserved.payees });
  return parts.missing === 0 ? say('bonus.card.missingNone', {}) : say('bonus.card.missingSome', {});
}

const missingCard = (input: SummaryInput): Card => ({
  label: input.say('bonus.card.missing', {}),
  figure: input.parts.missing,
  format: countFormat,
  note: missingNote(input),
  needsAttention: input.parts.missing > 0 || input.reserved.payees > 0,
});

const payeesCard = ({ run, parts, say }: SummaryInput): Card => ({
  label: say('bonus.card.payees', {}),
  figure: parts.payouts === parts.missing ? null : paidPayeeCount(run),
  format: countFormat,
  note: say('bonus.card.payeesNote', { payees: run.payees.length }),
  needsAttention: false,
});

/** More cards than this do not fit beside each other; money and what is missing go before the others. */
const mostCards = 5;

/** The key figures of a run: newest period and total per currency, payees paid, average attainment, payouts missing. */
export function cardsOf(input: SummaryInput): readonly Card[] {
  const totals = totalCards(input);
  const others = [payeesCard(input), ...attainmentCards(input)].slice(0, Math.max(0, mostCards - 1 - totals.length));
  return [...totals, ...others, missingCard(input)];
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

/** Puts cards side by side over an even share of the width each, more where a card needs it; later cards keep their room. */
export function cardPlaces(cards: readonly Card[], widths: readonly number[], first: number): readonly CardPlace[] {
  const total = widths.slice(first - 1).reduce((sum, width) => sum + width, 0);
  let column = first;
  let used = 0;
  return cards.map((card, at) => {
    const start = column;
    const least = used + cardWidth(card);
    const most = total - cards.slice(at + 1).reduce((sum, later) => sum + cardWidth(later), 0);
    const wished = (total * (at + 1)) / cards.length;
    for (;;) {
      const next = used + (widths[column - 1] ?? usualWidth);
      if (used >= least && (next > most || !isNearer(used, next, wished))) return { column: start, across: column - start };
      used = next;
      column += 1;
    }
  });
}
