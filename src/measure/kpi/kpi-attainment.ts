import { type Message, message } from '../../core/message';
import { known, missing, type Value } from '../../core/value';
import { type Attainment, attainmentRatio, type Limits, lowerAttainmentRatio, rangeAttainmentRatio } from '../attainment';
import type { KpiDirection } from './kpi-result';

/** Which KPI in which period, for the reason when something is missing. */
export interface KpiPeriodName {
  readonly kpi: string;
  readonly period: string;
}

/** What an actual is judged by. */
export interface Yardstick {
  readonly direction: KpiDirection;
  readonly limits: Limits;
  /** The target of the period, or of the part of it that is over. */
  readonly target: Value;
}

/**
 * How far a KPI has come, 1 = 100 %. Higher is better: actual ÷ target. Lower is better: 2 − actual ÷ target. Inside a range:
 * 1 between the limits, falling to 0. A missing actual or target, a target of 0 or below, and an actual below 0 where lower is
 * better, give a missing attainment.
 * @example kpiAttainment(known(11), { direction: 'lower', limits: {}, target: known(10) }, name) // known(0.9)
 */
export function kpiAttainment(actual: Value, yardstick: Yardstick, name: KpiPeriodName): Value<Attainment> {
  if (actual.kind !== 'known') return actual;
  if (yardstick.direction === 'range') return insideRange(actual.value, yardstick.limits, name);
  const { target } = yardstick;
  if (target.kind !== 'known') return target;
  const ratio = yardstick.direction === 'lower' ? lowerAttainmentRatio(actual.value, target.value) : attainmentRatio(actual.value, target.value);
  return ratio === undefined ? missing(whyNoRatio(actual.value, target.value, name)) : known(ratio);
}

function whyNoRatio(actual: number, target: number, name: KpiPeriodName): Message {
  if (target > 0 && actual < 0) return message('reason.kpiActualNegative', name);
  return message(target < 0 ? 'reason.kpiTargetNegative' : 'reason.kpiTargetZero', name);
}

function insideRange(actual: number, limits: Limits, { kpi }: KpiPeriodName): Value<Attainment> {
  const { lower, upper } = limits;
  if (lower === undefined && upper === undefined) return missing(message('reason.kpiNoLimits', { kpi }));
  if (lower !== undefined && upper !== undefined && lower > upper) return missing(message('reason.kpiLimitsReversed', { kpi }));
  const ratio = rangeAttainmentRatio(actual, limits);
  return ratio === undefined ? missing(message('reason.kpiLimitNotPositive', { kpi })) : known(ratio);
}
