import { type Finding, finding } from '../../core/finding';
import { headerOf, rowSource, rowSubject } from '../../measure/row-subject';
import type { TierRow } from '../../tables/schemas/tiers';
import type { Tier } from '../payout/tiers';

/** What the rows of a tier table hold: a rate, a share of a target incentive, or an amount of money. */
export type TierValue = 'rate' | 'ratio' | 'amount';

/** Tiers as written, each with the same kind of value; or what is wrong with them. */
export type ReadTiers =
  | { readonly kind: 'tiers'; readonly tiers: readonly Tier[]; readonly holds: TierValue }
  | { readonly kind: 'broken'; readonly findings: readonly Finding[] };

/** What a shape wants of its tiers. */
export interface TierWish {
  /** Whether two rows may share their from: a jump in a curve, the value before it and then the one from there on. */
  readonly jumps?: true;
  /** Whether the last row only says where the steps end, so that it needs no value. */
  readonly lastEnds?: true;
}

/** Reads the tier rows of one component in the order of the table: from, lowest first. */
export function readTiers(rows: readonly TierRow[], { jumps, lastEnds }: TierWish): ReadTiers {
  const holds = heldBy(rows);
  const findings = rows.flatMap((row, i) => {
    const twins = jumps ? countTwins(rows, i) : twinBefore(rows, i) ? 3 : 1;
    return tierProblems(row, rows[i - 1], { holds, twins, isEnd: lastEnds === true && i === rows.length - 1 });
  });
  if (findings.length > 0) return { kind: 'broken', findings };
  const isEnd = (i: number): boolean => lastEnds === true && i === rows.length - 1;
  return { kind: 'tiers', holds, tiers: rows.map((row, i) => tierOf(row, holds, isEnd(i))) };
}

/** What the rows hold: what the first kind of value is that any of them has. */
export const heldBy = (rows: readonly TierRow[]): TierValue => (['rate', 'ratio', 'amount'] as const).find((column) => rows.some((row) => row[column] !== undefined)) ?? 'ratio';

const tierOf = (row: TierRow, holds: TierValue, isEnd: boolean): Tier => ({ from: row.from, rate: row[holds] ?? (isEnd ? 0 : NaN), source: rowSource(row, holds), fromSource: rowSource(row, 'from') });

interface TierContext {
  readonly holds: TierValue;
  /** Rows with the same from, up to and including this one. More than two are never allowed. */
  readonly twins: number;
  readonly isEnd: boolean;
}

function tierProblems(row: TierRow, previous: TierRow | undefined, { holds, twins, isEnd }: TierContext): readonly Finding[] {
  const names = { scheme: row.scheme, component: row.component, from: row.from };
  const wrong = cellProblem(row, holds, isEnd);
  if (wrong) return [wrong];
  if (row.second !== undefined) return [finding('tiers.secondUnused', 'error', rowSubject(row, 'second'), names)];
  if (previous && row.from < previous.from) {
    return [finding('tiers.order', 'error', rowSubject(row, 'from'), { ...names, previous: previous.from, previousRow: previous.row })];
  }
  return twins > 2 ? [finding('tiers.sameFrom', 'error', rowSubject(row, 'from'), names)] : [];
}

/** A cell that cannot be read, no value, or two: nobody knows which is meant. */
export function cellProblem(row: TierRow, holds: TierValue, mayBeEmpty = false): Finding | undefined {
  const names = { scheme: row.scheme, component: row.component, from: row.from };
  const unreadable = row.unreadable[0];
  if (unreadable !== undefined) return finding('tiers.unreadable', 'error', rowSubject(row, unreadable), { ...names, column: headerOf(row, unreadable) });
  const values = (['rate', 'ratio', 'amount'] as const).filter((column) => row[column] !== undefined);
  const isRight = values.length === 0 ? mayBeEmpty : values.length === 1 && values[0] === holds;
  return isRight ? undefined : finding('tiers.value', 'error', rowSubject(row, holds), names);
}

const twinBefore = (rows: readonly TierRow[], i: number): boolean => rows[i - 1]?.from === rows[i]?.from;

function countTwins(rows: readonly TierRow[], i: number): number {
  let twins = 1;
  while (twinBefore(rows, i - twins + 1)) twins += 1;
  return twins;
}
