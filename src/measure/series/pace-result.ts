import type { Day } from '../../core/period';
import type { Says, TooShort } from './series';

/** Which part of a year each of its periods brings, from earlier full years; or pieces of a period, from earlier periods. */
export interface SeasonalProfile {
  readonly kind: 'profile';
  /** One per period of the year (or piece of the period), together 1. */
  readonly shares: readonly number[];
  /** Full years (or earlier periods) that it comes from. */
  readonly years: number;
}
/** A year adds up to 0 or less, or part of it is negative on average: shares of it say nothing. */
export interface NoShares extends Says {
  readonly kind: 'notPositive';
}
export type ProfileResult = SeasonalProfile | NoShares | TooShort;

/** Days of a period with its share of the whole, as ratio or any other weight from 0 up; `end` excluded. */
export interface WeightedPart {
  readonly start: Day;
  readonly end: Day;
  readonly weight: number;
}

/** A deal that is still open. */
export interface OpenDeal {
  readonly amount: number | null;
  /** A ratio from 0 to 1. */
  readonly probability: number | null;
  readonly close: Day | null;
}
/** Why a deal is not counted. `index` is its place in the list given. */
export interface DealLeftOut {
  readonly index: number;
  readonly why: 'noAmount' | 'noProbability' | 'noCloseDay';
}
/** What the open deals that close from `from` up to `until` are worth. */
export interface PipelineForecast extends Says {
  readonly kind: 'pipeline';
  readonly expected: number;
  /** Four out of five times the deals, each won or lost by itself, come out between these. */
  readonly low: number;
  readonly high: number;
  /** Everything won. */
  readonly most: number;
  readonly deals: number;
  /** Of them, those whose expected day has already passed; they are counted only when `from` lies before it. */
  readonly overdue: number;
  readonly leftOut: readonly DealLeftOut[];
}
