import { unscaled, scaleDecimals } from '../../core/money/exact-sum';
import { PayoutState, type BonusRun } from '../../reward/bonus-run';

/** What a group of payouts comes to. Sums are exact and do not depend on the order. */
export interface Tally {
  /** Sum of the known payouts. */
  readonly earned: number;
  readonly known: number;
  readonly missing: number;
  readonly notApplicable: number;
  /** Mean of the known attainments, undefined when there is none. */
  readonly attainment: number | undefined;
  readonly measured: number;
}

/** The group a payout belongs to, from 0; undefined = none. */
export type Grouping = (payout: number) => number | undefined;

const scale = 10 ** scaleDecimals;

/** Tallies payouts by group, in one pass. Groups without payouts have zero counts. */
export function tally(run: BonusRun, groups: number, groupOf: Grouping): readonly Tally[] {
  const { count, state, earned, attainment } = run.payouts;
  const units = new Float64Array(groups);
  const known = new Int32Array(groups);
  const missing = new Int32Array(groups);
  const notApplicable = new Int32Array(groups);
  const ratios = new Float64Array(groups);
  const measured = new Int32Array(groups);
  for (let i = 0; i < count; i += 1) {
    const group = groupOf(i);
    if (group === undefined) continue;
    const ratio = attainment[i] ?? NaN;
    if (!Number.isNaN(ratio)) {
      ratios[group] = (ratios[group] ?? 0) + ratio;
      measured[group] = (measured[group] ?? 0) + 1;
    }
    const counter = state[i] === PayoutState.known ? known : state[i] === PayoutState.missing ? missing : notApplicable;
    counter[group] = (counter[group] ?? 0) + 1;
    if (counter === known) units[group] = (units[group] ?? 0) + Math.round((earned[i] ?? NaN) * scale);
  }
  return Array.from(units, (total, group) => ({
    earned: unscaled(total),
    known: known[group] ?? 0,
    missing: missing[group] ?? 0,
    notApplicable: notApplicable[group] ?? 0,
    measured: measured[group] ?? 0,
    attainment: (measured[group] ?? 0) === 0 ? undefined : (ratios[group] ?? 0) / (measured[group] ?? 1),
  }));
}

/** The known part: empty when nothing is known, so that missing never looks like 0. */
export const knownPart = (group: Tally | undefined): number | null => (group === undefined || group.known === 0 ? null : group.earned);

/** The total: empty when a payout of the group is missing or none applies. */
export const completePart = (group: Tally | undefined): number | null =>
  group === undefined || group.missing > 0 ? null : knownPart(group);
