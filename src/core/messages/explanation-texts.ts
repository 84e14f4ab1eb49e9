import type { CreditScope, PoolShareStep, ProrationMethod } from '../derivation';
import type { AttainmentTexts, ConditionTexts, CreditTexts, PoolTexts, TierTexts, TimeTexts } from './explanation-step-texts';

/** One slice of a summary: what was paid over it and at which rate. */
export interface SpokenSlice {
  readonly part: string;
  readonly rate: string;
}

/** Who, when and for what: the same in every summary. `during` reads as `in september 2026`. */
export interface SpokenPayout {
  readonly payee: string;
  readonly during: string;
  readonly component: string;
  readonly earned: string;
}

/** One sentence per way of paying, for the salesperson. Figures arrive as the reader writes them. */
export interface SummaryTexts extends ShapeSummaryTexts, EffectSummaryTexts {
  'summary.flat': SpokenPayout & { input: string; measure: string; rate: string };
  'summary.marginal': SpokenPayout & { input: string; measure: string; slices: readonly SpokenSlice[] };
  'summary.retroactive': SpokenPayout & { input: string; measure: string; from: string; rate: string };
  'summary.curve': SpokenPayout & { attainment: string; measure: string; ratio: string; isOfIncentive: boolean };
  'summary.deals': SpokenPayout & { deals: number };
  /** `less`: what goes off where earlier periods were paid more, else empty. */
  'summary.running': SpokenPayout & { toDate: string; earlier: string; less: string };
  'summary.belowThreshold': SpokenPayout & { input: string; measure: string; threshold: string };
  'summary.notAboveThreshold': SpokenPayout & { input: string; measure: string; threshold: string };
  'summary.other': SpokenPayout;
  'summary.paid': { earned: string };
  'summary.otherBefore': SpokenPayout;
  'summary.paidProrated': { days: number; daysInPeriod: number; method: ProrationMethod; earned: string };
  'summary.capped': { cap: string; lost: string };
  'summary.cappedCarried': { cap: string; lost: string };
  'summary.prorated': { days: number; daysInPeriod: number; method: ProrationMethod; amount: string };
  'summary.raised': { floor: string };
  'summary.schemeTotal': { payee: string; during: string; scheme: string; sum: string };
  'summary.scorePart': Omit<SpokenPayout, 'earned'> & { score: string };
  'summary.duringDays': { during: string; days: string };
  'summary.measureOf': { measure: string; scope: CreditScope };
  'summary.missing': Omit<SpokenPayout, 'earned'> & { reason: string };
  'summary.notApplicable': Omit<SpokenPayout, 'earned'> & { reason: string };
}

/** Sentences of shapes that are less common. */
export interface ShapeSummaryTexts {
  'summary.excess': SpokenPayout & { input: string; measure: string; base: string; excess: string; rate: string };
  'summary.excessNone': SpokenPayout & { input: string; measure: string; base: string };
  'summary.amount': SpokenPayout & { input: string; measure: string; from: string };
  'summary.amountNone': SpokenPayout & { input: string; measure: string };
  'summary.amountProRata': SpokenPayout & { input: string; measure: string };
  'summary.payoutTiers': SpokenPayout & { input: string; measure: string; start: string };
  'summary.grid': SpokenPayout & { input: string; measure: string; second: string; secondName: string; ratio: string };
  'summary.rank': SpokenPayout & { input: string; measure: string; place: number; of: number; tied: number };
  'summary.poolShare': SpokenPayout & { pool: string; basis: PoolShareStep['basis']; members: number };
  'summary.score': SpokenPayout & { score: string; ratio: string; isOfIncentive: boolean };
}

/** Sentences of what changed an amount after it was shaped. */
export interface EffectSummaryTexts {
  'summary.inputCapped': { cap: string };
  'summary.gated': { measure: string; test: string; cap: string; lost: string };
  'summary.factor': { name: string; figure: string };
  'summary.addition': { name: string; figure: string };
  'summary.because': { figure: string; test: string };
  'summary.modified': { factors: readonly string[]; amount: string };
  'summary.scaled': { pool: string; sum: string; amount: string };
  'summary.carriedLess': { carried: string; from: string };
  'summary.carriedMore': { carried: string; from: string };
}

