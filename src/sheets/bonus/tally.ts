import { scaleDecimals, unscaled } from '../../core/money/exact-sum';
import { PayoutState, type BonusRun } from '../../reward/bonus-run';
import type { PeriodProgress } from './period-progress';
import type { Reserved } from './reserved';

/** What a group of payouts (payee × period × scheme) comes to. Sums are exact and do not depend on the order. */
export interface Tally {
  /** Sum of the known payouts. */
  readonly earned: number;
  /** Of payouts with a missing component: the sum of the components that are known. */
  readonly incomplete: number;
  /** The part of `earned` that is of periods that are not finished. */
  readonly provisional: number;
  readonly known: number;
  readonly missing: number;
  /** How many payouts, known or missing, are of periods that are not finished. */
  readonly unfinished: number;
  /** How many known payouts may be too low, because rows of their payee could not be placed in a period. */
  readonly reserved: number;
}

/** The group of a payout by its index in the scheme totals of the run, from 0; undefined = none. */
export type Grouping = (total: number) => number | undefined;

const scale = 10 ** scaleDecimals;
const units = (amount: number | undefined): number => Math.round((amount ?? NaN) * scale);

/** The figures that a tally is taken from: a run, and how far each of its periods is. */
export interface Tallied {
  readonly run: BonusRun;
  readonly progress: readonly PeriodProgress[];
  readonly reserved: Pick<Reserved, 'isTotal'>;
}

const add = (sums: Float64Array | Int32Array, group: number, amount: number): void => {
  sums[group] = (sums[group] ?? 0) + amount;
};

/** Tallies payouts by group, in one pass. Groups without payouts have zero counts. */
export function tally({ run, progress, reserved }: Tallied, groups: number, groupOf: Grouping): readonly Tally[] {
  const { count, state, earned, subtotal, period } = run.schemeTotals;
  const sums = { earned: new Float64Array(groups), incomplete: new Float64Array(groups), provisional: new Float64Array(groups) };
  const counts = { known: new Int32Array(groups), missing: new Int32Array(groups), unfinished: new Int32Array(groups), reserved: new Int32Array(groups) };
  for (let i = 0; i < count; i += 1) {
    const group = groupOf(i);
    if (group === undefined || state[i] === PayoutState.notApplicable) continue;
    const isKnown = state[i] === PayoutState.known;
    const isFinished = progress[period[i] ?? -1] === 'finished';
    add(isKnown ? counts.known : counts.missing, group, 1);
    add(isKnown ? sums.earned : sums.incomplete, group, units(isKnown ? earned[i] : subtotal[i]));
    if (reserved.isTotal(i)) add(counts.reserved, group, 1);
    if (!isFinished) add(counts.unfinished, group, 1);
    if (!isFinished && isKnown) add(sums.provisional, group, units(earned[i]));
  }
  return Array.from({ length: groups }, (_, group) => ({
    earned: unscaled(sums.earned[group] ?? 0),
    incomplete: unscaled(sums.incomplete[group] ?? 0),
    provisional: unscaled(sums.provisional[group] ?? 0),
    known: counts.known[group] ?? 0,
    missing: counts.missing[group] ?? 0,
    unfinished: counts.unfinished[group] ?? 0,
    reserved: counts.reserved[group] ?? 0,
  }));
}

/** The known payouts: empty when there is none, so that missing never looks like 0. */
export const knownPart = (group: Tally | undefined): number | null => (group === undefined || group.known === 0 ? null : group.earned);

/** What is known of incomplete payouts: empty when that is nothing, so that missing never looks like 0. */
export const incompletePart = (group: Tally | undefined): number | null =>
  group === undefined || group.incomplete === 0 ? null : group.incomplete;

/** What is known of payouts in periods that are not finished: empty when that is nothing. */
export const provisionalPart = (group: Tally | undefined): number | null =>
  group === undefined || group.provisional === 0 ? null : group.provisional;

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
