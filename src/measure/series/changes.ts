import { linearRegression } from 'simple-statistics';
import { averageOf, correlation, pairsAt, type Both, type Gapped } from './correlation';

const known = (values: Gapped): readonly number[] => values.filter((value) => value !== null);

/** Something of each figure and the one before. */
const steps = (values: Gapped, between: (before: number, after: number) => number): Gapped =>
  values.slice(1).map((value, i) => {
    const before = values[i];
    return value === null || before === null || before === undefined ? null : between(before, value);
  });
const difference = (before: number, after: number): number => after - before;
/** The change as a ratio of the average of the two: from −2 to 2 where no figure is negative. */
const relative = (before: number, after: number): number => (before + after === 0 ? 0 : (after - before) / ((before + after) / 2));

/** A half that is so many times the other half makes later changes larger for no other reason. */
const growth = 1.5;

/** True where no figure is negative, and one half of them is much larger than the other. */
function grows(values: Gapped): boolean {
  const figures = known(values);
  const half = Math.floor(figures.length / 2);
  const [early, late] = [averageOf(figures.slice(0, half)), averageOf(figures.slice(-half))];
  return figures.every((value) => value >= 0) && (late > growth * early || early > growth * late);
}

/** Less the straight line through them: growth that itself grows is a trend too. */
function withoutLine(values: Gapped): Gapped {
  const points = values.flatMap((value, at) => (value === null ? [] : [[at, value]]));
  const { m, b } = linearRegression(points);
  return values.map((value, at) => (value === null ? null : value - m * at - b));
}

/** The changes of a series, ready to be compared. */
export interface Changes {
  readonly values: Gapped;
  /** How many numbers were taken from them: the slope of their line, and the averages of the pattern of the year. */
  readonly spent: number;
  /** The changes in units of the series. */
  readonly inUnits: Gapped;
  /** How much they repeat themselves one, two, … periods later: correlations. */
  readonly repeats: readonly number[];
}

/**
 * The changes from period to period without their own trend, and without the pattern of the year where there are two years of
 * them and the pattern explains more of them than chance would (two standard deviations above what it explains by itself). They
 * are relative where the series grows or shrinks so much that its changes do too.
 */
export function changesOf(values: Gapped, season: number): Changes {
  const absolute = unmixed(values, steps(values, difference), season);
  const isLine = absolute.values.every((change) => change === null || change === 0);
  const chosen = isLine || !grows(values) ? absolute : unmixed(values, steps(values, relative), season);
  return { ...chosen, inUnits: absolute.values, repeats: repeatsOf(chosen.values) };
}

function unmixed(figures: Gapped, steps: Gapped, season: number): { readonly values: Gapped; readonly spent: number } {
  const changes = withoutLine(steps);
  const largest = Math.max(0, ...known(figures).map(Math.abs), ...known(steps).map(Math.abs));
  const noise = largest * 1e-9;
  if (season === 1 || known(changes).length < 2 * season - 1) return { values: withoutNoise(changes, noise), spent: 1 };
  const averages = Array.from({ length: season }, (_, place) => averageOf(known(changes.filter((_change, at) => at % season === place))));
  const left = changes.map((change, at) => (change === null ? null : change - averages[at % season]!));
  return explains(changes, left, season) ? { values: withoutNoise(left, noise), spent: season } : { values: withoutNoise(changes, noise), spent: 1 };
}

/** What is left of a straight line is the rounding of the machine: then nothing is. */
const withoutNoise = (changes: Gapped, noise: number): Gapped =>
  known(changes).every((change) => Math.abs(change) <= noise) ? changes.map((change) => (change === null ? null : 0)) : changes;

/** Of changes without any pattern, the share that averages by place in the year explain follows a beta distribution. */
function explains(changes: Gapped, left: Gapped, season: number): boolean {
  const squares = (values: Gapped): number => known(values).reduce((sum, value) => sum + value * value, 0);
  const [a, b] = [(season - 1) / 2, (known(changes).length - season) / 2];
  if (b <= 0) return false;
  const byChance = a / (a + b) + 2 * Math.sqrt((a * b) / ((a + b) ** 2 * (a + b + 1)));
  return 1 - squares(left) / squares(changes) > byChance;
}

/** How much a series repeats itself one, two, … up to five periods later. */
const repeatsOf = (values: Gapped): readonly number[] => Array.from({ length: 5 }, (_, i) => correlation(pairsAt(values, values, i + 1)) ?? 0);

/**
 * How many independent pairs so many pairs are worth, when both series repeat themselves; never more than there are.
 * @see Bartlett, Some aspects of the time-correlation problem, Journal of the Royal Statistical Society 98 (1935)
 */
export function worth({ leading, lagging }: Both<Changes>, pairs: number): number {
  let sum = 0;
  for (let lag = 1; lag <= Math.min(5, Math.floor(pairs / 6)); lag += 1) sum += (1 - lag / pairs) * leading.repeats[lag - 1]! * lagging.repeats[lag - 1]!;
  return (pairs - Math.max(leading.spent, lagging.spent)) / Math.max(1, 1 + 2 * sum);
}
