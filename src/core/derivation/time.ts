import type { Derivation } from '../derivation';
import type { Day } from '../period';
import type { Source, Step } from './step';

/** How part of a period is counted; left out = calendar days. */
export type ProrationMethod = 'calendarDays' | 'year365' | 'thirty360' | 'wholeMonths' | 'workingDays' | 'none';

/** A cell with a day that bounds the days that count: a first day, the last day, or the first day of what comes after. */
export interface DayBound {
  readonly source: Source;
  readonly day: Day;
}

/** Days of a period, `until` not included, and how many they are as the method counts them. */
export interface CountedDays {
  readonly from: Day;
  readonly until: Day;
  readonly count: number;
}

/** Days of leave of one row, each for its share. */
export interface CountedLeave extends CountedDays {
  readonly first: DayBound;
  /** Left out = the leave has no end yet. */
  readonly last?: DayBound;
  readonly share: { readonly value: number; readonly source?: Source };
}

/** The cells with the days that are no working days. */
export interface HolidayCells {
  readonly sheet: string;
  readonly top: number;
  readonly bottom: number;
  /** The letter of the column of days. */
  readonly date: string;
  /** Only holidays of this country or of none, by the letter of that column; left out = all of them. */
  readonly country?: { readonly column: string; readonly name: string };
}

/** The days of a period that count, down to the cells that bound them. */
export interface DaysCounted {
  readonly period: CountedDays;
  readonly served: CountedDays;
  /** First days, last days, and first days of what comes after, that with the period give the days served. */
  readonly firstDays: readonly DayBound[];
  readonly lastDays: readonly DayBound[];
  readonly nextDays: readonly DayBound[];
  readonly leaves: readonly CountedLeave[];
  /** The months of the period, where whole months count. */
  readonly months?: readonly CountedDays[];
  readonly holidays?: HolidayCells;
  /** The decimals of the share, where the scheme rounds it. */
  readonly decimals?: number;
}

/** The part of a period that counts. */
export interface ServedPart {
  /** First and last day included; days, months or working days as the method says, leave taken off. */
  readonly days: number;
  readonly daysInPeriod: number;
  readonly method?: ProrationMethod;
  /** Days (or their share) of leave that were taken off. */
  readonly leave?: number;
  /** The factor as it was rounded, where the scheme rounds it. */
  readonly rounded?: number;
  /** Left out where no cells give the days. */
  readonly counted?: DaysCounted;
}

/** Input × days served ÷ days in the period, because the payee was there for part of it. */
export interface ProrateStep extends Step<'prorate'>, ServedPart {
  readonly input: Derivation;
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
  /** How weight and total came about, down to their cells. */
  readonly by?: { readonly weight: Derivation; readonly total: Derivation };
}

/** What an earlier period carried over is added. */
export interface CarryStep extends Step<'carry'> {
  readonly input: Derivation;
  readonly carried: number;
  readonly from: string;
}
