import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from '../csv-workbook';

const rowsOf = (shared: string, ...path: readonly string[]): readonly (readonly string[])[] => parseCsv(readFileSync(join(shared, 'data', 'public', ...path), 'utf8')).slice(1);

/** Sales per month, May 2011 to May 2014; a month without orders is 0, as the table covers it. */
export function adventureMonths(shared: string): readonly number[] {
  const perMonth = new Map<string, number>();
  for (const row of rowsOf(shared, 'adventureworks', 'SalesOrders.csv')) {
    const month = row[1]!.slice(0, 7);
    perMonth.set(month, (perMonth.get(month) ?? 0) + Number(row[9]));
  }
  return Array.from({ length: 37 }, (_, i) => new Date(Date.UTC(2011, 4 + i, 1)).toISOString().slice(0, 7)).map((month) => perMonth.get(month) ?? 0);
}

/** Forty months of quotations and advertising. */
export function insuranceMonths(shared: string): { readonly quotes: readonly number[]; readonly advertising: readonly number[] } {
  const rows = rowsOf(shared, 'insurance-quotes-advertising', 'insurance.csv');
  return { quotes: rows.map((row) => Number(row[1])), advertising: rows.map((row) => Number(row[2])) };
}
