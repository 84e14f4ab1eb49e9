import { cellName } from '../../core/cell-name';
import type { Derivation } from '../../core/derivation';
import type { Speaker } from '../explain/speaker';
import type { ProofLine } from './proof-line';

/** The columns of the proof sheet, 1 = A. */
export const columns = { step: 2, what: 3, first: 4, second: 5, outcome: 6, engine: 7, check: 8, source: 9 } as const;

/** A table of tiers on the page: the cells of their bounds and of their rates. */
export interface TierCells {
  readonly top: number;
  readonly bottom: number;
  readonly from: string;
  readonly rate: string;
}

/** The page that proofs are written on: rows are added from the top down, and formulas refer to rows above them. */
export interface Page {
  readonly speaker: Speaker;
  /** The cell of a step's outcome, or the step as a part of a formula; what is not on the page yet is added. */
  readonly ref: (step: Derivation) => string;
  /** Adds a row and gives its number. */
  readonly add: (line: ProofLine) => number;
  /** The number of the next row. */
  readonly next: () => number;
  /** Made once per key: a table of tiers that several steps use. */
  readonly once: (key: string, make: () => TierCells) => TierCells;
  /** The cell in which the proof of another payout ends; nothing when it is not on the sheet. */
  readonly payout: (payout: number) => string | undefined;
  /** The steps of another payout, to be proven on the spot where it has no proof of its own. */
  readonly derive?: (payout: number) => Derivation;
  /** Steps are parts of one formula instead of rows. */
  readonly isInline?: true;
  /** Where the input starts on the tiers, when every deal stands on those before it. */
  readonly start?: string;
}

/** A cell of a row of the page. */
export const cellOf = (row: number, column: keyof typeof columns): string => cellName(row, columns[column]);

/** The cells of a column from one row to another. */
export const cellsOf = (top: number, bottom: number, column: keyof typeof columns): string => `${cellOf(top, column)}:${cellOf(bottom, column)}`;

/** A formula with what stands beside it; without a formula the figure is taken over from the engine. */
export interface Proved {
  readonly formula?: string;
  readonly beside?: ProofLine['beside'];
}

/** Proves one kind of step; its row is the next when its parts are on the page. */
export type Prove<Step extends Derivation> = (step: Step, page: Page) => Proved;

/** The value of a step that is known; NaN otherwise. */
export const valueOf = ({ value }: Derivation): number => (value.kind === 'known' ? value.value : NaN);
