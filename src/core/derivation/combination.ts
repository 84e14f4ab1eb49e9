import type { Day } from '../period';
import type { Derivation } from '../derivation';
import type { Step } from './step';

/** a × b × …: payout ratio × target incentive × weight, modifiers. */
export interface ProductStep extends Step<'product'> {
  readonly factors: readonly Derivation[];
}

/** Input × (1 + everything added) × every factor. */
export interface ModifyStep extends Step<'modify'> {
  readonly input: Derivation;
  readonly factors: readonly { readonly name: string; readonly derivation: Derivation }[];
  readonly added: readonly { readonly name: string; readonly derivation: Derivation }[];
}

/** A figure that holds only when a measure reaches a limit; else `otherwise`. */
export interface ConditionStep extends Step<'condition'> {
  readonly measured: Derivation;
  readonly limit: Derivation;
  readonly direction: 'atLeast' | 'atMost';
  readonly isMet: boolean;
  /** Exactly at the limit has not reached it. */
  readonly isStrict?: true;
  readonly then: Derivation;
}

/** A share of a pool, as the scheme shares it; shares add up to the pool to the cent. */
export interface PoolShareStep extends Step<'poolShare'> {
  readonly pool: Derivation;
  readonly basis: 'equal' | 'salary' | 'credit' | 'attainment' | 'weight' | 'fraction';
  readonly own: number;
  readonly total: number;
  readonly members: number;
}

/** An amount scaled down because everybody together would exceed the pool: × pool ÷ sum. */
export interface ScaledStep extends Step<'scaled'> {
  readonly input: Derivation;
  readonly pool: Derivation;
  readonly sum: number;
}

/** Components of a scheme, targets of several periods, or parts of a period that were measured apart, added up. */
export interface TotalStep extends Step<'total'> {
  /** A part is known by its name or its days (`until` not included); an empty name without days: what it is says enough. */
  readonly parts: readonly { readonly name: string; readonly derivation: Derivation; readonly days?: { readonly from: Day; readonly until: Day } }[];
}
