import type { Delta } from './figures';
import type { Quantity } from './quantities';

/** Whether the written change is the change from baseline to target. A change is below zero where the text has the way wrong too. */
export type Arithmetic = { readonly kind: 'holds' } | { readonly kind: 'wrongPercent' | 'wrongPoints' | 'wrongAbsolute' | 'arePoints'; readonly change: number };

/** Rounding that the reader has done: half a unit of the last decimal that is written. */
function tolerance(written: string): number {
  const decimals = /[.,](\d+)\D*$/.exec(written)?.[1]?.length ?? 0;
  return 0.5 * 10 ** -decimals + 1e-9;
}

/**
 * Compares a written change with baseline and target. Percentages count relatively: from 12 % to 10.2 % is −15 %. What fits
 * as a difference of two percentages is told apart, because it is called per cent and means percentage points.
 * @param written the change as it stands in the text, for its precision
 * @example checkArithmetic(100, 120, { value: 25, kind: 'percent' }, '25%') // wrongPercent, change 20
 */
export function checkArithmetic(baseline: Quantity, target: Quantity, { value, kind, way }: Pick<Delta, 'value' | 'kind' | 'way'>, written: string): Arithmetic {
  const rise = target.value - baseline.value;
  const isOpposite = way !== undefined && rise !== 0 && (way === 'up') !== rise > 0;
  const difference = Math.abs(rise);
  const shown = isOpposite ? Math.sign(rise) : 1;
  const fits = (change: number): boolean => !isOpposite && Math.abs(change - value) <= tolerance(written);
  if (kind !== 'percent') return fits(difference) ? { kind: 'holds' } : { kind: kind === 'points' ? 'wrongPoints' : 'wrongAbsolute', change: shown * difference };
  const change = baseline.value === 0 ? Infinity : (difference / Math.abs(baseline.value)) * 100;
  if (fits(change)) return { kind: 'holds' };
  const areShares = baseline.kind === 'percent' || target.kind === 'percent';
  return areShares && fits(difference) ? { kind: 'arePoints', change } : { kind: 'wrongPercent', change: shown * change };
}
