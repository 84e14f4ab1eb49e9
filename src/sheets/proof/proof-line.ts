import type { Source, Unit } from '../../core/derivation';

/** What a cell of the proof shows: a figure, a day, or a text over a column of figures. */
export type ProofCell =
  | { readonly kind: 'formula'; readonly formula: string; readonly value: number; readonly unit: Unit | 'day' }
  /** A figure of this run as it is: a bound of the period, or (`isTaken`) something that only the engine knows. */
  | { readonly kind: 'figure'; readonly value: number; readonly unit: Unit | 'day'; readonly isTaken?: true }
  | { readonly kind: 'text'; readonly text: string };

/** One row of a proof: words, up to three cells beside them, and the outcome. */
export interface ProofLine {
  /** A step has a number; a detail belongs to the step below it. */
  readonly kind: 'step' | 'detail' | 'heads';
  readonly what: string;
  readonly beside?: readonly (ProofCell | undefined)[];
  readonly outcome?: ProofCell;
  /** What the engine says; left out where it says nothing of its own. */
  readonly engine?: { readonly value: number; readonly unit: Unit };
  readonly source?: Source;
}

/** A cell with a formula; `value` is what Koers expects of it. */
export const formulaCell = (formula: string, value: number, unit: Unit): ProofCell => ({ kind: 'formula', formula, value, unit });

/** A figure of the engine that no cell of the user's gives. */
export const takenCell = (value: number, unit: Unit): ProofCell => ({ kind: 'figure', value, unit, isTaken: true });

/** A day of the calendar of this run. */
export const dayCell = (value: number): ProofCell => ({ kind: 'figure', value, unit: 'day' });

/** True for a figure that the proof takes over from the engine. */
export const isTaken = (cell: ProofCell | undefined): boolean => cell?.kind === 'figure' && cell.isTaken === true;
