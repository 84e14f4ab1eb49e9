import type { PastForecast } from './back-test';
import { studentsTBelow } from './students-t';

/** How far a forecast may be off: a Student's t of this scale. */
export interface Spread {
  readonly scale: number;
  /** Degrees of freedom, a whole number. */
  readonly freedom: number;
}

/** Four out of five: a tenth above, a tenth below. */
const upper = 0.9;
/** So many errors are needed to tell a spread from. */
const enough = 3;

const scaleOf = (past: readonly PastForecast[]): number => Math.sqrt(past.reduce((sum, { actual, expected }) => sum + (actual - expected) ** 2, 0) / past.length);

/** How wide the range of 80 % is on either side. */
export const reach = ({ scale, freedom }: Spread): number => scale * studentsTBelow(upper, freedom);

/**
 * The spread per number of periods ahead, from the errors of the past. Further ahead is never narrower; where the past is too
 * short to have been forecast so far ahead, the spread grows with the square root of the time, as of a figure that wanders.
 * Errors of forecasts further ahead overlap, so they count for fewer degrees of freedom.
 */
export function spreads(past: readonly (readonly PastForecast[])[]): readonly Spread[] {
  const found: Spread[] = [];
  let widest = 0;
  past.forEach((errors, h) => {
    const before = found[h - 1];
    if (before !== undefined && errors.length < enough * Math.min(h + 1, 3)) {
      found.push({ scale: before.scale * Math.sqrt((h + 1) / h), freedom: before.freedom });
      return;
    }
    widest = Math.max(widest, scaleOf(errors));
    found.push({ scale: widest, freedom: Math.max(2, Math.round(errors.length / Math.sqrt(h + 1))) });
  });
  return found;
}

/** Of the forecasts one period ahead that had a range beforehand, how many came out inside it; null where none had. */
export function shareWithin(past: readonly PastForecast[]): number | null {
  const judged = past.slice(enough).map(({ actual, expected }, i) => Math.abs(actual - expected) <= reach({ scale: scaleOf(past.slice(0, enough + i)), freedom: enough + i }));
  return judged.length === 0 ? null : judged.filter(Boolean).length / judged.length;
}
