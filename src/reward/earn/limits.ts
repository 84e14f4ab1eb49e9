/** The most and the least that is paid, in money; left out = no limit. */
export interface Limits {
  readonly cap?: number | undefined;
  readonly floor?: number | undefined;
}

/**
 * An amount between its cap and its floor; where the two cross, the floor counts.
 * @example withinLimits(12000, { cap: 10000 }) // 10000
 */
export function withinLimits(amount: number, { cap, floor }: Limits): number {
  const capped = cap === undefined ? amount : Math.min(amount, cap);
  return floor === undefined ? capped : Math.max(capped, floor);
}
