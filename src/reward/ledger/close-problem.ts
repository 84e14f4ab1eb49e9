import type { Day, Period } from '../../core/period';
import { closeOn, type Ledger } from './ledger';
import type { PostInput } from './post-close';
import { endsIn } from './steps';

/** Why a period cannot be closed. */
export type CloseProblem =
  /** The period is still running, or yet to come. */
  | { readonly kind: 'notOver'; readonly period: Period }
  | { readonly kind: 'alreadyClosed'; readonly period: Period; readonly by: Period }
  /** No payout period ends in it. */
  | { readonly kind: 'nothing'; readonly period: Period }
  /** An earlier period with payouts is open. */
  | { readonly kind: 'earlierOpen'; readonly period: Period; readonly open: Period }
  /** A line or close cannot be read, or was changed: the balances are not certain. */
  | { readonly kind: 'ledgerUnclear'; readonly period: Period };

/** Why a period cannot be closed on a day; nothing when it can. */
export function closeProblem({ ledger, current, closing }: Pick<PostInput, 'ledger' | 'current' | 'closing'>, today: Day): CloseProblem | undefined {
  if (ledger.findings.length > 0) return { kind: 'ledgerUnclear', period: closing };
  const by = ledger.closed.find(({ period }) => period.start < closing.end && closing.start < period.end);
  if (by) return { kind: 'alreadyClosed', period: closing, by: by.period };
  if (closing.end > today + 1) return { kind: 'notOver', period: closing };
  if (!current.periods.some((period) => endsIn(closing, period))) return { kind: 'nothing', period: closing };
  const open = openBefore(ledger, current.periods, closing);
  return open && { kind: 'earlierOpen', period: closing, open };
}

/** The first payout period that ends before this one begins and is not closed. */
function openBefore({ closed }: Ledger, periods: readonly Period[], { start }: Period): Period | undefined {
  const open = periods.filter((period) => period.end <= start && !closeOn(closed, period));
  return [...open].sort((a, b) => a.end - b.end || b.start - a.start)[0];
}
