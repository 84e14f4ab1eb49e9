import { scaleDecimals, unscaled } from '../../core/money/exact-sum';
import { PayoutState, type BonusRun } from '../../reward/bonus-run';

/** What a group of payouts (payee × period × scheme) comes to. Sums are exact and do not depend on the order. */
export interface Tally {
  /** Sum of the known payouts. */
  readonly earned: number;
  /** Of payouts with a missing component: the sum of the components that are known. */
  readonly incomplete: number;
  readonly known: number;
  readonly missing: number;
}

/** The group of a payout by its index in the scheme totals of the run, from 0; undefined = none. */
export type Grouping = (total: number) => number | undefined;

const scale = 10 ** scaleDecimals;
const units = (amount: number | undefined): number => Math.round((amount ?? NaN) * scale);

/** Tallies payouts by group, in one pass. Groups without payouts have zero counts. */
export function tally({ schemeTotals }: BonusRun, groups: number, groupOf: Grouping): readonly Tally[] {
  const { count, state, earned, subtotal } = schemeTotals;
  const sums = { earned: new Float64Array(groups), incomplete: new Float64Array(groups) };
  const counts = { known: new Int32Array(groups), missing: new Int32Array(groups) };
  for (let i = 0; i < count; i += 1) {
    const group = groupOf(i);
    if (group === undefined || state[i] === PayoutState.notApplicable) continue;
    const isKnown = state[i] === PayoutState.known;
    const sum = isKnown ? sums.earned : sums.incomplete;
    const counter = isKnown ? counts.known : counts.missing;
    sum[group] = (sum[group] ?? 0) + units(isKnown ? earned[i] : subtotal[i]);
    counter[group] = (counter[group] ?? 0) + 1;
  }
  return Array.from({ length: groups }, (_, group) => ({
    earned: unscaled(sums.earned[group] ?? 0),
    incomplete: unscaled(sums.incomplete[group] ?? 0),
    known: counts.known[group] ?? 0,
    missing: counts.missing[group] ?? 0,
  }));
}

/** The known payouts: empty when there is none, so that missing never looks like 0. */
export const knownPart = (group: Tally | undefined): number | null => (group === undefined || group.known === 0 ? null : group.earned);

/** What is known of incomplete payouts: empty when that is nothing, so that missing never looks like 0. */
export const incompletePart = (group: Tally | undefined): number | null =>
  group === undefined || group.incomplete === 0 ? null : group.incomplete;

/** Mean attainment of a group of components. */
export interface MeanAttainment {
  /** Undefined when no component of the group has an attainment. */
  readonly mean: number | undefined;
  readonly measured: number;
}

/** The plain mean of the known attainments by group; components without a target do not count. */
export function meanAttainment({ payouts }: BonusRun, groups: number, groupOf: (payout: number) => number | undefined): readonly MeanAttainment[] {
  const sums = new Float64Array(groups);
  const counts = new Int32Array(groups);
  for (let i = 0; i < payouts.count; i += 1) {
    const group = groupOf(i);
    const ratio = payouts.attainment[i] ?? NaN;
    if (group === undefined || Number.isNaN(ratio)) continue;
    sums[group] = (sums[group] ?? 0) + ratio;
    counts[group] = (counts[group] ?? 0) + 1;
  }
  return Array.from(counts, (measured, group) => ({ measured, mean: measured === 0 ? undefined : (sums[group] ?? 0) / measured }));
}
