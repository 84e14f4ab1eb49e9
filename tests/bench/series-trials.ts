import { backTest } from '../../src/measure/series/back-test';
import { figuresOf } from '../../src/measure/series/figures';
import { leadLag } from '../../src/measure/series/lead-lag';
import { monthly } from '../measure/series/made-series';

export type PairOfSeries = (seed: number) => readonly [leading: readonly number[], lagging: readonly number[]];

/** Of so many pairs, which share is called related at all, and which at that lag. */
export function relatedShare(pairs: number, make: PairOfSeries, lag = 0): { readonly related: number; readonly atLag: number } {
  let [related, atLag] = [0, 0];
  for (let seed = 0; seed < pairs; seed += 1) {
    const [leading, lagging] = make(seed);
    const result = leadLag(monthly(leading), monthly(lagging), { maxLag: 6, names: { leading: 'A', lagging: 'B' } });
    if (!('best' in result)) continue;
    related += 1;
    if (result.best.lag === lag) atLag += 1;
  }
  return { related: related / pairs, atLag: atLag / pairs };
}

/** The error scaled by ‘as last month’ within the months before, also where the series has a pattern of the year. */
export function accuracyNaive(values: readonly number[], origins: number): number {
  const past = backTest(figuresOf(monthly(values)), 3).past[0]!.slice(-origins);
  const scale = (known: number): number => values.slice(1, known).reduce((sum, value, i) => sum + Math.abs(value - values[i]!), 0) / (known - 1);
  const [off, against] = past.reduce(([a, b], { actual, expected, known }) => [a + Math.abs(actual - expected), b + scale(known)], [0, 0]);
  return off / against;
}
