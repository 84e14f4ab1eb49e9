/**
 * The chance that Student's t with `freedom` degrees is at most `t`, by its closed form for whole degrees.
 * @param freedom a whole number from 1 up
 * @see Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.3 and 26.7.4
 * @example studentsT(2.228, 10) // 0.975
 */
export function studentsT(t: number, freedom: number): number {
  const angle = Math.atan(t / Math.sqrt(freedom));
  const cosine = Math.cos(angle);
  const odd = freedom % 2 === 1;
  let term = odd ? cosine : 1;
  let sum = freedom === 1 ? 0 : term;
  for (let k = odd ? 3 : 2; k < freedom; k += 2) {
    term *= ((k - 1) / k) * cosine * cosine;
    sum += term;
  }
  const between = odd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
  return 0.5 + between / 2;
}

/**
 * Below which t that share of Student's t lies, for shares from 0.5 up.
 * @example studentsTBelow(0.9, 4) // 1.533
 */
export function studentsTBelow(share: number, freedom: number): number {
  let [low, high] = [0, 1];
  while (studentsT(high, freedom) < share && high < 1e6) high *= 2;
  for (let i = 0; i < 60; i += 1) {
    const middle = (low + high) / 2;
    if (studentsT(middle, freedom) < share) low = middle;
    else high = middle;
  }
  return high;
}
