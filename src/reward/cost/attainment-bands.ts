import { reaches } from '../../core/money/compare';
import type { Period } from '../../core/period';
import type { BonusRun } from '../bonus-run';

/** How many payouts have an attainment from `from` up to `to` (not included); ratios, 1 = 100 %. */
export interface AttainmentBand {
  readonly from: number;
  /** Infinity for the last band. */
  readonly to: number;
  readonly payouts: number;
}

const bounds = [-Infinity, 0.5, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.5] as const;

/** How the final attainments of a run are spread; empty when none is known. A value on a bound is in the band above it. */
export function attainmentBands({ payouts, periods }: BonusRun, isFinal: (period: Period) => boolean): readonly AttainmentBand[] {
  const final = periods.map(isFinal);
  const counts = bounds.map(() => 0);
  for (let i = 0; i < payouts.count; i += 1) {
    const attained = payouts.attainment[i]!;
    if (Number.isNaN(attained) || !final[payouts.period[i]!]) continue;
    const band = bounds.filter((from) => from === -Infinity || reaches(attained, from, 'ratio')).length - 1;
    counts[band] = (counts[band] ?? 0) + 1;
  }
  if (counts.every((count) => count === 0)) return [];
  return bounds.map((from, i) => ({ from, to: bounds[i + 1] ?? Infinity, payouts: counts[i]! }));
}
