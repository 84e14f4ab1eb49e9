/** Why a figure is missing or not applicable. */
export interface ReasonArguments {
  /** The payee has no target for this measure and period. */
  'reason.noTarget': { payee: string; measure: string; period: string };
}
