import { combined, trial, weigh } from './combine-methods';
import type { Figures } from './figures';
import type { WeightedMethod } from './series';

/** A forecast, and how far such forecasts were off in the past. */
export interface Tested {
  readonly values: readonly number[];
  /** How much each method weighs in it, together 1, the heaviest first. */
  readonly weights: readonly WeightedMethod[];
  /**
   * Per number of periods ahead (0 = the next one) how far forecasts were off that were made with nothing but what was known
   * before: the weights too came from what had been seen until then. Oldest first.
   */
  readonly past: readonly (readonly PastForecast[])[];
}
export interface PastForecast {
  /** How many figures were known. */
  readonly known: number;
  readonly expected: number;
  readonly actual: number;
}

/** A forecast is tried from this many figures on. */
const firstTrial = 3;
/** No more than so many of the newest periods are tried: what is long past says little, and takes time. */
const mostTrials = 60;

/**
 * Forecasts by all methods together, and tries the same on the past, period by period. The first third of the figures, and at
 * least four, only serve to learn from.
 * @param horizon how many periods ahead, 1 or more
 */
export function backTest({ values, given, season }: Figures, horizon: number): Tested {
  const start = Math.max(firstTrial, values.length - mostTrials);
  const trials = Array.from({ length: values.length - start }, (_, i) => trial({ values: values.slice(0, start + i), season }, horizon));
  const learnt = Math.max(4, Math.ceil(values.length / 3));
  const past: PastForecast[][] = Array.from({ length: horizon }, () => []);
  trials.forEach((then, i) => {
    const { known } = then;
    if (known < learnt) return;
    const expected = combined(then, weigh(trials.slice(0, i), then, { values, given, until: known }), horizon);
    expected.forEach((value, h) => {
      if (given[known + h]) past[h]!.push({ known, expected: value, actual: values[known + h]! });
    });
  });
  const now = trial({ values, season }, horizon);
  const weights = weigh(trials, now, { values, given, until: values.length });
  return { values: combined(now, weights, horizon), weights, past };
}
