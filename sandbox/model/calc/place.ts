import type { Worksheet } from '../worksheet';
import type { Formula } from './formula';

/** The cell whose formula is calculated. */
export interface Place {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
  readonly formula: Formula;
  /** Operators and functions of single values go through all cells of a range; otherwise they take the one beside the formula. */
  readonly lifts?: boolean;
}
