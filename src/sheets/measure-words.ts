import type { SheetText } from '../i18n/sheet-text';
import type { CountedRows } from '../measure/kpi/kpi-result';

/**
 * What a measure over rows counts, in words: the beginning of a sentence.
 * @example // Mediaan van Doorlooptijd (werkdagen tussen Aangemaakt en Sluitdatum), rijen van Verkopen met Status = gewonnen
 */
export function measureWords({ name, aggregate, column, duration, table, filter, condition = '' }: CountedRows, say: SheetText): string {
  return say('measure.words', { aggregate, column: duration ? name : column, ...(duration && { duration }), table, filter, condition });
}

/** The whole definition of a measure as a sentence: what it counts, per whom, and by which date; of a ratio its two parts. */
export function measureSentence(rows: readonly CountedRows[], say: SheetText): string {
  const [first, below] = rows;
  if (!first) return say('measure.payouts', { component: '' });
  if (below) return say('measure.ratio', { numerator: first.name, denominator: below.name });
  return say('measure.described', { words: measureWords(first, say), person: first.person, date: first.date });
}
