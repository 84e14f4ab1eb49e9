import type { Component } from '../scheme/scheme';
import type { IncentivePart } from '../time/incentive';
import type { ReadFigure } from '../scheme/figures';
import type { RoundingRules } from './rounding';

/** A component with the figures of one payee filled in: everything about a payout that does not depend on results. */
export interface Terms {
  readonly component: Component;
  /** The flat rate; NaN for shapes with tiers. */
  readonly rate: number;
  /** In the unit of the input; −Infinity without a threshold. */
  readonly threshold: number;
  /** A ratio; Infinity without a cap on attainment. */
  readonly attainmentCap: number;
  readonly modifier: number;
  /** Target incentive for a full year at the payee's FTE, or the fixed amount per period; NaN where neither is used. */
  readonly money: number;
  /** The target incentive by days, where it changes over time or is a part of the salary; `money` is NaN then. */
  readonly incentives?: readonly IncentivePart[];
  /** Where progress starts; NaN for other formulas. */
  readonly baseline: number;
  /** Decimals of earned money. */
  readonly decimals: number;
  /** Where and how the scheme rounds. */
  readonly rounding: RoundingRules;
  /** Where the figures were read. */
  readonly figures: TermFigures;
}

/** The figures of a component that can differ per payee; undefined where the component has none. */
export type TermFigures = Readonly<Record<'rate' | 'threshold' | 'modifier' | 'targetIncentive' | 'fte' | 'fixedAmount' | 'target' | 'baseline' | 'poolWeight' | 'creditFactor', ReadFigure | undefined>>;

/** Amounts that a loop over many payouts fills again and again, so that it leaves nothing behind to clear away. */
export type AmountsBuffer = { -readonly [Name in keyof Amounts]: Amounts[Name] };

/** An empty buffer: nothing is known yet. */
export const newAmounts = (): AmountsBuffer => ({ actual: NaN, target: NaN, money: NaN, proration: 1, boundary: 1, limit: 1, carried: 0, baseline: NaN, lookup: NaN, lookupBoundary: 1 });

/** What one payout is calculated from, besides its terms. */
export interface Amounts {
  /** The measure's figure, of the period or (running) of the year to date. */
  readonly actual: number;
  /** The target for the same days; NaN where the component needs none. */
  readonly target: number;
  /** What a payout ratio is taken of, before weight and proration; NaN when the shape itself gives money. */
  readonly money: number;
  /** Factor on that money for part of a period. */
  readonly proration: number;
  /** Factor on boundaries and thresholds in amounts, for part of a period. */
  readonly boundary: number;
  /** Factor on caps and floors in money, for part of a period. */
  readonly limit: number;
  /** A negative result of earlier periods that counts in this one: 0 or less. */
  readonly carried: number;
  /** Where progress starts, for the same days as the target. */
  readonly baseline: number;
  /** The figure of the measure that decides the tier, and the factor on the bounds it is compared with. */
  readonly lookup: number;
  readonly lookupBoundary: number;
}
