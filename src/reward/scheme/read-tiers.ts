import { type Finding, finding } from '../../core/finding';
import { headerOf, rowSource, rowSubject } from '../../measure/row-subject';
import type { TierRow } from '../../tables/schemas/tiers';
import type { Tier } from '../payout/tiers';

/** Tiers as written, each with a rate or each with a payout ratio; or what is wrong with them. */
export type ReadTiers =
  | { readonly kind: 'tiers'; readonly tiers: readonly Tier[]; readonly holds: 'rate' | 'ratio' }
  | { readonly kind: 'broken'; readonly findings: readonly Finding[] };

/**
 * Reads the tier rows of one component in the order of the table: from, lowest first.
 * @param jumps whether two rows may share their from (a jump in a curve: the value before it, then from there on)
 */
export function readTiers(rows: readonly TierRow[], jumps: boolean): ReadTiers {
  const holds = rows.some(({ rate }) => rate !== undefined) ? 'rate' : 'ratio';
  const findings = rows.flatMap((row, i) => tierProblems(row, rows[i - 1], { holds, twins: jumps ? countTwins(rows, i) : twinBefore(rows, i) ? 3 : 1 }));
  if (findings.length > 0) return { kind: 'broken', findings };
  return { kind: 'tiers', holds, tiers: rows.map((row) => ({ from: row.from, rate: row[holds] ?? NaN, source: rowSource(row, holds), fromSource: rowSource(row, 'from') })) };
}

interface TierContext {
  readonly holds: 'rate' | 'ratio';
  /** Rows with the same from, up to and including this one. More than two are never allowed. */
  readonly twins: number;
}

function tierProblems(row: TierRow, previous: TierRow | undefined, { holds, twins }: TierContext): readonly Finding[] {
  const names = { scheme: row.scheme, component: row.component, from: row.from };
  const unreadable = row.unreadable[0];
  if (unreadable !== undefined) {
    return [finding('tiers.unreadable', 'error', rowSubject(row, unreadable), { ...names, column: headerOf(row, unreadable) })];
  }
  if (row[holds] === undefined || (row.rate !== undefined && row.ratio !== undefined)) {
    return [finding('tiers.value', 'error', rowSubject(row, holds), names)];
  }
  if (previous && row.from < previous.from) {
    return [finding('tiers.order', 'error', rowSubject(row, 'from'), { ...names, previous: previous.from, previousRow: previous.row })];
  }
  return twins > 2 ? [finding('tiers.sameFrom', 'error', rowSubject(row, 'from'), names)] : [];
}

const twinBefore = (rows: readonly TierRow[], i: number): boolean => rows[i - 1]?.from === rows[i]?.from;

function countTwins(rows: readonly TierRow[], i: number): number {
  let twins = 1;
  while (twinBefore(rows, i - twins + 1)) twins += 1;
  return twins;
}
