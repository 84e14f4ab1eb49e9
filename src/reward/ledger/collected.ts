import { fold } from '../../core/fold';
import { exactSum } from '../../core/money/exact-sum';
import type { Day } from '../../core/period';
import { findColumn } from '../../measure/find-column';
import type { LongTable } from '../../tables/columns';
import type { WorkbookTables } from '../../tables/workbook-tables';
import type { BonusRun, CreditedRows } from '../bonus-run';
import type { HeldAmount, HoldRules } from './hold-lines';

/** Receipts of one deal, with their days. */
type Receipts = ReadonlyMap<string, readonly { readonly day: Day; readonly amount: number }[]>;

/**
 * Collected ÷ invoiced per amount of a run. A deal counts for its own amount at most, so that one that was overpaid does not
 * release another; a deal without id was not collected. 1 where no deal is behind an amount.
 * @example collectedShares(tables, run)(amount, day) // 0.5 when 500,000 of a deal of 1,000,000 was received by that day
 */
export function collectedShares(tables: WorkbookTables, run: BonusRun): HoldRules['collected'] {
  const receipts = receiptsOf(tables);
  let payouts: ReadonlyMap<string, readonly number[]> | undefined;
  return (of, day) => {
    payouts ??= payoutsByAmount(run);
    const deals = dealsOf((payouts.get(amountKey(of)) ?? []).map((payout) => run.creditedRows(payout)));
    return shareOf(deals, receipts, day);
  };
}

function receiptsOf({ collections }: WorkbookTables): Receipts {
  const receipts = new Map<string, { day: Day; amount: number }[]>();
  for (const { deal, date, amount } of collections) {
    const known = receipts.get(fold(deal));
    if (known) known.push({ day: date, amount });
    else receipts.set(fold(deal), [{ day: date, amount }]);
  }
  return receipts;
}

const amountKey = ({ payee, scheme, component, origin }: HeldAmount): string => JSON.stringify([payee, scheme, component, origin.name]);

/** Payouts by the amount they are part of; all components of a scheme together stand behind what the scheme itself adds. */
function payoutsByAmount({ payouts, payees, periods, components }: BonusRun): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (let i = 0; i < payouts.count; i += 1) {
    const { scheme, name } = components[payouts.component[i]!]!;
    const of = { payee: payees[payouts.payee[i]!]!.id, origin: periods[payouts.period[i]!]!, scheme };
    for (const component of [name, '']) {
      const key = amountKey({ ...of, component });
      const known = found.get(key);
      if (known) known.push(i);
      else found.set(key, [i]);
    }
  }
  return found;
}

/** The invoiced amount per deal; rows of one deal together, so that a return lowers it. */
function dealsOf(credited: readonly (readonly CreditedRows[])[]): ReadonlyMap<string, number> {
  const deals = new Map<string, number>();
  const seen = new Map<LongTable, Set<number>>();
  for (const { table, rows } of credited.flat()) {
    const known = seen.get(table) ?? new Set<number>();
    seen.set(table, known);
    for (const row of rows) {
      if (known.has(row)) continue;
      known.add(row);
      const id = dealId(table, row);
      deals.set(id, exactSum([deals.get(id) ?? 0, amountIn(table, row)]));
    }
  }
  return deals;
}

/** The deal that a row is about: for a return the original one. */
function dealId(table: LongTable, row: number): string {
  const text = (name: string): string => {
    const column = findColumn(table, name);
    return column?.kind === 'text' ? (column.texts[column.codes[row]!] ?? '') : column?.kind === 'number' ? String(column.values[row]!) : '';
  };
  return fold(text('returnOf') || text('id'));
}

function amountIn(table: LongTable, row: number): number {
  const column = findColumn(table, 'amount');
  const amount = column?.kind === 'number' ? column.values[row]! : 0;
  return amount === amount ? amount : 0;
}

function shareOf(deals: ReadonlyMap<string, number>, receipts: Receipts, until: Day): number {
  const invoiced = [...deals].filter(([, amount]) => amount > 0);
  const whole = exactSum(invoiced.map(([, amount]) => amount));
  if (whole === 0) return 1;
  const received = invoiced.map(([id, amount]) => {
    const own = (receipts.get(id) ?? []).filter(({ day }) => day <= until).map(({ amount: part }) => part);
    return Math.min(amount, Math.max(0, exactSum(own)));
  });
  return exactSum(received) / whole;
}
