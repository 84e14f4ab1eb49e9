import { type Finding, finding } from '../../core/finding';
import { growsWithTime } from '../../measure/measure';
import { headerOf, rowSubject } from '../../measure/row-subject';
import type { ComponentRow } from '../../tables/schemas/components';
import { type Component, isRatioInput } from './scheme';

/** A rule that a component must keep; when it does not, its payouts are missing rather than wrong. */
interface ComponentCheck {
  readonly column: keyof ComponentRow & string;
  readonly check: 'component.attainmentOnly' | 'component.excessNeedsRates' | 'component.excessNeedsThreshold' | 'component.dealNeedsAmounts' | 'component.runningNeedsSum' | 'component.noFixedAmount' | 'component.capNeedsIncentive' | 'component.capBelowFloor' | 'component.rateAboveAmount';
  readonly fails: (component: Component) => boolean;
}

const paysByRate = ({ shape }: Component): boolean => shape.kind === 'flat' || shape.kind === 'marginal' || shape.kind === 'retroactive';
const isPerDeal = ({ grouping }: Component): boolean => grouping === 'deal' || grouping === 'dealRunning';

const checks: readonly ComponentCheck[] = [
  {
    column: 'base',
    check: 'component.attainmentOnly',
    fails: (c) => c.base !== 'amount' && !isRatioInput(c.input) && paysByRate(c) && !(c.base === 'fixed' && c.input === 'units'),
  },
  { column: 'attainmentCap', check: 'component.attainmentOnly', fails: (c) => c.attainmentCap !== undefined && c.input !== 'attainment' },
  { column: 'thresholdMode', check: 'component.excessNeedsRates', fails: (c) => c.thresholdMode === 'excessOnly' && !paysByRate(c) },
  { column: 'thresholdMode', check: 'component.excessNeedsThreshold', fails: (c) => c.thresholdMode === 'excessOnly' && c.threshold === undefined },
  {
    column: 'grouping',
    check: 'component.dealNeedsAmounts',
    fails: (c) => isPerDeal(c) && (c.input === 'attainment' || !isSum(c) || c.base === 'quota' || c.base === 'targetIncentive'),
  },
  { column: 'grouping', check: 'component.runningNeedsSum', fails: (c) => c.grouping === 'running' && !growsWithTime(c.measure) },
  { column: 'fixedAmount', check: 'component.noFixedAmount', fails: (c) => c.base === 'fixed' && c.fixedAmount === undefined },
  { column: 'capRatio', check: 'component.capNeedsIncentive', fails: (c) => c.capRatio !== undefined && c.base === 'amount' },
  { column: 'rate', check: 'component.rateAboveAmount', fails: (c) => isShareOfMoney(c) && highestRate(c) > 1 },
  { column: 'floor', check: 'component.capBelowFloor', fails: (c) => (c.floor ?? -Infinity) > (c.cap ?? Infinity) },
];

const isSum = ({ measure }: Component): boolean => measure.kind === 'rows' && measure.aggregate === 'sum';

/** True when the rates are a share of an amount of money, so that more than 100 % is a typing error: 5 for 5 %. */
const isShareOfMoney = ({ base, input, measure }: Component): boolean => base === 'amount' && input === 'amount' && measure.unit === 'money';

function highestRate({ rate, shape }: Component): number {
  const tiers = shape.kind === 'marginal' || shape.kind === 'retroactive' ? shape.tiers.map((tier) => tier.rate) : [];
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

/** What is odd in a component but does not change its payout. */
export function componentRemarks(component: Component): readonly Finding[] {
  if (component.base !== 'amount' || component.row.weight === undefined) return [];
  const args = { scheme: component.scheme, component: component.name };
  return [finding('component.weightUnused', 'warning', rowSubject(component.row, 'weight'), args)];
}
