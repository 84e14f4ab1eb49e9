import type { Day, Period } from '../core/period';

/**
 * The cells in which rows are added up: payee × stretch of days. The stretches are the finest cut that all periods in
 * use share, so that a month, a quarter and a year are each a run of stretches and come from the same figures.
 */
export interface Grid {
  readonly payees: number;
  /** First day of each stretch, oldest first, and at the end the day after the last. */
  readonly bounds: readonly Day[];
  readonly stretches: number;
}

/** The grid for these periods. */
export function gridOf(payees: number, periods: readonly Period[]): Grid {
  const bounds = [...new Set(periods.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  return { payees, bounds, stretches: Math.max(0, bounds.length - 1) };
}

/** The number of cells; places behind them collect the rows that no cell takes. */
export const cellCount = (grid: Grid): number => grid.payees * grid.stretches;

/** The stretches of a period: from `first` up to `end` (not included). */
export const stretchesOf = (grid: Grid, { start, end }: Pick<Period, 'start' | 'end'>): { readonly first: number; readonly end: number } => ({
  first: grid.bounds.indexOf(start),
  end: grid.bounds.indexOf(end),
});

/** Per day since the first bound the stretch it falls in. */
export function stretchByDay({ bounds, stretches }: Grid): Int32Array {
  const first = bounds[0] ?? 0;
  const byDay = new Int32Array((bounds[stretches] ?? first) - first);
  for (let k = 0; k < stretches; k += 1) byDay.fill(k, bounds[k]! - first, bounds[k + 1]! - first);
  return byDay;
}
