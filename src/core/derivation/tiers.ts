import type { Derivation } from '../derivation';
import type { Step, TierStep, Unit } from './step';

/** Each slice of the input at its own tier's rate. */
export interface MarginalStep extends Step<'marginal'> {
  readonly input: Derivation;
  /** Where the slice starts when part of the tiers is used up already (running) or only the excess pays, else 0. */
  readonly start: number;
  readonly tiers: readonly TierStep[];
  /** What every boundary was multiplied by, where that is not 1: the target, or the share of the period served. */
  readonly cutBy?: Derivation;
}

/** The whole input at the rate of the tier it reaches. */
export interface RetroactiveStep extends Step<'retroactive'> {
  readonly input: Derivation;
  /** The value that decided the tier: the input itself, the attainment, or the running total. */
  readonly at: number;
  /** The unit of `at` and of the bounds of the tiers. */
  readonly atUnit: Unit;
  /** How `at` came about, where that is another figure than the input. */
  readonly reachedBy?: Derivation;
  readonly tiers: readonly TierStep[];
  readonly reached: number;
  /** What every boundary was multiplied by, where that is not 1. */
  readonly cutBy?: Derivation;
}

/** The payout ratio of the tier that the input reaches, the same all over the tier. `reached` −1: below the first. */
export interface StepStep extends Step<'step'> {
  readonly input: Derivation;
  readonly tiers: readonly TierStep[];
  readonly reached: number;
  /** What every boundary was multiplied by, where that is not 1. */
  readonly cutBy?: Derivation;
}

/** What lies above a base (quota, threshold, start of the tier) at the rate of the tier reached. */
export interface ExcessStep extends Step<'excess'> {
  readonly input: Derivation;
  readonly base: Derivation;
  readonly excess: number;
  /** The excess itself decides the tier, in attainment divided by the target. */
  readonly onExcess?: { readonly dividedBy?: Derivation };
  /** What every boundary was multiplied by, where that is not 1. */
  readonly cutBy?: Derivation;
  /** The value that decided the tier, in the unit of the tiers. */
  readonly at: number;
  readonly atUnit: Unit;
  readonly reachedBy?: Derivation;
  readonly tiers: readonly TierStep[];
  readonly reached: number;
}

/** The amount of the step reached (`rate` of a tier is its amount); pro rata: all full steps and a share of the last. */
export interface AmountStep extends Step<'amount'> {
  readonly input: Derivation;
  readonly tiers: readonly TierStep[];
  readonly reached: number;
  readonly isProRata: boolean;
  /** Pro rata and running: what was counted before; only what comes on top of it is paid for. */
  readonly start?: number;
  /** What every boundary was multiplied by, where that is not 1. */
  readonly cutBy?: Derivation;
}

/** Tiers on what was paid so far: each part of the input at the rate of the tier that the payout has reached. */
export interface PayoutTiersStep extends Step<'payoutTiers'> {
  readonly input: Derivation;
  /** Paid in the span before this input. */
  readonly start: number;
  readonly tiers: readonly TierStep[];
}
