/** How a smoothing weighs: `fresh` is the weight of the newest figure in the level, `turn` that of the newest step in the trend. */
interface Weights {
  readonly fresh: number;
  readonly turn: number;
  /** What is left of the trend a period later. */
  readonly damping: number;
}

interface Smoothing {
  readonly weights: Weights;
  readonly level: number;
  readonly trend: number;
  /** Sum of the squared errors of one period ahead. */
  readonly squares: number;
}

const fresh = [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
const flat: readonly Weights[] = fresh.map((weight) => ({ fresh: weight, turn: 0, damping: 0.9 }));
const damped: readonly Weights[] = [0.1, 0.3, 0.5, 0.8].flatMap((weight) => [0.85, 0.95].flatMap((damping) => [0.1, 0.3].map((turn) => ({ fresh: weight, turn: turn * weight, damping }))));
const trending = [...flat, ...damped];

/** Stops early, with what it has, once the errors are larger than `limit`. */
function smooth(values: readonly number[], weights: Weights, limit: number): Smoothing {
  const { fresh: pull, turn, damping } = weights;
  let level = values[0] ?? 0;
  let trend = 0;
  let squares = 0;
  for (let i = 1; i < values.length && squares <= limit; i += 1) {
    const expected = level + damping * trend;
    const error = values[i]! - expected;
    squares += error * error;
    level = expected + pull * error;
    trend = damping * trend + turn * error;
  }
  return { weights, level, trend, squares };
}

/** The weights that would have come closest within the figures themselves. */
function closest(values: readonly number[], among: readonly Weights[]): Smoothing {
  let best = smooth(values, among[0]!, Infinity);
  for (const weights of among) {
    const tried = smooth(values, weights, best.squares);
    if (tried.squares < best.squares) best = tried;
  }
  return best;
}

/**
 * Damped trend smoothing: the level and trend of late, where the trend levels off.
 * @see Gardner and McKenzie, Forecasting trends in time series, Management Science 31 (1985)
 */
export function smoothed(values: readonly number[], horizon: number): readonly number[] {
  const { level, trend, weights } = closest(values, trending);
  let steps = 0;
  return Array.from({ length: horizon }, (_, h) => {
    steps += weights.damping ** (h + 1);
    return level + steps * trend;
  });
}

/**
 * The Theta method: the level of late, going on with half of the slope of the straight line through all figures.
 * @param slope of that line, per period
 * @see Hyndman and Billah, Unmasking the Theta method, International Journal of Forecasting 19 (2003)
 */
export function theta(values: readonly number[], horizon: number, slope: number): readonly number[] {
  const { level, weights } = closest(values, flat);
  const behind = (1 - (1 - weights.fresh) ** values.length) / weights.fresh;
  return Array.from({ length: horizon }, (_, h) => level + (slope / 2) * (h + behind));
}
