import type { Finding } from '../../core/finding';
import type { Refusal } from '../client/books';
import type { CloseRefusal } from '../ledger/close-period';
import type { ReopenRefusal } from '../ledger/reopen-period';

/** Why a close or reopening was refused, as plain names. */
export function refusalOf(why: CloseRefusal | ReopenRefusal, findings: readonly Finding[]): Refusal {
  const period = 'period' in why ? why.period.name : '';
  switch (why.kind) {
    case 'alreadyClosed':
      return { why: why.kind, period, other: why.by.name, findings };
    case 'earlierOpen':
      return { why: why.kind, period, other: why.open.name, findings };
    case 'notLast':
      return { why: why.kind, period, other: why.last.name, findings };
    case 'notOver':
    case 'nothing':
    case 'ledgerUnclear':
    case 'unclear':
    case 'missing':
    case 'badPeriod':
    case 'noReason':
    case 'notClosed':
      return { why: why.kind, period, findings };
  }
}
