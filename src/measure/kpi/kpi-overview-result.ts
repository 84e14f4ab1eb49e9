import type { Period } from '../../core/period';
import type { LeadLagResult } from '../series/lead-lag-result';
import type { KpiStatus } from './kpi-result';

/** What a step more of the leading KPI does to the lagging one, with its range of 95 %, in the units of both. */
export interface LinkEffect {
  readonly step: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A KPI and another one that it moves, or may move. */
export interface KpiLink {
  /** Places in `kpis`. */
  readonly leading: number;
  readonly lagging: number;
  /** True where the KPI table says so; false where the figures show it and nobody has linked them. */
  readonly isStated: boolean;
  /** By month. */
  readonly result: LeadLagResult;
  /** Present where the leading KPI runs ahead, or moves in the same month. */
  readonly effect?: LinkEffect;
}

/** How many KPIs stood how at the end of a month, each by its newest period of then. */
export interface StatusCount extends Readonly<Record<KpiStatus, number>> {
  readonly month: Period;
}

/** How far forecasts of the next period were off on average, over all KPIs of which enough is known. */
export interface ForecastAccuracy {
  /** A ratio of the actual, 1 = 100 %. */
  readonly off: number;
  readonly kpis: number;
  /** The share of past outcomes inside the range given beforehand, which aims at 0.8; null where none had a range. */
  readonly within: number | null;
}
