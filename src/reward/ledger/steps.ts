import type { Period } from '../../core/period';
import type { Calculation } from './slots';

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
 * The moments of paying within a period that is closed, oldest first. A moment is named after the shortest period that pays
 * at it: a quarter that nobody is paid by the month in is the quarter, not its last month.
 * @example stepsOf(september, { periods: [september, thirdQuarter], amounts }) // one step: September, with both
 */
export function stepsOf(closing: Period, { periods, amounts }: Pick<Calculation, 'periods' | 'amounts'>): readonly Step[] {
  const within = periods.filter((period) => endsIn(closing, period));
  const paying = new Set(amounts.map(({ origin }) => origin.name));
  const ends = [...new Set(within.map(({ end }) => end))].sort((a, b) => a - b);
  return ends.map((end) => {
    const origins = within.filter((period) => period.end === end);
    const named = origins.filter(({ name }) => paying.has(name));
    return { period: (named.length === 0 ? origins : named).reduce((shortest, one) => (one.start > shortest.start ? one : shortest)), origins };
  });
}
