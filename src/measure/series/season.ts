import { mean } from 'simple-statistics';

/** What a period of the year has over or under the average: a factor where all figures are above 0, otherwise an amount. */
interface Season {
  readonly kind: 'factor' | 'amount';
  /** By place in the year, the first figure of the series at place 0. */
  readonly of: readonly number[];
}

/** The level around a figure: the average of a year, half of either end where the year has an even number of periods. */
function levelAround(values: readonly number[], at: number, season: number): number {
  const half = Math.floor(season / 2);
  let sum = 0;
  for (let i = at - half; i <= at + half; i += 1) sum += values[i]! * (season % 2 === 0 && Math.abs(i - at) === half ? 0.5 : 1);
  return sum / season;
}

/**
 * The pattern of the year by classical decomposition: each figure against the level around it, averaged by place in the year.
 * Needs two full years. With few years the pattern is drawn towards ‘no pattern’: after two years a third of it is taken off.
 * @see Miller and Williams, Shrinkage estimators of time series seasonal factors, International Journal of Forecasting 19 (2003)
 */
export function seasonOf(values: readonly number[], season: number): Season {
  const kind = values.every((value) => value > 0) ? 'factor' : 'amount';
  const half = Math.floor(season / 2);
  const found: number[][] = Array.from({ length: season }, () => []);
  for (let at = half; at < values.length - half; at += 1) {
    const level = levelAround(values, at, season);
    found[at % season]!.push(kind === 'factor' ? values[at]! / level : values[at]! - level);
  }
  const raw = found.map((each) => (each.length === 0 ? neutral(kind) : mean(each)));
  const middle = mean(raw);
  const keep = values.length / (values.length + season);
  return { kind, of: raw.map((each) => (kind === 'factor' ? 1 + keep * (each / middle - 1) : keep * (each - middle))) };
}

const neutral = (kind: Season['kind']): number => (kind === 'factor' ? 1 : 0);

/** The figures without the pattern of the year. */
export const withoutSeason = (values: readonly number[], { kind, of }: Season): readonly number[] =>
  values.map((value, at) => (kind === 'factor' ? value / of[at % of.length]! : value - of[at % of.length]!));

/** Figures from place `from` on, with the pattern of the year put back. */
export const withSeason = (values: readonly number[], { kind, of }: Season, from: number): readonly number[] =>
  values.map((value, h) => (kind === 'factor' ? value * of[(from + h) % of.length]! : value + of[(from + h) % of.length]!));
