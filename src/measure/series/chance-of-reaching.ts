import { message } from '../../core/message';
import { backTest } from './back-test';
import { figuresOf, hasManyGaps, neverChanges, type Figures } from './figures';
import { unitOf, type Chance, type ChanceResult, type Series } from './series';
import { reach, spreads, type Spread } from './spread';
import { studentsT } from './students-t';

/** Below this many figures a chance is refused. */
export const needed = 6;

export interface ReachOptions {
  /** Whole periods after the newest figure up to and with the one of the deadline; 0: the newest figure is the last. */
  readonly periods: number;
  readonly direction: 'higher' | 'lower';
  /** Where the figure stood when the target was set; the first figure of the history where it is not known. */
  readonly baseline?: number | null;
}

/** Both limits are inside. */
export interface Limits {
  readonly lower: number;
  readonly upper: number;
}

/** What counts as reached, and what there is to know about the road to it. */
export interface Wanted {
  readonly reaches: (value: number) => boolean;
  /** From the chance that the figure is at most a value. */
  readonly chance: (atMost: (value: number) => number) => number;
  /** The value that is nearest to `value` and counts as reached. */
  readonly nearest: (value: number) => number;
  readonly isReadable: boolean;
}

/**
 * The chance that the figure of the deadline's period reaches the target, if things go on as they did: from the forecast and
 * how far such forecasts were off in the past. Refused below six figures. A value exactly on the target reaches it.
 * @example chanceOfReaching(twentyFourMonths, 220, { periods: 3, direction: 'higher' }) // { kind: 'chance', chance: 0.34, … }
 */
export const chanceOfReaching = (history: Series, target: number, { periods, direction, baseline = null }: ReachOptions): ChanceResult =>
  chanceOf(history, direction === 'higher' ? atLeast(target) : atMostOf(target), { periods, baseline });

/** The chance that the figure of the deadline's period lies inside limits. */
export const chanceOfStaying = (history: Series, limits: Limits, { periods, baseline = null }: Omit<ReachOptions, 'direction'>): ChanceResult =>
  chanceOf(history, inside(limits), { periods, baseline });

export const atLeast = (target: number): Wanted => ({
  reaches: (value) => value >= target,
  chance: (atMost) => 1 - atMost(target),
  nearest: (value) => Math.max(value, target),
  isReadable: Number.isFinite(target),
});
export const atMostOf = (target: number): Wanted => ({
  reaches: (value) => value <= target,
  chance: (atMost) => atMost(target),
  nearest: (value) => Math.min(value, target),
  isReadable: Number.isFinite(target),
});
export const inside = ({ lower, upper }: Limits): Wanted => ({
  reaches: (value) => value >= lower && value <= upper,
  chance: (atMost) => atMost(upper) - atMost(lower),
  nearest: (value) => Math.min(Math.max(value, lower), upper),
  isReadable: lower <= upper,
});

interface Until {
  readonly periods: number;
  readonly baseline: number | null;
}

function chanceOf(history: Series, wanted: Wanted, until: Until): ChanceResult {
  const figures = figuresOf(history);
  const { values, points, after } = figures;
  const [unit, newest] = [unitOf(history), values.at(-1)];
  if (!wanted.isReadable || !Number.isFinite(until.periods)) return { kind: 'noTarget', says: message('series.noTarget', {}) };
  if (until.periods < 1 && after === 0 && newest !== undefined) return { kind: 'decided', reached: wanted.reaches(newest), points, says: message('series.decided', { reached: wanted.reaches(newest) }) };
  if (points < needed || newest === undefined) return { kind: 'tooShort', points, needed, says: message('series.chanceTooShort', { points, needed, unit }) };
  const missing = values.length - points;
  if (hasManyGaps(figures)) return { kind: 'tooManyGaps', points, missing, says: message('series.tooManyGaps', { points, missing, unit }) };
  if (neverChanges(values)) return { kind: 'neverChanged', reached: wanted.reaches(newest), points, says: message('series.neverChangedSoFar', { reached: wanted.reaches(newest), points, unit }) };
  return fromPast(figures, history, wanted, { ...until, periods: Math.max(1, Math.floor(until.periods) + after) });
}

function fromPast(figures: Figures, history: Series, wanted: Wanted, { periods, baseline }: Until): Chance {
  const { values, given, points } = figures;
  const tested = backTest(figures, periods);
  const [expected, spread] = [tested.values.at(-1)!, spreads(tested.past).at(-1)!];
  const side = reach(spread);
  const chance = Math.min(0.99, Math.max(0.01, wanted.chance((value) => atMostChance(value, expected, spread))));
  const [newest, start] = [values.at(-1)!, baseline !== null && Number.isFinite(baseline) ? baseline : values[0]!];
  const reachedBefore = values.filter((value, at) => given[at] && wanted.reaches(value)).length;
  return {
    kind: 'chance',
    chance,
    method: tested.weights[0]!.method,
    expected,
    low: expected - side,
    high: expected + side,
    points,
    origins: tested.past[0]!.length,
    reachedBefore,
    changeNeeded: (wanted.nearest(newest) - newest) / periods,
    changeSeen: (newest - start) / (values.length - 1),
    says: message('series.chance', { chance, periods, points, reachedBefore, unit: unitOf(history) }),
  };
}

/** The chance that what is expected comes out at a value or below. */
export const atMostChance = (value: number, expected: number, { scale, freedom }: Spread): number =>
  scale === 0 ? Number(value >= expected) : studentsT((value - expected) / scale, freedom);
