import type { Day, Period } from '../../core/period';

/**
 * How far a period is. Only what was earned in a finished one is final: `running` periods end after the day of the
 * calculation, `loading` ones are over but their data is stated not to be loaded to the end.
 */
export type PeriodProgress = 'finished' | 'running' | 'loading';

/**
 * How far a period is on a day. A period still runs on its own last day.
 * @param coversTo the last day up to which the data is stated to be loaded, included; left out when nothing is stated
 * @example progressOf(september2026, 46295) // 'running' on 30-09-2026, 'finished' from 01-10-2026
 */
export function progressOf({ end }: Period, runDay: Day, coversTo?: Day): PeriodProgress {
  if (end > runDay) return 'running';
  return coversTo !== undefined && coversTo < end - 1 ? 'loading' : 'finished';
}
