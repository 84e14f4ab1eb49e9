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
  /** The stretch that starts on a bound. */
  readonly startingOn: ReadonlyMap<Day, number>;
}

/** The grid for these periods. */
export function gridOf(payees: number, periods: readonly Period[]): Grid {
  const bounds = [...new Set(periods.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  return { payees, bounds, stretches: Math.max(0, bounds.length - 1), startingOn: new Map(bounds.map((day, k) => [day, k])) };
}

/** The number of cells; places behind them collect the rows that no cell takes. */
export const cellCount = (grid: Grid): number => grid.payees * grid.stretches;

/** A payee and a run of stretches of the grid: from `first` up to `end` (not included). */
export interface Stretch {
  readonly payee: number;
  readonly first: number;
  readonly end: number;
}

/** Per day since the first bound the stretch it falls in. */
export function stretchByDay({ bounds, stretches }: Grid): Int32Array {
  const first = bounds[0] ?? 0;
  const byDay = new Int32Array((bounds[stretches] ?? first) - first);
  for (let k = 0; k < stretches; k += 1) byDay.fill(k, bounds[k]! - first, bounds[k + 1]! - first);
  return byDay;
}

/** The stretch that starts on a day. A day on which none starts is a fault of ours, never the first stretch. */
export function stretchFrom({ startingOn }: Grid, day: Day): number {
  const stretch = startingOn.get(day);
  if (stretch === undefined) throw new Error(`no stretch of the grid starts on day ${day}`);
  return stretch;
}
