import type { Value } from '../value';

/** What a figure counts: an amount of money, a ratio (1 = 100 %), a rate, or a plain number of units. */
export type Unit = 'money' | 'ratio' | 'rate' | 'number';

/** The cell or column a figure was read from. */
export interface Source {
  readonly sheet: string;
  readonly table: string;
  readonly column?: string;
  readonly row?: number;
  readonly cell?: string;
  /** The cell holds a text that the figure was read from: a formula cannot calculate with it. */
  readonly isText?: true;
  /** The cell holds a word that stands for the figure: *zero*, *carried*. */
  readonly isWord?: true;
  /** What counts is another figure than the cell holds: a share of it, at a rate of exchange, or what is left after a return. */
  readonly isPart?: true;
}

/** What every step has: what it does, what comes out, and what that counts. */
export interface Step<Op extends string> {
  readonly op: Op;
  readonly value: Value;
  readonly unit: Unit;
}

/** One tier as it worked in a calculation: from (included) up to the next (excluded), and what fell in it. */
export interface TierStep {
  readonly from: number;
  /** Infinity for the last tier. */
  readonly to: number;
  readonly rate: number;
  /** The part of the input that this tier pays for. */
  readonly part: number;
  readonly amount: number;
  readonly source?: Source;
  /** Where `from` was read, before it was multiplied by anything. */
  readonly fromSource?: Source;
}
