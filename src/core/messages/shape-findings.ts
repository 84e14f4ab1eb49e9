/** Findings about shapes of payouts that do not fit together. */
export interface ShapeFindings {
  /** Nothing is measured, and the shape needs a result. */
  'component.noMeasure': { scheme: string; component: string; column: string };
  /** An amount is paid when a threshold is reached, and there is none. */
  'component.amountNeedsThreshold': { scheme: string; component: string; column: string };
  /** The tiers hold amounts of money, and the component says what they should be taken of. */
  'component.amountsNoBase': { scheme: string; component: string; column: string };
  /** The payout is the attainment, of nothing. */
  'component.directNeedsBase': { scheme: string; component: string; column: string };
  /** The excess over the start of a tier that is looked up on the excess. */
  'component.excessTierCircle': { scheme: string; component: string; column: string };
  /** A grid without its second input. */
  'component.gridNeedsLookup': { scheme: string; component: string; column: string };
  /** Slices are paid by another measure than they are slices of. */
  'component.lookupWithSlices': { scheme: string; component: string; column: string };
  /** A component names a measure for its tiers or its target that does not exist. */
  'component.unknownLookup': { scheme: string; component: string; measure: string };
  /** Progress without a baseline. */
  'component.progressNeedsBaseline': { scheme: string; component: string; column: string };
  /** Inside a range, and no range. */
  'component.rangeNeedsLimits': { scheme: string; component: string; column: string };
  /** The limits of a range do not follow each other. */
  'component.rangeReversed': { scheme: string; component: string; column: string };
  /** An attainment that is not actual ÷ target cannot cut an amount at the target. */
  'component.formulaNeedsRatios': { scheme: string; component: string; column: string };
  /** A cap on the result of a component per deal. */
  'component.inputCapPerDeal': { scheme: string; component: string; column: string };
  /** A negative result is carried, and the component does not work per period. */
  'component.carryNeedsPeriod': { scheme: string; component: string; column: string };
  /** A contest that is not per period. */
  'component.rankNeedsPeriod': { scheme: string; component: string; column: string };
  /** A grid cannot go on beyond its points. */
  'component.gridExtend': { scheme: string; component: string; column: string };
  /** A range on the year to date. */
  'component.rangeNeedsPeriod': { scheme: string; component: string; column: string };
  /** Amounts of steps for deals on a running total. */
  'component.runningDealAmounts': { scheme: string; component: string; column: string };
  /** A scheme rounds every deal, and none of its components is paid per deal. */
  'scheme.roundingRow': { scheme: string };
  /** A filled cell that changes nothing in this combination. */
  'component.noEffect': { scheme: string; component: string; column: string };
  /** A shape that pays amounts has tiers without them. */
  'tiers.needsAmounts': { scheme: string; component: string };
  /** A shape that pays rates has tiers with amounts. */
  'tiers.needsRates': { scheme: string; component: string };
  /** Steps pro rata need a last row that says where they end. */
  'tiers.noEnd': { scheme: string; component: string };
  /** A place in a contest is no whole number from 1. */
  'tiers.notPlaces': { scheme: string; component: string };
  /** A tier has a second input, and the shape is no grid. */
  'tiers.secondUnused': { scheme: string; component: string; from: number };
  /** A cell of a grid without its second input. */
  'tiers.noSecond': { scheme: string; component: string; from: number };
  /** Two rows for one cell of a grid. */
  'tiers.gridTwice': { scheme: string; component: string; from: number; second: number };
  /** A grid lacks a cell. */
  'tiers.gridHole': { scheme: string; component: string; from: number; second: number };
}
