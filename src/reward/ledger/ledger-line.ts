import type { Message } from '../../core/message';
import { exactSum } from '../../core/money/exact-sum';
import type { Period } from '../../core/period';
import type { LedgerRow } from '../../tables/schemas/ledger';

/** What a line of the ledger is: earned, corrected, or a movement of a balance. */
export type LedgerKind = LedgerRow['kind'];

/** One amount of one payee. Lines are only added, never changed: what is wrong is corrected by another line. */
export interface LedgerLine {
  /** The period in which it counts. */
  readonly period: Period;
  /** The period that the amount comes from. */
  readonly origin: Period;
  /** The id of People. */
  readonly payee: string;
  /** Empty where it concerns all schemes together. */
  readonly scheme: string;
  /** Empty where it concerns a scheme as a whole. */
  readonly component: string;
  readonly kind: LedgerKind;
  /** Money; negative lowers what is paid. */
  readonly amount: number;
  readonly currency: string;
}

/** A line that is about to be added, with the reason that is recorded with it. */
export interface NewLine extends LedgerLine {
  readonly reason: Message;
}

/** Kinds that are only a record: they change a balance or account for a difference, and nobody is paid by them. */
const unpaid: ReadonlySet<LedgerKind> = new Set<LedgerKind>(['forgiven', 'waived']);

/** True for lines that payroll pays, or keeps back. */
export const isPaid = ({ kind }: LedgerLine): boolean => !unpaid.has(kind);

/** Kinds that together are the newest calculation of their origin period. */
const calculated: ReadonlySet<LedgerKind> = new Set<LedgerKind>(['earned', 'adjustment', 'clawback', 'waived']);

/** True for lines that account for what was calculated: earned, adjustment, clawback and waived. */
export const isCalculated = ({ kind }: LedgerLine): boolean => calculated.has(kind);

/** The sum of the lines that pass; 0 without any. */
export const sumOf = (lines: readonly LedgerLine[], passes: (line: LedgerLine) => boolean = () => true): number => exactSum(lines.filter(passes).map(({ amount }) => amount));

/** What payroll pays by these lines. @example dueOf([earned(1200), recovery(-200)]) // 1000 */
export const dueOf = (lines: readonly LedgerLine[]): number => sumOf(lines, isPaid);

/** Lines by a key, in their own order. */
export function linesBy<Line extends LedgerLine>(lines: readonly Line[], keyOf: (line: Line) => string): ReadonlyMap<string, readonly Line[]> {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const group = groups.get(keyOf(line));
    if (group) group.push(line);
    else groups.set(keyOf(line), [line]);
  }
  return groups;
}

/** Whose money, in which currency. */
export const payeeKey = ({ payee, currency }: Pick<LedgerLine, 'payee' | 'currency'>): string => JSON.stringify([payee, currency]);
