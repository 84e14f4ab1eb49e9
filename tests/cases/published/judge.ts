import type { Example } from './example';

/** A published figure that came out otherwise. */
export interface Difference {
  readonly key: string;
  readonly expected: number;
  readonly got: number;
}

/** The figures that count: the published ones, or the recomputed ones where the publication is wrong. */
export const answersOf = ({ status, expected, recomputed }: Example): Readonly<Record<string, number>> => (status === 'published_error' ? recomputed : expected);

/**
 * Rounds half up on the decimal value, as publications do; `decimals` −1 is tens.
 * @example roundHalfUp(1462.5, 0) // 1463
 */
export function roundHalfUp(value: number, decimals: number): number {
  const written = Number(value.toPrecision(15));
  const shifted = Number(`${String(written)}e${String(decimals)}`);
  const whole = Math.floor((Number.isNaN(shifted) ? written * 10 ** decimals : shifted) + 0.5);
  return Number(`${String(whole)}e${String(-decimals)}`);
}

/** Whether a figure equals the answer at the decimals that were published. */
export function differenceOf(example: Example, key: string, got: number): Difference | undefined {
  const decimals = example.published_decimals[key] ?? 2;
  const expected = roundHalfUp(answersOf(example)[key]!, decimals);
  return roundHalfUp(got, decimals) === expected ? undefined : { key, expected, got };
}
