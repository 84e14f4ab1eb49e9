import type { AmountStep, MarginalStep, TierStep } from '../../core/derivation';
import { type Page, cellOf } from './page';

/** Where a slice starts: at the threshold when only the excess pays, where the deals before it end, or nowhere of its own. */
export function startOf({ input, start = 0 }: MarginalStep | AmountStep, page: Page): string | undefined {
  const threshold = input.op === 'threshold' && input.mode === 'excessOnly' ? page.ref(input.threshold) : undefined;
  if (threshold !== undefined) return `MAX(${page.start ?? '0'},${threshold})`;
  return page.start ?? (start === 0 ? undefined : String(start));
}

/** A point, kept within the tier of a row of the page: a first tier from 0 or less has no lower end, the last no upper one. */
export const withinTier =
  (tiers: readonly TierStep[], k: number, row: number) =>
  (point: string): string => {
    const below = k === tiers.length - 1 ? point : `MIN(${cellOf(row + 1, 'first')},${point})`;
    return k === 0 && (tiers[0]?.from ?? 0) <= 0 ? below : `MAX(${cellOf(row, 'first')},${below})`;
  };
