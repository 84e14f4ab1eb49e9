import type { Series } from '../../../src/measure/series/series';

/** Numbers from 0 to 1 and from the normal distribution; the same seed gives the same numbers. */
export interface Dice {
  readonly uniform: () => number;
  readonly normal: () => number;
}

/** Mulberry32, and Box–Muller on top of it. */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  return { uniform, normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()) };
}

export const monthly = (values: readonly (number | null)[]): Series => ({ values, periodsPerYear: 12 });

const times = (n: number, of: (i: number) => number): readonly number[] => Array.from({ length: n }, (_, i) => of(i));

/** Kinds of series that KPIs look like. */
export const kinds = {
  noise: ({ normal }: Dice, n: number) => times(n, () => 100 + 10 * normal()),
  walk: ({ normal }: Dice, n: number) => {
    let at = 200;
    return times(n, () => (at += 5 * normal()));
  },
  trend: ({ normal }: Dice, n: number) => times(n, (i) => 100 + i + 8 * normal()),
  mean: ({ normal }: Dice, n: number) => {
    let at = 0;
    return times(n, () => 100 + (at = 0.7 * at + 5 * normal()));
  },
  season: ({ normal }: Dice, n: number) => times(n, (i) => 100 * (1 + 0.3 * Math.sin((i * Math.PI) / 6)) + 5 * normal()),
} as const;
export type Kind = keyof typeof kinds;
export const kindNames: readonly Kind[] = ['noise', 'walk', 'trend', 'mean', 'season'];
