import type { Series } from './series';

/** The figures of a series from its first to its newest one, gaps between them filled in on a straight line. */
export interface Figures {
  readonly values: readonly number[];
  /** True where the series itself has the figure. */
  readonly given: readonly boolean[];
  /** Periods with a figure. */
  readonly points: number;
  /** Periods before the first figure, and after the newest one. */
  readonly before: number;
  readonly after: number;
  /** Periods in a year; 1 where the series has no pattern within the year to look at. */
  readonly season: number;
}

/** Beyond this a square would overflow; no KPI comes near. */
const largest = 1e100;

/** True for a number that can be calculated with; NaN and infinite are none. */
export const isFigure = (value: number | null | undefined): value is number => typeof value === 'number' && Math.abs(value) < largest;

/**
 * Cuts a series to its first and newest figure and fills the gaps between them.
 * @example figuresOf({ values: [null, 2, null, 4], periodsPerYear: 12 }).values // [2, 3, 4]
 */
export function figuresOf({ values: all, periodsPerYear }: Series): Figures {
  const first = all.findIndex(isFigure);
  const season = Number.isInteger(periodsPerYear) && periodsPerYear > 1 ? periodsPerYear : 1;
  if (first < 0) return { values: [], given: [], points: 0, before: 0, after: all.length, season };
  const last = all.length - 1 - [...all].reverse().findIndex(isFigure);
  const cut = all.slice(first, last + 1);
  const given = cut.map(isFigure);
  return { values: filled(cut), given, points: given.filter(Boolean).length, before: first, after: all.length - 1 - last, season };
}

/** The ends are figures. */
function filled(cut: readonly (number | null)[]): readonly number[] {
  const values: number[] = [];
  let from = 0;
  cut.forEach((value, at) => {
    if (!isFigure(value)) return;
    const start = values[from] ?? value;
    for (let i = from + 1; i < at; i += 1) values[i] = start + ((value - start) * (i - from)) / (at - from);
    values[at] = value;
    from = at;
  });
  return values;
}

/** More than a quarter of the periods from the first to the newest figure have none. */
export const hasManyGaps = ({ values, points }: Figures): boolean => (values.length - points) * 4 > values.length;

/** True where every figure is the same. */
export const neverChanges = (values: readonly number[]): boolean => values.every((value) => value === values[0]);
