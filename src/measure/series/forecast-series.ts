import { message } from '../../core/message';
import { accuracyOf } from './accuracy';
import { backTest } from './back-test';
import { figuresOf, hasManyGaps, neverChanges, type Figures } from './figures';
import { unitOf, type Forecast, type ForecastResult, type Series, type TooManyGaps, type TooShort } from './series';
import { reach, spreads } from './spread';

/** Below this many figures a forecast is refused. */
const needed = 8;

export interface ForecastOptions {
  /** How many periods to look ahead, 1 or more. */
  readonly horizon: number;
  /** True where the newest value is of a period that still runs: it is left out, and the forecast starts with that period. */
  readonly partial?: boolean;
}

/**
 * Expected figures of the next periods with the range of 80 %, by several methods that weigh more as they came closer in the
 * past, and how close that came. Refused below eight figures, or with more than a quarter of the periods without one. A series
 * that was never below 0 is not expected below 0. Gaps at the end are looked over: the forecast starts after the last period.
 * @example forecastSeries({ values: sevenQuarters, periodsPerYear: 4 }, { horizon: 1 }) // { kind: 'tooShort', points: 7, needed: 8, … }
 */
export function forecastSeries(series: Series, { horizon, partial = false }: ForecastOptions): ForecastResult {
  const whole = partial ? { ...series, values: series.values.slice(0, -1) } : series;
  const figures = figuresOf(whole);
  const refused = refuse(figures, whole);
  if (refused !== undefined) return refused;
  const ahead = Math.max(1, Math.floor(horizon));
  return neverChanges(figures.values) ? unchanging(figures, whole, ahead) : forecast(figures, whole, ahead);
}

function refuse(figures: Figures, series: Series): TooShort | TooManyGaps | undefined {
  const { points, values } = figures;
  const unit = unitOf(series);
  if (points < needed) return { kind: 'tooShort', points, needed, says: message('series.forecastTooShort', { points, needed, unit }) };
  const missing = values.length - points;
  return hasManyGaps(figures) ? { kind: 'tooManyGaps', points, missing, says: message('series.tooManyGaps', { points, missing, unit }) } : undefined;
}

function forecast(figures: Figures, series: Series, ahead: number): Forecast {
  const { values, points, after, season } = figures;
  const tested = backTest(figures, after + ahead);
  const accuracy = accuracyOf(tested.past[0]!, figures);
  const sides = spreads(tested.past).map(reach);
  const floor = values.every((value) => value >= 0) ? 0 : -Infinity;
  const from = (each: (value: number, h: number) => number): readonly number[] => tested.values.map((value, h) => Math.max(floor, each(value, h))).slice(after);
  const [{ method }] = [tested.weights[0]!];
  const { origins, off, againstLast } = accuracy;
  return {
    kind: 'forecast',
    method,
    weights: tested.weights,
    values: from((value) => value),
    low: from((value, h) => value - sides[h]!),
    high: from((value, h) => value + sides[h]!),
    accuracy,
    points,
    filled: values.length - points,
    season: season === 1 ? 'none' : values.length < 2 * season ? 'tooShort' : 'lookedAt',
    says: message('series.forecast', { method, origins, off, noBetter: againstLast !== null && againstLast >= 1, unit: unitOf(series) }),
  };
}

/** Every figure so far is the same: what else to expect cannot be known. */
function unchanging({ values, points }: Figures, series: Series, ahead: number): Forecast {
  const same = Array.from({ length: ahead }, () => values[0]!);
  return {
    kind: 'forecast',
    method: 'lastValue',
    weights: [{ method: 'lastValue', weight: 1 }],
    values: same,
    low: same,
    high: same,
    accuracy: { mase: null, againstLast: null, mape: null, off: null, origins: 0, within: null },
    points,
    filled: values.length - points,
    season: 'none',
    says: message('series.neverChanged', { points, unit: unitOf(series) }),
  };
}
