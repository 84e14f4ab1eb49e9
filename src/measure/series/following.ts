import { mean } from 'simple-statistics';

/** One step of Burg's recursion: how strongly a figure repeats the one so many periods before, once what lies between is taken out. */
function reflection(forward: readonly number[], backward: readonly number[]): number {
  let [products, squares] = [0, 0];
  for (let i = 1; i < forward.length; i += 1) {
    products += forward[i]! * backward[i - 1]!;
    squares += forward[i]! ** 2 + backward[i - 1]! ** 2;
  }
  return squares === 0 ? 0 : (2 * products) / squares;
}

/**
 * What followed in the past on two such figures in a row, measured from the average: an autoregression of order two, by Burg's
 * method, so that it never runs away and always comes back to the average.
 * @see Burg, Maximum entropy spectral analysis (1975)
 */
export function following(values: readonly number[], horizon: number): readonly number[] {
  const average = mean([...values]);
  const around = values.map((value) => value - average);
  const first = reflection(around, around);
  const forward = around.slice(1).map((value, i) => value - first * around[i]!);
  const backward = around.slice(1).map((value, i) => around[i]! - first * value);
  const second = reflection(forward, backward);
  const newest = first * (1 - second);
  let [last, before] = [around.at(-1) ?? 0, around.at(-2) ?? 0];
  return Array.from({ length: horizon }, () => {
    [last, before] = [newest * last + second * before, last];
    return average + last;
  });
}