/** What a step is, and how it was calculated; figures arrive as the reader writes them. */
export interface StepTexts extends CreditTexts, AttainmentTexts, TierTexts, ConditionTexts, PoolTexts, TimeTexts {
  'step.missing': object;
  'step.notApplicable': object;
  'step.default': { calculation: string };
  'step.rows': { measure: string };
  'step.rowsPerson': { column: string; names: readonly string[] };
  'step.rowsDays': { column: string; from: string; to: string };
  'step.rowsMedian': { rows: number; conditions: readonly string[] };
  'step.rowsLast': { rows: number; conditions: readonly string[] };
  'step.rowsShare': { rows: number; conditions: readonly string[]; condition: string };
  'step.rowsDistinct': { rows: number; conditions: readonly string[]; key: string };
  'step.rowsFirst': { rows: number; conditions: readonly string[]; key: string };
  'step.rowsReturning': { rows: number; conditions: readonly string[]; key: string };
  'step.rowsSum': { rows: number; conditions: readonly string[] };
  'step.rowsCount': { rows: number; conditions: readonly string[] };
  'step.rowsAverage': { rows: number; conditions: readonly string[] };
  'step.rowsMin': { rows: number; conditions: readonly string[] };
  'step.rowsMax': { rows: number; conditions: readonly string[] };
  'step.ratio': object;
  'step.attainment': object;
  'step.thresholdReached': object;
  'step.thresholdMissed': object;
  'step.thresholdExcess': object;
  'step.atLeast': { input: string; threshold: string };
  'step.below': { input: string; threshold: string };
  'step.above': { input: string; threshold: string };
  'step.notAbove': { input: string; threshold: string };
  'step.excess': { input: string; threshold: string };
  'step.flat': object;
  'step.marginal': object;
  'step.marginalFrom': { start: string };
  'step.marginalSum': { slices: number };
  'step.retroactive': object;
  'step.retroactiveAt': { at: string };
  'step.tier': { from: string; to: string };
  'step.tierLast': { from: string };
  'step.tierEmpty': object;
  'step.tierPart': { part: string; rate: string };
  'step.tierReached': { input: string; rate: string };
  'step.tierNotReached': { rate: string };
  'step.byStep': object;
  'step.byStepReached': { at: string; from: string };
  'step.byStepNone': { at: string };
  'step.curve': object;
  'step.curveBetween': { at: string; below: string; belowRatio: string; above: string; aboveRatio: string };
  'step.curveFormula': { where: string; formula: string };
  'step.curvePoint': { at: string };
  'step.curvePays': { ratio: string };
  'step.curveOn': { at: string };
  'step.curveBefore': { at: string; above: string };
  'step.curveAfter': { at: string; below: string };
  'step.deals': object;
  'step.deal': { input: string };
  'step.dealsCount': { deals: number; shown: number };
  'step.product': { factors: readonly string[] };
  'factor.payout': object;
  'factor.payoutRatio': object;
  'factor.targetIncentive': object;
  'factor.ratio': object;
  'factor.attainment': object;
  'step.spread': object;
  'step.spreadParts': { input: string; parts: number };
  'step.capApplied': object;
  'step.capNotReached': object;
  'step.capLost': { cap: string; lost: string };
  'step.capCarried': { cap: string; lost: string };
  'step.atMost': { cap: string };
  'step.floorApplied': object;
  'step.floorNotNeeded': object;
  'step.atLeastFloor': { floor: string };
  'step.roundFrom': { exact: string };
  'step.running': object;
  'step.runningLess': { toDate: string; earlier: string };
  'step.total': object;
  'step.part': { name: string };
}

/** Texts around the steps on the explanation sheet. */
export interface ExplanationSheetTexts {
  'explanation.sheetName': object;
  'explanation.title': { period: string };
  'explanation.about': { runDay: string };
  'explanation.scopeAll': { payouts: number };
  'explanation.scope': { payouts: number; all: number; periods: readonly { readonly period: string; readonly schemes: readonly string[] }[] };
  'explanation.scopeSpan': { payouts: number; all: number; span: string };
  'explanation.other': { period: string };
  'explanation.nothing': object;
  'explanation.back': object;
  'explanation.payee': { payee: string; team: string };
  'explanation.payout': { scheme: string; component: string; period: string };
  'explanation.schemeTotal': { scheme: string; period: string };
  'explanation.reserved': { payee: string; rows: number; amount: string };
  'explanation.defaults': { choices: readonly string[] };
  'explanation.defaultChoice': { column: string; meaning: string };
  'explanation.soFar': { runDay: string };
  'explanation.column.step': object;
  'explanation.column.what': object;
  'explanation.column.calculation': object;
  'explanation.column.amount': object;
  'explanation.column.source': object;
  'explanation.sourceRow': { sheet: string; row: number };
  'explanation.openSource': { place: string };
}
