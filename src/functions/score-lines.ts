import type { WeightedPart } from '../reward/combine/weighted-score';
import { type Spill, single } from './each-cell';
import type { Grid } from './grid';
import { readAt } from './read-cell';
import { isError, type Outcome, outOfRange, unusable } from './reading';

/** A score for every row of ratios where the weights are a row (or both are one column), else for every column. */
export function scoreLines(ratios: Grid, weights: Grid, score: (parts: readonly WeightedPart[]) => number): Spill {
  const parts = weights.rows * weights.columns;
  if (weights.rows > 1 && weights.columns > 1) return single(unusable((texts) => texts.oneLine(weights)));
  const isByRow = weights.columns > 1 || (parts === 1 && ratios.columns === 1);
  if (parts !== (isByRow ? ratios.columns : ratios.rows)) return single(unusable((texts) => texts.sizes(ratios, weights)));
  const scores = Array.from({ length: isByRow ? ratios.rows : ratios.columns }, (_, line): Outcome => {
    const read: WeightedPart[] = [];
    for (let part = 0; part < parts; part += 1) {
      const [reached, weight] = [readAt(ratios, isByRow ? line : part, isByRow ? part : line), readAt(weights, isByRow ? 0 : part, isByRow ? part : 0)];
      if (isError(weight)) return weight;
      if (isError(reached)) return reached;
      read.push({ reached, weight });
    }
    const value = score(read);
    return Number.isFinite(value) ? value : outOfRange;
  });
  return isByRow ? scores.map((one) => [one]) : [scores];
}
