import type { Day, Period } from '../period';

/** A period of the user's own calendar, as written: its name and first day. */
export interface CustomStart {
  readonly name: string;
  readonly start: Day;
}

/**
 * The user's own periods, oldest first: each ends where the next starts, and the last one is as long as the one before
 * it. Fewer than two starts give no periods, because then no length is known; of equal starts the first counts.
 * @example customPeriods([{ name: 'P1', start: 46023 }, { name: 'P2', start: 46051 }])[1] // P2: 46051 up to 46079
 */
export function customPeriods(starts: readonly CustomStart[]): readonly Period[] {
  const sorted = [...starts].sort((a, b) => a.start - b.start).filter(({ start }, i, all) => start !== all[i - 1]?.start);
  if (sorted.length < 2) return [];
  const [beforeLast, last] = [sorted[sorted.length - 2]!, sorted[sorted.length - 1]!];
  const end = last.start + (last.start - beforeLast.start);
  return sorted.map(({ name, start }, i) => ({ grain: 'custom', name, start, end: sorted[i + 1]?.start ?? end }));
}
