/** Findings raised while schemes are compiled and bonuses calculated. */
export interface RewardFindings {
  /** A component names a measure that the Measures table does not define. */
  'scheme.unknownMeasure': { scheme: string; component: string; measure: string };
}
