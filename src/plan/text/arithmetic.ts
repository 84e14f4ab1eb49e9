import type { Delta } from './figures';
import type { Quantity } from './quantities';

/** Whether the written change is the change from baseline to target. */
export type Arithmetic = { readonly kind: 'holds' } | { readonly kind: 'wrongPercent' | 'wrongAbsolute' | 'arePoints'; readonly change: number };

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
export function checkArithmetic(baseline: Quantity, target: Quantity, { value, kind }: Pick<Delta, 'value' | 'kind'>, written: string): Arithmetic {
  const difference = Math.abs(target.value - baseline.value);
  const slack = tolerance(written);
  if (kind !== 'percent') return Math.abs(difference - value) <= slack ? { kind: 'holds' } : { kind: 'wrongAbsolute', change: difference };
  const change = baseline.value === 0 ? Infinity : (difference / Math.abs(baseline.value)) * 100;
  if (Math.abs(change - value) <= slack) return { kind: 'holds' };
  const areShares = baseline.kind === 'percent' || target.kind === 'percent';
  return areShares && Math.abs(difference - value) <= slack ? { kind: 'arePoints', change } : { kind: 'wrongPercent', change };
}
