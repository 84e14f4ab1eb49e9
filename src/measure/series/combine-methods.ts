import type { ForecastMethod } from '../../core/messages/series-messages';
import { methodNames, methods, type Known } from './methods';
import type { WeightedMethod } from './series';

/** What each method expected after the first `known` figures. */
export interface Trial {
  readonly known: number;
  readonly expected: ReadonlyMap<ForecastMethod, readonly number[]>;
}

/** Every method that can do with what is known. */
export function trial(before: Known, horizon: number): Trial {
  const tried = methodNames.flatMap((name) => {
    const expected = methods[name](before, horizon);
    return expected === undefined ? [] : [[name, expected] as const];
  });
  return { known: before.values.length, expected: new Map(tried) };
}

/** The figures that may be looked at: the first `until` ones, as far as the series itself has them. */
export interface Seen {
  readonly values: readonly number[];
  readonly given: readonly boolean[];
  readonly until: number;
}

/** A method must show itself in this many periods before its own errors count for more than the doubt. */
const doubt = 1;
/** How much a method that came closer weighs more. */
const sharpness = 3;

/**
 * How much each method of a trial weighs: more as its squared errors so far were smaller than those of the run rate in the same
 * periods. Together 1, the heaviest first.
 * @see Bates and Granger, The combination of forecasts, Operational Research Quarterly 20 (1969)
 */
export function weigh(past: readonly Trial[], now: Trial, seen: Seen): readonly WeightedMethod[] {
  const usual = squares(past, 'runRate', seen);
  const allowance = usual.count === 0 || usual.own === 0 ? 1 : (doubt * usual.own) / usual.count;
  const found = [...now.expected.keys()].map((method) => {
    const { own, against } = squares(past, method, seen);
    return { method, weight: ((against + allowance) / (own + allowance)) ** sharpness };
  });
  const total = found.reduce((sum, { weight }) => sum + weight, 0);
  return found.map(({ method, weight }) => ({ method, weight: weight / total })).sort((a, b) => b.weight - a.weight);
}

/** Squared errors of a method, and of the run rate in the same periods. */
function squares(past: readonly Trial[], method: ForecastMethod, { values, given, until }: Seen): { readonly own: number; readonly against: number; readonly count: number } {
  let [own, against, count] = [0, 0, 0];
  for (const { known, expected } of past) {
    const [mine, usual] = [expected.get(method), expected.get('runRate')];
    if (mine === undefined || usual === undefined) continue;
    for (let h = 0; h < mine.length && known + h < until; h += 1) {
      if (!given[known + h]) continue;
      own += (values[known + h]! - mine[h]!) ** 2;
      against += (values[known + h]! - usual[h]!) ** 2;
      count += 1;
    }
  }
  return { own, against, count };
}

/** The methods of a trial as one forecast. */
export const combined = ({ expected }: Trial, weights: readonly WeightedMethod[], horizon: number): readonly number[] =>
  Array.from({ length: horizon }, (_, h) => weights.reduce((sum, { method, weight }) => sum + weight * expected.get(method)![h]!, 0));
