const mostDecimals = 4;
const usualDecimals = 2;
/** Doubles carry about 15 digits; what lies below this is noise of the binary form, not a decimal. */
const noise = 1e-9;

/** True when a percentage ends within four decimals: 0,375 % does, two thirds does not. */
export function isExactPercent(ratio: number): boolean {
  const scaled = ratio * 100 * 10 ** mostDecimals;
  return Math.abs(scaled - Math.round(scaled)) <= noise * Math.max(1, Math.abs(scaled));
}

/** How many decimals tell a percentage: all of a short one (0,375 %), `endless` of one that never ends (98,67 %). */
export const percentDecimals = (ratio: number, endless = usualDecimals): number => (isExactPercent(ratio) ? mostDecimals : endless);
