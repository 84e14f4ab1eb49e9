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
  readonly part: WagePart;
}

/**
 * Which part of a component's money a line is: all of it, or where it has a cap by law what lies within it, what exceeds it
 * (ordinary pay), or money of which that cannot be told.
 */
export type WagePart = 'all' | 'within' | 'excess' | 'unclear';

/** The payouts of one payee, period and scheme. */
interface Group {
  readonly payee: number;
  readonly period: number;
  readonly scheme: number;
  total: number;
  isKnown: boolean;
  readonly earned: Map<number, number>;
  /** Per component with a cap by law the money within it; NaN where that cannot be told. */
  readonly within: Map<number, number>;
}

/**
 * Every known payout as wage lines. Where a scheme's cap, modifier, pool or rounding makes its total another than the sum
 * of its components, the difference is divided over them in proportion, to the cent. Missing totals have no lines.
 */
export function wageLines(run: BonusRun): readonly WageLine[] {
  return [...groupsOf(run).values()].flatMap((group) => (group.isKnown ? linesIn(group, run.schemes[group.scheme]?.decimals ?? 2) : []));
}

function groupsOf({ payees, periods, schemes, components, payouts, schemeTotals, statutory }: BonusRun): ReadonlyMap<number, Group> {
  const groups = new Map<number, Group>();
  const at = (payee: number, period: number, scheme: number): Group => {
    const key = (scheme * periods.length + period) * payees.length + payee;
    const known = groups.get(key) ?? { payee, period, scheme, total: 0, isKnown: true, earned: new Map<number, number>(), within: new Map<number, number>() };
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
    const { earned, within } = at(payouts.payee[i]!, payouts.period[i]!, schemeOf[component]!);
    earned.set(component, exactSum([earned.get(component) ?? 0, payouts.earned[i]!]));
    if (statutory?.isCapped[i] === 1) within.set(component, together(within.get(component) ?? 0, statutory.within[i]!));
  }
  return groups;
}

const together = (a: number, b: number): number => (a === a && b === b ? exactSum([a, b]) : NaN);

function linesIn({ payee, period, scheme, total, earned, within }: Group, decimals: number): readonly WageLine[] {
  const parts = [...earned];
  const amounts = dividedOver(parts.map(([, amount]) => amount), total, decimals);
  return parts.flatMap(([component], i) => partsOf(amounts[i]!, within.get(component)).map((part) => ({ payee, period, scheme, component, ...part })));
}

/** The amounts so that they add up to the total, to so many decimals: as they are, in proportion, or with the difference on the largest. */
export function dividedOver(amounts: readonly number[], total: number, decimals: number): readonly number[] {
  const sum = exactSum(amounts);
  if (sum === total) return amounts;
  if (total === 0) return amounts.map(() => 0);
  if (sum > 0 && amounts.every((amount) => amount >= 0)) return splitExactly(total, amounts.map((share, i) => ({ id: String(i).padStart(4, '0'), share })), Math.max(2, decimals));
  const largest = amounts.reduce((best, amount, i) => (Math.abs(amount) > Math.abs(amounts[best]!) ? i : best), 0);
  return amounts.map((amount, i) => (i === largest ? roundHalfAway(exactSum([amount, total, -sum]), Math.max(2, decimals)) : amount));
}

/** An amount as it lies within a cap by law and above it; a part of 0 is none, unless it is all there is. */
export function partsOf(amount: number, within: number | undefined): readonly Pick<WageLine, 'amount' | 'part'>[] {
  if (within === undefined) return [{ amount, part: 'all' }];
  if (within !== within) return [{ amount, part: 'unclear' }];
  const inside = Math.min(within, amount);
  const excess = exactSum([amount, -inside]);
  return [...(inside !== 0 || excess === 0 ? [{ amount: inside, part: 'within' as const }] : []), ...(excess === 0 ? [] : [{ amount: excess, part: 'excess' as const }])];
}
