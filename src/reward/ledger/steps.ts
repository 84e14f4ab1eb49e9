import type { Period } from '../../core/period';

/** One moment of paying: the payout periods that end together. A close of a quarter with monthly payouts has three. */
export interface Step {
  /** The shortest of them; the period in which the lines count. */
  readonly period: Period;
  /** The payout periods that are paid at this moment. */
  readonly origins: readonly Period[];
}

/** True when a payout period ends within a period that is closed. */
export const endsIn = ({ start, end }: Period, { end: last }: Period): boolean => last > start && last <= end;

/**
 * The moments of paying within a period that is closed, oldest first.
 * @example stepsOf(september, [september, thirdQuarter]) // one step: September, with both
 */
export function stepsOf(closing: Period, payoutPeriods: readonly Period[]): readonly Step[] {
  const within = payoutPeriods.filter((period) => endsIn(closing, period));
  const ends = [...new Set(within.map(({ end }) => end))].sort((a, b) => a - b);
  return ends.map((end) => {
    const origins = within.filter((period) => period.end === end);
    return { period: origins.reduce((shortest, one) => (one.start > shortest.start ? one : shortest)), origins };
  });
}
