import { message } from '../../core/message';
import { backTest } from './back-test';
import { figuresOf, hasManyGaps } from './figures';
import { unitOf, type PeriodEndResult, type Series } from './series';
import { reach, spreads, type Spread } from './spread';

/** How far a period has come. */
export interface Running {
  /** The figure so far; null where there is none. */
  readonly toDate: number | null;
  /** The share of the period that has passed, from 0 to 1, by whatever pace the KPI keeps. */
  readonly elapsed: number;
  /** Whether the figure grows through the period (`sum`) or is an average or a ratio of what came so far (`average`). */
  readonly grows: 'sum' | 'average';
  /** Whole periods before this one. */
  readonly earlier: Series;
}

/** What the earlier periods expect of the whole period, and how far off that may be. */
interface Before {
  readonly expected: number;
  readonly spread: Spread;
  readonly points: number;
  readonly isNeverNegative: boolean;
}

const needed = 8;

/**
 * What the running period ends on: what is in, and for the rest of the period something between its own pace and what the
 * earlier periods lead to expect. At the start only the earlier periods speak; the further it is, the more the pace does, and
 * the narrower the range. With fewer than eight earlier periods only the pace is carried on, without a range.
 *
 * A period's own pace is taken to differ from the forecast about as much as chance moves it within a period, so halfway the
 * pace speaks for a third of the rest.
 * @example forecastToPeriodEnd({ toDate: 60, elapsed: 0.5, grows: 'sum', earlier }) // earlier expects 100: 60 + 0.5 × (100 + 60) ÷ 1.5 = 113.3
 */
export function forecastToPeriodEnd({ toDate, elapsed, grows, earlier }: Running): PeriodEndResult {
  const passed = Number.isFinite(elapsed) ? Math.min(1, Math.max(0, elapsed)) : 0;
  const before = lookBack(earlier);
  const unit = unitOf(earlier);
  const points = before?.points ?? figuresOf(earlier).points;
  if (toDate === null || !Number.isFinite(toDate) || passed === 0) {
    if (before === undefined) return { kind: 'tooShort', points, needed, says: message('series.periodEndNothing', {}) };
    return { kind: 'periodEnd', ...around(before.expected, reach(before.spread), before.isNeverNegative ? 0 : -Infinity), basis: 'history', says: message('series.endByHistory', { points, unit }) };
  }
  const soFar = grows === 'sum' ? toDate : toDate * passed;
  if (before === undefined) return { kind: 'periodEnd', value: soFar / passed, low: null, high: null, basis: 'pace', says: message('series.endByPace', { elapsed: passed }) };
  const rest = (1 - passed) * ((before.expected + soFar) / (1 + passed));
  const floor = before.isNeverNegative ? soFar : -Infinity;
  return { kind: 'periodEnd', ...around(soFar + rest, narrowed(before.spread, passed), floor), basis: 'both', says: message('series.endByBoth', { elapsed: passed, points, unit }) };
}

function lookBack(earlier: Series): Before | undefined {
  const figures = figuresOf(earlier);
  if (figures.points < needed || hasManyGaps(figures)) return undefined;
  const { values, past } = backTest(figures, figures.after + 1);
  return { expected: values.at(-1)!, spread: spreads(past).at(-1)!, points: figures.points, isNeverNegative: figures.values.every((value) => value >= 0) };
}

/** Half of the variance lies in how this period differs, half in chance within it; what is in is certain. */
function narrowed(spread: Spread, passed: number): number {
  const half = spread.scale ** 2 / 2;
  const variance = (1 - passed) ** 2 * (half / (1 + passed)) + half * (1 - passed);
  return reach({ ...spread, scale: Math.sqrt(variance) });
}

/** What is in of a figure that is never negative stays in. */
const around = (value: number, side: number, floor: number): { readonly value: number; readonly low: number; readonly high: number } => ({
  value,
  low: Math.max(Math.min(floor, value), value - side),
  high: value + side,
});
