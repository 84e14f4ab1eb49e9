import { type Finding, finding } from '../../core/finding';
import { growsWithTime } from '../../measure/measure';
import { headerOf, rowSubject } from '../../measure/row-subject';
import type { ComponentRow } from '../../tables/schemas/components';
import { isPerDeal, paysByRate } from './component-kinds';
import { type Component, isRatioInput } from './scheme';
import { shapeChecks } from './shape-checks';
import { isShareOfMoney } from './whole-percents';

/** The checks whose text needs the scheme, the component and a column. */
type ColumnCheck = `component.${
  | 'attainmentOnly' | 'excessNeedsRates' | 'excessNeedsThreshold' | 'dealNeedsAmounts' | 'runningNeedsSum' | 'noFixedAmount' | 'capNeedsIncentive'
  | 'capBelowFloor' | 'rateAboveAmount' | 'amountNeedsThreshold' | 'amountsNoBase' | 'directNeedsBase' | 'excessTierCircle' | 'gridNeedsLookup'
  | 'lookupWithSlices' | 'progressNeedsBaseline' | 'rangeNeedsLimits' | 'rangeReversed' | 'formulaNeedsRatios' | 'inputCapPerDeal' | 'carryNeedsPeriod'
  | 'rankNeedsPeriod' | 'gridExtend' | 'rangeNeedsPeriod' | 'runningDealAmounts'}`;

/** A rule that a component must keep; when it does not, its payouts are missing rather than wrong. */
export interface ComponentCheck {
  readonly column: keyof ComponentRow & string;
  readonly check: ColumnCheck;
  readonly fails: (component: Component) => boolean;
}

const checks: readonly ComponentCheck[] = [
  {
    column: 'base',
    check: 'component.attainmentOnly',
    fails: (c) => c.base !== 'amount' && !isRatioInput(c.input) && paysByRate(c) && !(c.base === 'fixed' && c.input === 'units'),
  },
  { column: 'attainmentCap', check: 'component.attainmentOnly', fails: (c) => c.attainmentCap !== undefined && !isRatioInput(c.input) },
  { column: 'steps', check: 'component.attainmentOnly', fails: (c) => c.steps === 'wholePoints' && !isRatioInput(c.input) },
  { column: 'thresholdMode', check: 'component.excessNeedsRates', fails: (c) => c.thresholdMode === 'excessOnly' && !paysByRate(c) && c.shape.kind !== 'excess' },
  { column: 'thresholdMode', check: 'component.excessNeedsThreshold', fails: (c) => c.thresholdMode === 'excessOnly' && c.threshold === undefined && c.shape.kind !== 'excess' },
  {
    column: 'grouping',
    check: 'component.dealNeedsAmounts',
    fails: (c) => isPerDeal(c) && (isRatioInput(c.input) || !isSum(c) || c.base === 'quota' || c.base === 'targetIncentive'),
  },
  { column: 'grouping', check: 'component.runningNeedsSum', fails: (c) => c.grouping === 'running' && !growsWithTime(c.measure) && !isCountedToDate(c) },
  { column: 'fixedAmount', check: 'component.noFixedAmount', fails: (c) => c.base === 'fixed' && c.fixedAmount === undefined && c.counts === 'money' },
  { column: 'capRatio', check: 'component.capNeedsIncentive', fails: (c) => c.capRatio !== undefined && c.base === 'amount' },
  { column: 'rate', check: 'component.rateAboveAmount', fails: (c) => isShareOfMoney(c) && highestRate(c) > 1 },
  { column: 'floor', check: 'component.capBelowFloor', fails: (c) => (c.floor ?? -Infinity) > (c.cap ?? Infinity) },
  { column: 'inputCap', check: 'component.inputCapPerDeal', fails: (c) => c.inputCap !== undefined && c.grouping === 'deal' },
  { column: 'negative', check: 'component.carryNeedsPeriod', fails: (c) => c.negative === 'carry' && (c.grouping !== 'period' || !growsWithTime(c.measure) || isRatioInput(c.input)) },
  ...shapeChecks,
];

const isSum = ({ measure }: Component): boolean => measure.kind === 'rows' && measure.aggregate === 'sum';

/** True for distinct values without a target: to date there are at least as many, while targets of its parts do not add up. */
const isCountedToDate = ({ measure, input, base, shape }: Component): boolean =>
  measure.kind === 'rows' && measure.aggregate === 'distinct' && !isRatioInput(input) && base !== 'quota' && shape.kind !== 'excess';

function highestRate({ rate, shape }: Component): number {
  const hasRates = shape.kind === 'marginal' || shape.kind === 'retroactive' || shape.kind === 'excess';
  const tiers = hasRates ? shape.tiers.map((tier) => tier.rate) : shape.kind === 'grid' ? shape.values.flat() : [];
  return Math.max(0, ...(typeof rate === 'number' ? [rate] : []), ...tiers);
}

/** What makes a component impossible to calculate as written. */
export function componentProblems(component: Component): readonly Finding[] {
  return checks
    .filter(({ fails }) => fails(component))
    .map(({ check, column }) => {
      const args = { scheme: component.scheme, component: component.name, column: headerOf(component.row, column) };
      return finding(check, 'error', rowSubject(component.row, column), args);
    });
}
