import type { Strength } from '../../core/messages/series-messages';
import type { Says, TooManyGaps, TooShort } from './series';

/** How two series move together at a lag; `lag` periods is how far the leading one is ahead, negative where it comes after. */
export interface LagCorrelation {
  readonly lag: number;
  /** Pearson correlation of the figures as they are; null where one of them never changes. */
  readonly plain: number | null;
  /** The same of the changes from period to period, without their own trend, and without the pattern of the year where two years or more show one. */
  readonly changes: number | null;
  /** Pairs of changes. */
  readonly points: number;
}

/** What an extra unit of the leading KPI does, in units of the lagging one, with its range of 95 %. */
export interface UnitEffect {
  readonly perUnit: number;
  readonly low: number;
  readonly high: number;
}

/** The best lag, found among all lags from `-maxLag` to `maxLag`. */
export interface FoundLag {
  readonly lag: number;
  readonly correlation: number;
  /** Of the correlation, 95 %, with as many points as the series are worth after what they repeat of themselves. */
  readonly low: number;
  readonly high: number;
  readonly points: number;
  readonly effectivePoints: number;
  /** Two-sided, times the lags and the pairs that were looked at (Bonferroni, the first step of Holm), at most 1. */
  readonly pValue: number;
  readonly strength: Strength;
  readonly effect: UnitEffect;
}

interface Looked extends Says {
  /** From 0 to the largest lag looked at. */
  readonly byLag: readonly LagCorrelation[];
  /** The other way round: from −1 on. */
  readonly backwards: readonly LagCorrelation[];
  readonly points: number;
  /** True below 24 pairs: the sentence says that it is little to go by. */
  readonly few: boolean;
}

/** The leading KPI moves first, by one period or more. */
export interface Leads extends Looked {
  readonly kind: 'leads';
  readonly best: FoundLag;
}
/** They move in the same period: no lead. */
export interface Together extends Looked {
  readonly kind: 'together';
  readonly best: FoundLag;
}
/** The lagging KPI moves first. */
export interface Reversed extends Looked {
  readonly kind: 'reversed';
  readonly best: FoundLag;
}
/** The figures run alike and their changes do not: a common trend or season, nothing more. */
export interface TrendOnly extends Looked {
  readonly kind: 'trendOnly';
  /** The strongest plain correlation. */
  readonly plain: number;
}
/** Nothing shows. */
export interface NoRelation extends Looked {
  readonly kind: 'none';
}
/** One of the two never changes. */
export interface NoVariation extends Says {
  readonly kind: 'noVariation';
  readonly which: 'leading' | 'lagging' | 'both';
}

export type LeadLagResult = Leads | Together | Reversed | TrendOnly | NoRelation | NoVariation | TooShort | TooManyGaps;

export interface LeadLagOptions {
  /** The largest lag to look at, in periods; less where the series are short. */
  readonly maxLag: number;
  /** How many pairs of KPIs are looked at in one go (default 1): the more, the stronger a relation must be to count. */
  readonly tests?: number;
  /** What the KPIs are called in the sentence. */
  readonly names: { readonly leading: string; readonly lagging: string };
}
