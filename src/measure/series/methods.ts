import { linearRegression, mean } from 'simple-statistics';
import type { ForecastMethod } from '../../core/messages/series-messages';
import { following } from './following';
import { seasonOf, withoutSeason, withSeason } from './season';
import { smoothed, theta } from './smoothing';

/** What a method may go by: the figures so far, oldest first. */
export interface Known {
  readonly values: readonly number[];
  /** Periods in a year; 1 where there is no year to look at. */
  readonly season: number;
}

/** Expected figures of the next `horizon` periods; undefined where the method needs more than there is. */
type Method = (known: Known, horizon: number) => readonly number[] | undefined;

const same = (value: number, horizon: number): readonly number[] => Array.from({ length: horizon }, () => value);
const lastOf = (values: readonly number[]): number => values.at(-1) ?? 0;

/** Every way to forecast; all but the year and what followed do with three figures. */
export const methods: Readonly<Record<ForecastMethod, Method>> = {
  runRate: ({ values }, horizon) => same(mean(values.slice(-3)), horizon),
  lastValue: ({ values }, horizon) => same(lastOf(values), horizon),
  average: ({ values }, horizon) => same(mean([...values]), horizon),
  sameAsLastYear: ({ values, season }, horizon) =>
    season === 1 || values.length < season ? undefined : Array.from({ length: horizon }, (_, h) => values[values.length - season + (h % season)]!),
  drift: ({ values }, horizon) => {
    const step = (lastOf(values) - values[0]!) / (values.length - 1);
    return Array.from({ length: horizon }, (_, h) => lastOf(values) + step * (h + 1));
  },
  following: ({ values }, horizon) => (values.length < 6 ? undefined : following(values, horizon)),
  smoothing: ({ values }, horizon) => smoothed(values, horizon),
  theta: ({ values }, horizon) => theta(values, horizon, linearRegression(values.map((value, at) => [at, value])).m),
  seasonal: ({ values, season }, horizon) => {
    if (season === 1 || values.length < 2 * season) return undefined;
    const pattern = seasonOf(values, season);
    return withSeason(smoothed(withoutSeason(values, pattern), horizon), pattern, values.length);
  },
};

/** Their names, the simplest first: where two weigh the same, the simpler one is named. */
export const methodNames: readonly ForecastMethod[] = ['runRate', 'lastValue', 'average', 'sameAsLastYear', 'drift', 'following', 'smoothing', 'theta', 'seasonal'];
