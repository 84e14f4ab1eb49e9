import type { Period } from '../../core/period';
import type { Close, PostedLine } from '../ledger/ledger';
import { isPaid } from '../ledger/ledger-line';
import type { DueAmount } from './payroll-lines';

const isWithin = (inner: Period, outer: Period): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** True when every day of a period lies in a close that lies wholly within it. */
export function isClosed(closed: readonly Close[], asked: Period): boolean {
  const spans = closed.map(({ period }) => period).filter((period) => isWithin(period, asked)).sort((a, b) => a.start - b.start || b.end - a.end);
  let upTo = asked.start;
  for (const { start, end } of spans) {
    if (start > upTo) return false;
    upTo = Math.max(upTo, end);
  }
  return upTo >= asked.end;
}

/**
 * What payroll pays of a closed period, line by line as it was recorded: earned, adjustments, clawbacks, draws, recoveries,
 * holds, releases and own lines. What is only a record (forgiven, waived) is not paid and is not among them.
 */
export const dueOfClosed = (lines: readonly PostedLine[], asked: Period): readonly DueAmount[] =>
  lines.filter((line) => isPaid(line) && isWithin(line.period, asked)).map(({ payee, scheme, component, period, amount, currency }) => ({ payee, scheme, component, period, amount, currency }));
