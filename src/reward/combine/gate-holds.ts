import { type Comparison, exceeds, reaches } from '../../core/money/compare';

/** Which side of its limit a gate asks for, and whether exactly at the limit is enough. */
export interface GateRule {
  readonly direction: 'atLeast' | 'atMost';
  /** Exactly at the limit has not reached it. */
  readonly isStrict: boolean;
  readonly compareAs: Comparison;
}

/**
 * True when a measured value is on the right side of a limit.
 * @example gateHolds(0.8, 0.8, { direction: 'atLeast', isStrict: false, compareAs: 'ratio' }) // true
 */
export function gateHolds(measured: number, limit: number, { direction, isStrict, compareAs }: GateRule): boolean {
  const passes = isStrict ? exceeds : reaches;
  return direction === 'atLeast' ? passes(measured, limit, compareAs) : passes(limit, measured, compareAs);
}
