import { linearRegression, sampleStandardDeviation } from 'simple-statistics';
import { correlation, type Pairs } from './correlation';
import type { UnitEffect } from './lead-lag-result';
import { studentsT, studentsTBelow } from './students-t';

const ninetyFive = 1.959_964;

/** Fisher's z needs more than three points. */
const fisherSpread = (points: number): number => 1 / Math.sqrt(Math.max(points - 3, 0.5));

/** Whole degrees of freedom of so many points, rounded down. */
const freedomOf = (points: number): number => Math.max(1, Math.floor(points - 2));

/**
 * The chance that two series that have nothing to do with each other correlate this much, either way, by Student's t.
 * @example chanceOfCorrelation(0.5, 28) // 0.0067
 */
export function chanceOfCorrelation(r: number, points: number): number {
  const freedom = freedomOf(points);
  return 2 * (1 - studentsT(Math.abs(r) * Math.sqrt(freedom / (1 - r * r)), freedom));
}

/**
 * The range of 95 % around a correlation.
 * @see Fisher, On the probable error of a coefficient of correlation, Metron 1 (1921)
 */
export const correlationRange = (r: number, points: number): { readonly low: number; readonly high: number } => ({
  low: Math.tanh(Math.atanh(r) - ninetyFive * fisherSpread(points)),
  high: Math.tanh(Math.atanh(r) + ninetyFive * fisherSpread(points)),
});

/** How much y changes with a unit of x, with its range of 95 %. */
export function unitEffect({ x, y }: Pairs, points: number): UnitEffect {
  const r = correlation({ x, y }) ?? 0;
  const { m } = linearRegression(x.map((value, i) => [value, y[i]!]));
  const freedom = freedomOf(points);
  const error = (sampleStandardDeviation([...y]) / sampleStandardDeviation([...x])) * Math.sqrt((1 - r * r) / freedom);
  const side = studentsTBelow(0.975, freedom) * error;
  return { perUnit: m, low: m - side, high: m + side };
}
