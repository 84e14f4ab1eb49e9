import { exactSum } from '../../core/money/exact-sum';
import type { Period } from '../../core/period';
import { carriedBalance, drawBalance, heldBalance } from './balances';
import type { PostedLine } from './ledger';
import { dueOf, isCalculated, type LedgerKind, type LedgerLine, linesBy, payeeKey, sumOf } from './ledger-line';

/** What one payee is paid by some lines. */
export interface PaidPayee {
  readonly payee: string;
  readonly currency: string;
  readonly due: number;
}

/** What payroll pays by lines, per payee and currency. */
export const paidBy = (lines: readonly LedgerLine[]): readonly PaidPayee[] =>
  [...linesBy(lines, payeeKey).values()].flatMap((own) => (own[0] ? [{ payee: own[0].payee, currency: own[0].currency, due: dueOf(own) }] : []));

/** The money of one payee in one period, as the ledger has it. */
export interface PayeePeriod {
  readonly payee: string;
  readonly currency: string;
  readonly period: Period;
  /** Earned in the period, and own lines of the user. */
  readonly earned: number;
  /** Adjustments and clawbacks of earlier periods; what was waived is not in it. */
  readonly corrected: number;
  /** Draws and guarantees, without what was paid in advance. */
  readonly drawn: number;
  /** Recovered and forgiven; negative where it lowers what is due. */
  readonly recovered: number;
  /** Held and released. */
  readonly held: number;
  /** Carried to or from other periods. */
  readonly carried: number;
  /** What payroll pays. */
  readonly due: number;
  /** After this period. */
  readonly balances: { readonly draws: number; readonly held: number; readonly carried: number };
  /** The lines it is made of. */
  readonly lines: readonly PostedLine[];
}

const ofKind = (lines: readonly LedgerLine[], ...kinds: readonly LedgerKind[]): number => sumOf(lines, ({ kind }) => kinds.includes(kind));

/** Every payee's periods, by payee and then oldest period first, with the balances as they run. */
export function payeePeriods(lines: readonly PostedLine[]): readonly PayeePeriod[] {
  return [...linesBy(lines, payeeKey).values()].flatMap((own) => {
    const periods = [...linesBy(own, ({ period }) => period.name).values()].sort((a, b) => a[0]!.period.end - b[0]!.period.end || a[0]!.period.start - b[0]!.period.start);
    const until: PostedLine[] = [];
    return periods.flatMap((now): readonly PayeePeriod[] => {
      until.push(...now);
      const [first] = now;
      return first ? [periodOf(first, now, [...until])] : [];
    });
  });
}

function periodOf({ payee, currency, period }: LedgerLine, now: readonly PostedLine[], until: readonly LedgerLine[]): PayeePeriod {
  return {
    payee,
    currency,
    period,
    earned: ofKind(now, 'earned', 'manual'),
    corrected: ofKind(now, 'adjustment', 'clawback'),
    drawn: ofKind(now, 'draw', 'guarantee', 'paidAhead'),
    recovered: ofKind(now, 'recovery'),
    held: ofKind(now, 'hold', 'release'),
    carried: ofKind(now, 'carried'),
    due: dueOf(now),
    balances: { draws: drawBalance(until), held: heldBalance(until), carried: carriedBalance(until) },
    lines: now,
  };
}

/** Σ earned, adjusted, clawed back and waived of an origin period: its newest calculation. */
export const calculatedIn = (lines: readonly LedgerLine[], origin: string): number => exactSum(lines.filter((line) => isCalculated(line) && line.origin.name === origin).map(({ amount }) => amount));
