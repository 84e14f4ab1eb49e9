import type { Derivation } from '../derivation';
import type { Step } from './step';

/** Input below the threshold pays nothing; at or above it, from the first unit or only the excess. */
export interface ThresholdStep extends Step<'threshold'> {
  readonly input: Derivation;
  readonly threshold: Derivation;
  readonly mode: 'fromFirst' | 'excessOnly';
  readonly reached: boolean;
  /** Exactly at the threshold pays nothing. */
  readonly isStrict?: true;
}

/** At most the cap; `lost` is what it cost. */
export interface CapStep extends Step<'cap'> {
  readonly input: Derivation;
  readonly cap: Derivation;
  readonly lost: number;
  /** What exceeds it goes to the next period instead of being lost. */
  readonly isCarried?: true;
}

/** At least the floor. */
export interface FloorStep extends Step<'floor'> {
  readonly input: Derivation;
  readonly floor: Derivation;
}

/** How a figure is rounded: half away from zero (the default, as Excel's ROUND), half to even, away from zero, or towards it. */
export type RoundingMode = 'halfUp' | 'halfEven' | 'up' | 'down';

/** Rounded to `decimals`. */
export interface RoundStep extends Step<'round'> {
  readonly input: Derivation;
  readonly decimals: number;
  /** Left out = half away from zero. */
  readonly mode?: RoundingMode;
}

/** A conditional cap: when the measure does not reach the limit, the input is at most `cap`. */
export interface GateStep extends Step<'gate'> {
  readonly input: Derivation;
  readonly measured: Derivation;
  readonly limit: Derivation;
  readonly direction: 'atLeast' | 'atMost';
  readonly isMet: boolean;
  /** Exactly at the limit has not reached it. */
  readonly isStrict?: true;
  readonly cap: Derivation;
  readonly lost: number;
}
