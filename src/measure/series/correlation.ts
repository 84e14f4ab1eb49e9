import { mean } from 'simple-statistics';

/** A figure, or null where a period has none. */
export type Gapped = readonly (number | null)[];

/** Something of the leading KPI with the same of the lagging one. */
export interface Both<T> {
  readonly leading: T;
  readonly lagging: T;
}
export const sideBySide = <T>(leading: T, lagging: T): Both<T> => ({ leading, lagging });

/** Figures that stand side by side. */
export interface Pairs {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** The figures of `leading` with those of `lagging` `lag` periods later; only where both have one. */
export function pairsAt(leading: Gapped, lagging: Gapped, lag: number): Pairs {
  const [x, y]: [number[], number[]] = [[], []];
  for (let t = Math.max(0, lag); t < lagging.length && t - lag < leading.length; t += 1) {
    const [before, after] = [leading[t - lag], lagging[t]];
    if (before === null || before === undefined || after === null || after === undefined) continue;
    x.push(before);
    y.push(after);
  }
  return { x, y };
}

/** 0 where there is none. */
export const averageOf = (values: readonly number[]): number => (values.length === 0 ? 0 : mean([...values]));

/** Pearson's correlation; null below four pairs, or where one side never changes. */
export function correlation({ x, y }: Pairs): number | null {
  if (x.length < 4 || isFlat(x) || isFlat(y)) return null;
  const [middleX, middleY] = [averageOf(x), averageOf(y)];
  let [products, squaresX, squaresY] = [0, 0, 0];
  for (let i = 0; i < x.length; i += 1) {
    const [dx, dy] = [x[i]! - middleX, y[i]! - middleY];
    products += dx * dy;
    squaresX += dx * dx;
    squaresY += dy * dy;
  }
  const r = products / Math.sqrt(squaresX * squaresY);
  return Number.isFinite(r) ? Math.max(-0.999_999, Math.min(0.999_999, r)) : null;
}

const isFlat = (values: readonly number[]): boolean => values.every((value) => value === values[0]);
