import type { CreditScope, PoolShareStep, ProrationMethod, RoundingMode } from '../derivation';

/** Results and payouts of several people together. */
export interface CreditTexts {
  'step.credit': { scope: CreditScope; of: 'results' | 'payouts' };
  'step.creditPeople': { people: number; shown: number };
  'step.rowsShared': { calculation: string; split: number; converted: number };
  'step.rowsLargest': { calculation: string; shown: number };
  /** A row that counts for something else than stands in it: `factors` after what stands there, then at most `cap`, then `share` of it. */
  'step.rowPart': { written: string; factors: readonly string[]; cap: string; share: string };
  /** The same where nobody can say it in one sum: part of the deal came back. */
  'step.rowWritten': { written: string };
  /** The share served of a span, in periods of full service. */
  'step.periods': { periods: string };
  'step.otherRows': { rows: number };
  'step.oneRow': { id: string; row: number; day: string };
  'step.dealNamed': { name: string; input: string };
}

/** Formulas of attainment, and targets that follow another figure. */
export interface AttainmentTexts {
  'step.attainmentLower': object;
  'step.progress': object;
  'step.attainmentRange': object;
  'step.inRange': { actual: string; from: string; to: string };
  'step.nearRange': { actual: string; outer: string; edge: string; formula: string };
  'step.outsideRange': { actual: string; outerFrom: string; outerTo: string };
  'step.change': object;
  'step.changePoints': { sum: string };
}

/** Tiers of other kinds than a rate per slice or over the whole. */
export interface TierTexts {
  'step.excessTier': object;
  'step.excessRate': object;
  'step.excessNone': { input: string; base: string };
  'step.excessAt': { formula: string; at: string };
  'step.amount': object;
  'step.amountProRata': object;
  'step.amountSum': { at: string };
  'step.amountWhole': object;
  'step.amountEnd': object;
  'step.grid': object;
  'step.gridReached': { first: string; second: string; from: string; secondFrom: string };
  'step.gridBetween': { first: string; second: string; cells: number };
  'step.gridOutside': { first: string; second: string };
  'step.gridCell': { from: string; second: string };
  'step.payoutTiers': object;
  'step.payoutTiersFrom': { input: string; start: string };
  'step.rank': object;
  'step.rankPlace': { input: string; place: number; of: number; tied: number };
  'step.rankPrize': { where: string; prize: string };
  /** Nobody wins anything with a result of 0 or less. */
  'step.rankNothing': { where: string };
  'step.rankNoPrize': { where: string };
  'step.prize': { place: number };
  'step.thisPlace': object;
  'step.score': object;
  'step.scoreProduct': object;
  'step.weighs': { weight: string };
}

/** Conditions, gates and factors. */
export interface ConditionTexts {
  'step.modify': object;
  'step.factor': { name: string };
  'step.addition': { name: string };
  'step.conditionMet': object;
  'step.conditionMissed': object;
  'step.isAtLeast': { measured: string; limit: string };
  'step.isLess': { measured: string; limit: string };
  'step.isAtMost': { measured: string; limit: string };
  'step.isMore': { measured: string; limit: string };
  'step.conditionGives': { test: string; value: string };
  'step.gateMet': object;
  'step.gateMissed': object;
  'step.gateFree': { test: string };
  'step.gateLost': { test: string; cap: string; lost: string };
  'step.gateNotReached': { test: string; cap: string };
  'factor.modifier': object;
  'factor.score': object;
  'factor.target': object;
  'factor.result': object;
}

/** Pools. */
export interface PoolTexts {
  'step.poolShare': { basis: PoolShareStep['basis'] };
  'step.poolPart': { formula: string; members: number };
  'step.scaled': object;
  'step.scaledTo': { input: string; pool: string; sum: string };
  'factor.poolShare': object;
}

/** Parts of a period, seasons, what was carried over, and rounding. */
export interface TimeTexts {
  'step.prorate': object;
  'step.prorateWhole': { input: string };
  'step.prorateDays': { input: string; days: number; daysInPeriod: number; method: Exclude<ProrationMethod, 'none'> };
  'step.prorateLeave': { calculation: string; leave: number; method: ProrationMethod };
  'step.prorateRounded': { calculation: string; factor: string };
  'step.timeWeighted': object;
  'step.weightedDays': { sum: string; days: number };
  'step.timePart': { from: string; to: string };
  'step.season': object;
  'step.carry': object;
  'step.carryFrom': { sum: string; from: string };
  'step.roundCents': { mode: RoundingMode };
  'step.round': { decimals: number; mode: RoundingMode };
}
