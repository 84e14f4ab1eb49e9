import { type Finding, finding } from '../../core/finding';
import { fold } from '../../core/fold';
import { comparableMoney } from '../../core/money/compare';
import { exactSum } from '../../core/money/exact-sum';
import { findColumn, findTable } from '../../measure/find-column';
import { rowSubject } from '../../measure/row-subject';
import type { CollectionRow } from '../../tables/schemas/collections';
import type { WorkbookTables } from '../../tables/workbook-tables';

/** Receipts of deals that Sales does not have, and of more than was invoiced; and holds for which no deal can be found. */
export function collectionFindings(tables: WorkbookTables): readonly Finding[] {
  const { collections, holds } = tables;
  const waiting = holds.find(({ kind }) => kind === 'collected' || kind === 'advance');
  if (collections.length === 0 && !waiting) return [];
  const invoiced = invoicedAmounts(tables);
  if (!invoiced) return waiting ? [finding('hold.noDeals', 'error', rowSubject(waiting, 'kind'), { scheme: waiting.scheme })] : [];
  return [...byDeal(collections)].flatMap(([deal, rows]) => {
    const [first] = rows;
    const amount = invoiced.get(deal);
    if (!first) return [];
    if (amount === undefined) return [finding('collection.unknownDeal', 'warning', rowSubject(first, 'deal'), { deal: first.deal, rows: rows.length })];
    const isMore = comparableMoney(exactSum(rows.map((row) => row.amount))) > comparableMoney(amount);
    return isMore ? [finding('collection.more', 'info', rowSubject(rows.at(-1) ?? first, 'amount'), { deal: first.deal })] : [];
  });
}

function byDeal(collections: readonly CollectionRow[]): ReadonlyMap<string, readonly CollectionRow[]> {
  const deals = new Map<string, CollectionRow[]>();
  for (const row of collections) {
    if (row.unreadable.length > 0) continue;
    const own = deals.get(fold(row.deal)) ?? [];
    deals.set(fold(row.deal), own);
    own.push(row);
  }
  return deals;
}

/** What was sold per deal; nothing when the sales have no ids. */
function invoicedAmounts(tables: WorkbookTables): ReadonlyMap<string, number> | undefined {
  const sales = findTable(tables);
  const [id, amount] = [sales && findColumn(sales, 'id'), sales && findColumn(sales, 'amount')];
  if (!sales || !id || id.kind === 'day') return undefined;
  const nameOf = (r: number): string => fold(id.kind === 'text' ? (id.texts[id.codes[r]!] ?? '') : String(id.values[r]!));
  const values = amount?.kind === 'number' ? amount.values : undefined;
  const parts = new Map<string, number[]>();
  for (let r = 0; r < sales.rows; r += 1) {
    const own = parts.get(nameOf(r)) ?? [];
    parts.set(nameOf(r), own);
    own.push(values?.[r] ?? NaN);
  }
  return new Map([...parts].map(([deal, own]) => [deal, own.some((part) => part !== part) ? Infinity : exactSum(own)]));
}
