import type { Finding } from '../../core/finding';
import type { Day, Period } from '../../core/period';
import { type CloseProblem, closeProblem } from '../../reward/ledger/close-problem';
import { lineRecord } from '../../reward/ledger/close-fingerprints';
import { fingerprintOf } from '../../reward/ledger/fingerprint';
import { type PaidPayee, paidBy } from '../../reward/ledger/payee-balances';
import { settlementFindings } from '../../reward/ledger/settlement-findings';
import { type Posting, postClose } from '../../reward/ledger/post-close';
import { linesOfClose, verifyCloses } from '../../reward/ledger/verify-closes';
import { type ClosingBooks, openCorrections } from './closing-books';

/** What closing a period would record. */
export interface ClosePlan {
  readonly kind: 'ready';
  readonly period: Period;
  readonly posting: Posting;
  /** What payroll would pay, with the user's own lines of the period. */
  readonly paid: readonly PaidPayee[];
  /** Differs as soon as another line would be recorded, or another payout is missing. */
  readonly seal: string;
}

/** Why nothing can be recorded for a period. */
export type PlanRefusal =
  | CloseProblem
  /** A draw without amount, or another error that what is paid depends on. */
  | { readonly kind: 'unclear'; readonly period: Period };

/** A period that cannot be closed, with what stands in the way. */
export interface RefusedPlan {
  readonly kind: 'refused';
  readonly why: PlanRefusal;
  readonly findings: readonly Finding[];
}

/** What closing a period would record; nothing is recorded here. */
export function planClose(books: ClosingBooks, period: Period, today: Day): ClosePlan | RefusedPlan {
  const broken = brokenLines(books);
  if (broken.length > 0) return refused({ kind: 'ledgerUnclear', period }, broken);
  const problem = closeProblem(books.inputFor(period), today);
  if (problem) return refused(problem);
  const unclear = settlementFindings(books.tables).filter(({ severity }) => severity === 'error');
  if (unclear.length > 0) return refused({ kind: 'unclear', period }, unclear);
  const posting = postClose(books.inputFor(period));
  const errors = posting.findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return refused({ kind: 'unclear', period }, errors);
  const paid = paidBy([...posting.lines, ...ownLines(books, period)]);
  return { kind: 'ready', period, posting, paid, seal: sealOf(posting) };
}

const refused = (why: PlanRefusal, findings: readonly Finding[] = []): RefusedPlan => ({ kind: 'refused', why, findings });

const sealOf = ({ lines, missing }: Posting): string =>
  fingerprintOf([...lines.map(lineRecord), ...missing.map(({ payee, origin, scheme, component }) => JSON.stringify(['missing', payee, origin.name, scheme, component]))]);

/** Errors in what was recorded: on such a ledger nothing more is built. */
export function brokenLines(books: ClosingBooks): readonly Finding[] {
  const { tables, calendar, ledger, isStored } = books;
  return verifyCloses({ tables, calendar, ledger, isStored, corrections: openCorrections(books) }).filter(({ severity }) => severity === 'error');
}

/** The user's own lines of a period. */
export const ownLines = ({ ledger }: Pick<ClosingBooks, 'ledger'>, period: Period) => linesOfClose(ledger, '', period);
