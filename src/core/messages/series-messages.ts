/** In what a sentence counts the periods of a series. */
export type SeriesUnit = 'year' | 'halfYear' | 'quarter' | 'month' | 'fourWeeks' | 'week' | 'period';
/** Of a correlation, either sign: strong from 0.7, clear from 0.4, weak below. */
export type Strength = 'strong' | 'clear' | 'weak';

/** A way to forecast. */
export type ForecastMethod = 'lastValue' | 'sameAsLastYear' | 'drift' | 'average' | 'runRate' | 'following' | 'smoothing' | 'seasonal' | 'theta';

interface Found {
  readonly leading: string;
  readonly lagging: string;
  readonly strength: Strength;
  /** True where more of the leading KPI goes with less of the lagging one. */
  readonly opposite: boolean;
  readonly points: number;
  /** Fewer than 24 pairs. */
  readonly few: boolean;
  readonly unit: SeriesUnit;
}
interface Past {
  /** The one that weighs most. */
  readonly method: ForecastMethod;
  /** How many past periods were forecast to see how close it comes. */
  readonly origins: number;
  /** All errors together as a ratio of all actuals together; null where it cannot be said in percent. */
  readonly off: number | null;
  /** True where a plain ‘as the period before’ did at least as well. */
  readonly noBetter: boolean;
  readonly unit: SeriesUnit;
}
interface Enough {
  readonly points: number;
  readonly needed: number;
  readonly unit: SeriesUnit;
}

/** What a forecast, a chance or a lead–lag analysis says. */
export interface SeriesReasons {
  'series.forecastTooShort': Enough;
  'series.leadLagTooShort': Enough;
  'series.chanceTooShort': Enough;
  /** Full years, not periods. */
  'series.profileTooShort': { readonly years: number; readonly needed: number };
  /** Earlier periods with an amount per working day. */
  'series.dayProfileTooShort': { readonly periods: number; readonly needed: number };
  /** Neither the running period nor earlier ones say anything yet. */
  'series.periodEndNothing': object;
  'series.tooManyGaps': { readonly points: number; readonly missing: number; readonly unit: SeriesUnit };
  'series.notPositive': object;
  'series.forecast': Past;
  /** Every figure so far is the same. */
  'series.neverChanged': { readonly points: number; readonly unit: SeriesUnit };
  /** `elapsed`: the share of the period that has passed, a ratio. */
  'series.endByPace': { readonly elapsed: number };
  'series.endByHistory': { readonly points: number; readonly unit: SeriesUnit };
  'series.endByBoth': { readonly elapsed: number; readonly points: number; readonly unit: SeriesUnit };
  /** Of a total: the part of it that is there (a ratio; null where that says nothing), and from how many figures the periods ahead are expected. */
  'series.chanceOfTotal': { readonly chance: number; readonly share: number | null; readonly ahead: number; readonly points: number; readonly unit: SeriesUnit };
  /** `chance` from 0.01 to 0.99; at either end the sentence says ‘less than’ or ‘more than’. */
  'series.chance': { readonly chance: number; readonly periods: number; readonly points: number; readonly reachedBefore: number; readonly unit: SeriesUnit };
  /** All figures so far are the same, and reach the target or do not. */
  'series.neverChangedSoFar': { readonly reached: boolean; readonly points: number; readonly unit: SeriesUnit };
  'series.noTarget': object;
  'series.decided': { readonly reached: boolean };
  'series.leads': Found & { readonly lag: number };
  'series.together': Found;
  'series.reversed': Found & { readonly lag: number };
  'series.trendOnly': { readonly leading: string; readonly lagging: string; readonly points: number; readonly unit: SeriesUnit };
  'series.noRelation': { readonly leading: string; readonly lagging: string; readonly points: number; readonly few: boolean; readonly unit: SeriesUnit };
  'series.noVariation': { readonly kpi: string };
  'series.noVariationBoth': { readonly leading: string; readonly lagging: string };
  'series.pipeline': { readonly deals: number; readonly leftOut: number };
}
