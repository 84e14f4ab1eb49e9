import type { Message } from '../../core/message';
import type { ForecastMethod, SeriesUnit } from '../../core/messages/series-messages';

/**
 * Figures of successive whole periods of the same length, oldest first; null where a period has none. A value that is not a
 * finite number (or 1E+100 or more) counts as null.
 */
export interface Series {
  readonly values: readonly (number | null)[];
  /** 1 year, 2 half-years, 4 quarters, 12 months, 13 periods of four weeks, 52 weeks; any other count may be had too. */
  readonly periodsPerYear: number;
}

/** What a result always says: one sentence for whoever reads the sheet. */
export interface Says {
  readonly says: Message;
}

/** Fewer figures than the calculation needs, counted in whole periods that have one. */
export interface TooShort extends Says {
  readonly kind: 'tooShort';
  readonly points: number;
  readonly needed: number;
}

/** More than a quarter of the periods between the first and the last figure have none. */
export interface TooManyGaps extends Says {
  readonly kind: 'tooManyGaps';
  readonly points: number;
  readonly missing: number;
}

/** A way to forecast, with its weight in the forecast, a ratio. */
export interface WeightedMethod {
  readonly method: ForecastMethod;
  readonly weight: number;
}

/** How close forecasts of this series came, each made with nothing but the figures before it. */
export interface Accuracy {
  /**
   * Mean absolute scaled error: as a ratio to how far ‘as a year earlier’ was off within the figures before it (‘as the period
   * before’ within the first year, or where there is no year). Null where the figures never changed.
   */
  readonly mase: number | null;
  /** Mean absolute error as a ratio to that of ‘as the period before’ in the same past periods; null where that was never off. */
  readonly againstLast: number | null;
  /** Mean absolute error as a ratio of the actual, 1 = 100 %; null where an actual is less than a tenth of the average one. */
  readonly mape: number | null;
  /** All errors together as a ratio of all actuals together; null where an actual is negative or all are 0. */
  readonly off: number | null;
  /** How many past periods were forecast, one period ahead. */
  readonly origins: number;
  /** Share of them inside the range given beforehand; null where none had a range yet. The range aims at 0.8. */
  readonly within: number | null;
}

/** Expected figures of the periods after the series, with the range in which four out of five should fall. */
export interface Forecast extends Says {
  readonly kind: 'forecast';
  /** The method that weighs most. */
  readonly method: ForecastMethod;
  /** All of them, together 1, the heaviest first. */
  readonly weights: readonly WeightedMethod[];
  readonly values: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly accuracy: Accuracy;
  /** Periods with a figure. */
  readonly points: number;
  /** Periods between them without one, filled in on a straight line. */
  readonly filled: number;
  /** Whether the pattern of the year could be looked at: that takes two full years. */
  readonly season: 'lookedAt' | 'tooShort' | 'none';
}
export type ForecastResult = Forecast | TooShort | TooManyGaps;

/** What the running period ends on, with the range in which four out of five should fall; null where nothing says how wide it is. */
export interface PeriodEnd extends Says {
  readonly kind: 'periodEnd';
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  /** From what it was made: the pace so far, the earlier periods, or both. */
  readonly basis: 'pace' | 'history' | 'both';
}
export type PeriodEndResult = PeriodEnd | TooShort;

/** The chance that a figure reaches its target in the period of its deadline. */
export interface Chance extends Says {
  readonly kind: 'chance';
  /** A ratio from 0.01 to 0.99: nothing that is still to come is certain. */
  readonly chance: number;
  readonly method: ForecastMethod;
  readonly expected: number;
  /** The range in which four out of five should fall. */
  readonly low: number;
  readonly high: number;
  readonly points: number;
  /** How many past periods were forecast to see how far off it may be. */
  readonly origins: number;
  /** How many of the points reached the target. */
  readonly reachedBefore: number;
  /** Change per period that is needed from the newest figure on, and that was seen so far (from the baseline where there is one). */
  readonly changeNeeded: number;
  readonly changeSeen: number;
}
/** There is no period left: the newest figure decides. */
export interface Decided extends Says {
  readonly kind: 'decided';
  readonly reached: boolean;
  readonly points: number;
}
/** The figure was always the same, so how much it may change is not known. */
export interface NeverChanged extends Says {
  readonly kind: 'neverChanged';
  readonly reached: boolean;
  readonly points: number;
}
/** The target, a limit or the deadline cannot be read. */
export interface NoTarget extends Says {
  readonly kind: 'noTarget';
}
export type ChanceResult = Chance | Decided | NeverChanged | NoTarget | TooShort | TooManyGaps;

/** The unit in which the sentences count periods. */
export function unitOf({ periodsPerYear }: Series): SeriesUnit {
  return units.get(periodsPerYear) ?? 'period';
}
const units: ReadonlyMap<number, SeriesUnit> = new Map([[1, 'year'], [2, 'halfYear'], [4, 'quarter'], [12, 'month'], [13, 'fourWeeks'], [52, 'week']]);
