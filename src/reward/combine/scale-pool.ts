import { message } from '../../core/message';
import { PayoutState } from '../bonus-run';
import type { SchemeRun } from '../run-context';
import type { TotalBook } from '../scheme-totals';
import { nameOf, type PayoutBook } from './payout-book';
import { scaledTo } from './scaled-to';

/**
 * Scales the totals of a scheme per period so that everybody together gets no more than its pool: × pool ÷ sum, adding up to
 * the pool exactly. Totals below 0 stay as they are. As long as one is missing nobody knows the sum, so all are missing.
 * @param first the number of the scheme's first total
 * @example // totals of 60 and 60 with a pool of 100: 50 each
 */
export function scalePools(book: PayoutBook, { totals, scaled }: TotalBook, run: SchemeRun, first: number): void {
  const pool = run.scheme.row?.pool;
  if (pool === undefined) return;
  for (const own of byPeriod(totals.period, first, run.lines.length)) {
    const without = own.find((i) => totals.state[i] === PayoutState.missing);
    const paid = own.filter((i) => totals.state[i] === PayoutState.known);
    if (without !== undefined) leaveOpen(book, { totals, run, paid, without });
    else scale({ totals, scaled, run, pool, paid, idOf: (i) => `${book.context.people.people[totals.payee[i]!]!.id}|${totals.from[i]}` });
  }
}

function byPeriod(periods: Int32Array, first: number, count: number): Iterable<readonly number[]> {
  const groups = new Map<number, number[]>();
  for (let i = first; i < first + count; i += 1) {
    const own = groups.get(periods[i]!) ?? [];
    groups.set(periods[i]!, own);
    own.push(i);
  }
  return groups.values();
}

type Scaling = Pick<TotalBook, 'totals' | 'scaled'> & {
  readonly run: SchemeRun;
  readonly pool: number;
  readonly paid: readonly number[];
  readonly idOf: (i: number) => string;
};

function scale({ totals, scaled, run, pool, paid, idOf }: Scaling): void {
  const above = paid.filter((i) => totals.earned[i]! > 0);
  const fitting = scaledTo(pool, above.map((i) => ({ id: idOf(i), share: totals.earned[i]! })), run.scheme.decimals);
  if (!fitting) return;
  above.forEach((i, k) => {
    scaled.set(i, { earned: totals.earned[i]!, sum: fitting.sum });
    totals.earned[i] = fitting.amounts[k]!;
  });
}

function leaveOpen({ context, notes }: PayoutBook, { totals, run, paid, without }: { readonly totals: TotalBook['totals']; readonly run: SchemeRun; readonly paid: readonly number[]; readonly without: number }): void {
  const period = context.periods[totals.period[without]!]?.name ?? '';
  const reason = notes.reason(message('reason.totalMissing', { other: nameOf(context, totals.payee[without]!), scheme: run.scheme.name, period }));
  for (const i of paid) {
    totals.state[i] = PayoutState.missing;
    totals.earned[i] = NaN;
    totals.reason[i] = reason;
  }
}
