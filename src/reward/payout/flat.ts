import type { Derivation } from '../../core/derivation';
import { known } from '../../core/value';
import type { ShapeSteps } from './shape-steps';

/** One rate for everything. */
export interface FlatTerms {
  readonly rate: number;
}

/**
 * Input × rate. A negative input gives a negative payout.
 * @param input the amount, number or ratio that counts (what lies above the threshold, if only the excess pays)
 * @example pay(150000, { rate: 0.03 }) // 4500
 */
export const pay = (input: number, terms: FlatTerms): number => input * terms.rate;

/** The same as steps. */
export const derive = (steps: ShapeSteps & { readonly rate: Derivation }, terms: FlatTerms): Derivation => ({
  op: 'flat',
  value: known(pay(steps.counted, terms)),
  unit: steps.unit,
  input: steps.input,
  rate: steps.rate,
});
