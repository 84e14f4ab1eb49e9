import { fold } from '../../core/fold';
import { exactSum } from '../../core/money/exact-sum';
import type { Period } from '../../core/period';
import { calendarDay } from '../../core/period/calendar';
import type { WorkbookTables } from '../../tables/workbook-tables';
import { statutoryCapOn } from '../combine/statutory-caps';
import type { Close, PostedLine } from '../ledger/ledger';
import { isPaid } from '../ledger/ledger-line';
import type { DueAmount } from './payroll-lines';
import { partsOf } from './wage-lines';

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
 * holds, releases and own lines. What is only a record (forgiven, waived) is not paid and is not among them. Money of a
 * component with a cap by law is divided by what was paid of it in the calendar year, in the order of the periods.
 */
export function dueOfClosed(lines: readonly PostedLine[], asked: Period, tables: WorkbookTables): readonly DueAmount[] {
  const capOf = new Map(tables.components.flatMap((row) => (row.statutoryCap === undefined ? [] : [[componentKey(row.scheme, row.component), row.statutoryCap] as const])));
  const used = new Map<string, number>();
  const inOrder = capOf.size === 0 ? lines : [...lines].sort((a, b) => a.period.end - b.period.end);
  return inOrder.filter(isPaid).flatMap((line) => {
    const cap = capOf.get(componentKey(line.scheme, line.component));
    const parts = cap === undefined ? [{ amount: line.amount, part: 'all' as const }] : partsUnder(cap, line, { used, tables });
    if (!isWithin(line.period, asked)) return [];
    const { payee, scheme, component, period, currency } = line;
    return parts.map((part) => ({ payee, scheme, component, period, currency, ...part }));
  });
}

const componentKey = (scheme: string, component: string): string => JSON.stringify([fold(scheme), fold(component)]);

interface CapUse {
  /** Money within a cap so far, per payee, cap and calendar year. */
  readonly used: Map<string, number>;
  readonly tables: WorkbookTables;
}

function partsUnder(cap: string, { payee, origin, amount }: PostedLine, { used, tables }: CapUse): ReturnType<typeof partsOf> {
  const day = origin.end - 1;
  const most = statutoryCapOn(tables, cap, day);
  if (most === undefined) return partsOf(amount, NaN);
  const key = JSON.stringify([payee, fold(cap), calendarDay(day).year]);
  const before = used.get(key) ?? 0;
  const within = exactSum([Math.min(most, Math.max(0, exactSum([before, amount]))), -Math.min(most, Math.max(0, before))]);
  used.set(key, exactSum([before, amount]));
  const excess = exactSum([amount, -within]);
  return [...(within === 0 ? [] : [{ amount: within, part: 'within' as const }]), ...(excess === 0 ? [] : [{ amount: excess, part: 'excess' as const }])];
}
