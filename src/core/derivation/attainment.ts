import type { Derivation } from '../derivation';
import type { Step } from './step';

/** How actual and target give the attainment: actual ÷ target, or a formula for measures that should be low or in a range. */
export type AttainmentFormula = 'ratio' | 'twoMinus' | 'inverse' | 'progress' | 'range';

/** Actual against target. */
export interface AttainmentStep extends Step<'attainment'> {
  readonly actual: Derivation;
  readonly target: Derivation;
  /** Left out = actual ÷ target. */
  readonly formula?: AttainmentFormula;
  /** Where progress starts. */
  readonly baseline?: Derivation;
  /** The range in which attainment is 1, and the outer limits at which it is 0. */
  readonly range?: { readonly from: number; readonly to: number; readonly outerFrom: number; readonly outerTo: number };
}

/** A target that follows another figure: last year's, another measure's, with so much added. */
export interface ChangeStep extends Step<'change'> {
  readonly base: Derivation;
  readonly change: Derivation;
  readonly as: 'number' | 'percent' | 'points';
}
