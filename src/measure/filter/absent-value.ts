import { fold } from '../../core/fold';
import { slips } from '../../core/slips';

/** A text that a filter asks for and no row has, beside the texts that rows have. */
export interface AbsentValue {
  readonly column: string;
  readonly value: string;
  /** Texts that occur, at most five, and how many more there are. */
  readonly occurring: readonly string[];
  readonly more: number;
  /** What was probably meant. */
  readonly nearest?: string;
}

const shown = 5;

/**
 * Tells of a text that no row has. What was probably meant differs in so few letters that a slip of the finger explains it.
 * @example absentValue('Status', 'Gewonen', ['Gewonnen', 'Verloren']).nearest // 'Gewonnen'
 */
export function absentValue(column: string, value: string, texts: readonly string[]): AbsentValue {
  const distinct = [...new Map(texts.map((text) => [fold(text), text.trim()])).values()].filter((text) => text !== '');
  const wanted = fold(value);
  const allowed = Math.max(1, Math.floor(wanted.length / 4));
  const [near] = distinct.map((text) => ({ text, off: slips(wanted, fold(text)) })).filter(({ off }) => off <= allowed).sort((a, b) => a.off - b.off);
  return { column, value, occurring: distinct.slice(0, shown), more: Math.max(0, distinct.length - shown), ...(near && { nearest: near.text }) };
}
