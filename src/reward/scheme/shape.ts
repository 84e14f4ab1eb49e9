import type { Source } from '../../core/derivation';
import type { CurveTerms } from '../payout/curve';
import type { ExcessTerms } from '../payout/excess';
import type { GridTerms } from '../payout/grid';
import type { MarginalTerms } from '../payout/marginal';
import type { TierTable } from '../payout/tiers';

/** The prize of a place in a contest; it goes for every place up to the next row's. */
export interface Prize {
  /** 1 = first. */
  readonly place: number;
  readonly amount: number;
  readonly source?: Source;
}

/** How the input becomes a payout. A flat rate can differ per person, so it is no part of the shape. */
export type Shape =
  | { readonly kind: 'flat' }
  | ({ readonly kind: 'marginal' } & MarginalTerms)
  | ({ readonly kind: 'retroactive' } & TierTable)
  | ({ readonly kind: 'step' } & TierTable)
  | ({ readonly kind: 'curve' } & CurveTerms)
  /** The payout ratio is the attainment. */
  | { readonly kind: 'direct' }
  /** Without tiers the component's own rate pays for the excess. */
  | ({ readonly kind: 'excess' } & ExcessTerms)
  /** All of the base when the threshold is reached, or always when nothing is measured. */
  | { readonly kind: 'milestone' }
  | ({ readonly kind: 'amount' } & TierTable)
  | ({ readonly kind: 'amountShare' } & MarginalTerms)
  | ({ readonly kind: 'grid' } & GridTerms)
  /** A contest: the prize depends on how others did, so the place decides it. */
  | { readonly kind: 'rank'; readonly prizes: readonly Prize[] };
