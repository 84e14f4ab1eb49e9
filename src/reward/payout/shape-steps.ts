import type { Derivation, Unit } from '../../core/derivation';

/** What a mechanism's `derive` starts from. */
export interface ShapeSteps {
  /** How the input came about. */
  readonly input: Derivation;
  /** The input as a number: what is paid over. */
  readonly counted: number;
  /** Unit of the outcome: money for a rate on an amount, a ratio for a share of a target bonus. */
  readonly unit: Unit;
}
