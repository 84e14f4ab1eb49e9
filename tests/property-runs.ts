/**
 * How a property is checked: with a fixed seed, so that a run can be repeated. `KOERS_PROPERTY_RUNS` multiplies the number
 * of runs for a longer search (`KOERS_PROPERTY_RUNS=20 npx jest tests/reward`); `KOERS_PROPERTY_SEED` starts it elsewhere.
 */
export const propertyRuns = (numRuns = 200): { readonly numRuns: number; readonly seed: number } => ({
  numRuns: numRuns * Number(process.env.KOERS_PROPERTY_RUNS ?? 1),
  seed: Number(process.env.KOERS_PROPERTY_SEED ?? 20_261_122),
});
