/** Names of the figures in a derivation. */
export interface LabelArguments {
  /** What was measured. */
  'label.actual': { measure: string };
  /** The target of a measure. */
  'label.target': { measure: string };
  /** The target of a measure for one period. */
  'label.targetOf': { measure: string; period: string };
  /** The rate of a flat component. */
  'label.rate': {};
  /** An amount of money for every unit. */
  'label.perUnit': {};
  /** Attainment pays itself: 100 % of it. */
  'label.payoutRatio': {};
  /** The threshold. */
  'label.threshold': {};
  /** The most attainment that counts. */
  'label.attainmentCap': {};
  /** The target incentive for a full year at full time. */
  'label.targetIncentive': {};
  /** The target incentive of the span so far. */
  'label.incentiveToDate': { period: string };
  /** Share of a full working week. */
  'label.fte': {};
  /** The fixed amount. */
  'label.fixedAmount': {};
  /** The weight of the component. */
  'label.weight': {};
  /** The factor on the earned amount. */
  'label.modifier': {};
  /** The cap as a share of the target amount. */
  'label.capRatio': {};
  /** The cap of the component. */
  'label.cap': {};
  /** The floor of the component. */
  'label.floor': {};
  /** The cap of the scheme. */
  'label.schemeCap': {};
  /** The share of the period that the payee served. */
  'label.servedShare': { days: number; daysInPeriod: number };
  /** The most of the result that counts. */
  'label.inputCap': {};
  /** Where progress starts. */
  'label.baseline': {};
  /** Where the tier starts that was reached. */
  'label.tierStart': {};
  /** An amount that does not depend on a result. */
  'label.always': {};
  /** The value of one deal. */
  'label.deal': { row: number; id: string };
  /** Earned by a component. */
  'label.earned': { scheme: string; component: string };
}
