import { exactSum } from '../../core/money/exact-sum';
import { roundHalfAway } from '../../core/money/round';
import { splitExactly } from '../../core/money/split-exactly';
import { type BonusRun, PayoutState } from '../bonus-run';

/** Money of one component for a payee in a period, as payroll books it: the parts of a scheme's total add up to it exactly. */
export interface WageLine {
  /** Indices into the payees, periods, schemes and components of the run. */
  readonly payee: number;
  readonly period: number;
  readonly scheme: number;
  readonly component: number;
  readonly amount: number;
}

/** The payouts of one payee, period and scheme. */
interface Group {
  readonly payee: number;
  readonly period: number;
  readonly scheme: number;
  total: number;
  isKnown: boolean;
  readonly earned: Map<number, number>;
}

/**
 * Every known payout as wage lines. Where a scheme's cap, modifier, pool or rounding makes its total another than the sum
 * of its components, the difference is divided over them in proportion, to the cent. Missing totals have no lines.
 */
export function wageLines(run: BonusRun): readonly WageLine[] {
  return [...groupsOf(run).values()].flatMap((group) => (group.isKnown ? linesIn(group, run.schemes[group.scheme]?.decimals ?? 2) : []));
}

function groupsOf({ payees, periods, schemes, components, payouts, schemeTotals }: BonusRun): ReadonlyMap<number, Group> {
  const groups = new Map<number, Group>();
  const at = (payee: number, period: number, scheme: number): Group => {
    const key = (scheme * periods.length + period) * payees.length + payee;
    const known = groups.get(key) ?? { payee, period, scheme, total: 0, isKnown: true, earned: new Map<number, number>() };
    groups.set(key, known);
    return known;
  };
  for (let i = 0; i < schemeTotals.count; i += 1) {
    const group = at(schemeTotals.payee[i]!, schemeTotals.period[i]!, schemeTotals.scheme[i]!);
    if (schemeTotals.state[i] === PayoutState.missing) group.isKnown = false;
    if (schemeTotals.state[i] === PayoutState.known) group.total = exactSum([group.total, schemeTotals.earned[i]!]);
  }
  const schemeOf = components.map(({ scheme }) => schemes.findIndex(({ name }) => name === scheme));
  for (let i = 0; i < payouts.count; i += 1) {
    if (payouts.state[i] !== PayoutState.known) continue;
    const component = payouts.component[i]!;
    const { earned } = at(payouts.payee[i]!, payouts.period[i]!, schemeOf[component]!);
    earned.set(component, exactSum([earned.get(component) ?? 0, payouts.earned[i]!]));
  }
  return groups;
}

function linesIn({ payee, period, scheme, total, earned }: Group, decimals: number): readonly WageLine[] {
  const parts = [...earned];
  const amounts = dividedOver(parts.map(([, amount]) => amount), total, decimals);
  return parts.map(([component], i) => ({ payee, period, scheme, component, amount: amounts[i]! }));
}

/** The amounts so that they add up to the total: as they are, in proportion, or with the difference on the largest. */
function dividedOver(amounts: readonly number[], total: number, decimals: number): readonly number[] {
  const sum = exactSum(amounts);
  if (sum === total) return amounts;
  if (sum > 0 && amounts.every((amount) => amount >= 0)) return splitExactly(total, amounts.map((share, i) => ({ id: String(i).padStart(4, '0'), share })), Math.max(2, decimals));
  const largest = amounts.reduce((best, amount, i) => (Math.abs(amount) > Math.abs(amounts[best]!) ? i : best), 0);
  return amounts.map((amount, i) => (i === largest ? roundHalfAway(exactSum([amount, total, -sum]), Math.max(2, decimals)) : amount));
}
