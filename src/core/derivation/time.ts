import type { Derivation } from '../derivation';
import type { Day } from '../period';
import type { Step } from './step';

/** How part of a period is counted; left out = calendar days. */
export type ProrationMethod = 'calendarDays' | 'year365' | 'thirty360' | 'wholeMonths' | 'workingDays' | 'none';

/** Input × days served ÷ days in the period, because the payee was there for part of it. */
export interface ProrateStep extends Step<'prorate'> {
  readonly input: Derivation;
  /** First and last day included; days, months or working days as the method says, leave taken off. */
  readonly days: number;
  readonly daysInPeriod: number;
  readonly method?: ProrationMethod;
  /** Days (or their share) of leave that were taken off. */
  readonly leave?: number;
  /** The factor as it was rounded, where the scheme rounds it. */
  readonly rounded?: number;
}

/** An amount for a longer span divided evenly: a year's target or incentive over its periods. */
export interface SpreadStep extends Step<'spread'> {
  readonly input: Derivation;
  /** The number of equal parts. */
  readonly parts: number;
}

/** An amount per year that changed within the span, weighted by days. */
export interface TimeWeightedStep extends Step<'timeWeighted'> {
  readonly parts: readonly { readonly from: Day; readonly until: Day; readonly derivation: Derivation }[];
}

/** A year's amount divided by weights: × weight ÷ total. */
export interface SeasonStep extends Step<'season'> {
  readonly input: Derivation;
  readonly weight: Derivation;
  readonly total: number;
}

/** What an earlier period carried over is added. */
export interface CarryStep extends Step<'carry'> {
  readonly input: Derivation;
  readonly carried: number;
  readonly from: string;
}
