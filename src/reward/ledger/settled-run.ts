import { fold } from '../../core/fold';
import { difference } from '../../core/money/compare';
import { exactSum } from '../../core/money/exact-sum';
import { roundEarned } from '../../core/money/round';
import type { WorkbookTables } from '../../tables/workbook-tables';
import type { BonusRun } from '../bonus-run';
import { type BonusOptions, runBonus } from '../run-bonus';
import { type ReturnedDeal, returnedDeals, withoutReturns } from './returned-deals';
import { type SettledAmount, settledAmounts } from './settled-amounts';
import type { Calculation } from './slots';

/** The day of the calculation, and the period that is in it in any case. */
export type SettleOptions = Pick<BonusOptions, 'today' | 'including'>;

/**
 * The amounts of a run as the ledger records them: with what returns took off, and with what a payee keeps of it where a
 * component claims back for a term only. Returns are taken one after the other: each takes off F(X) − F(X − return).
 */
export function settledRun(tables: WorkbookTables, run: BonusRun, options: SettleOptions): Calculation {
  const { today } = options;
  const amounts = settledAmounts(run);
  const returns = returnedDeals(tables, today);
  if (returns.length === 0) return { amounts, periods: run.periods };
  const earnedWithout = (left: ReadonlySet<ReturnedDeal>): ReadonlyMap<string, number> => byKey(settledAmounts(runBonus(withoutReturns(tables, left), options)));
  const before = earnedWithout(new Set(returns));
  const kept = keptAmounts(tables, returns, { amounts, before, earnedWithout });
  return { amounts: amounts.map((amount) => withReturns(amount, before.get(keyOf(amount)), kept.get(keyOf(amount)) ?? 0)), periods: run.periods };
}

const keyOf = ({ payee, origin, scheme, component }: SettledAmount): string => JSON.stringify([payee, origin.name, scheme, component]);

const byKey = (amounts: readonly SettledAmount[]): ReadonlyMap<string, number> => new Map(amounts.map((amount) => [keyOf(amount), amount.earned]));

function withReturns(amount: SettledAmount, before: number | undefined, kept: number): SettledAmount {
  const earned = kept === 0 ? amount.earned : exactSum([amount.earned, kept]);
  const returned = difference(before ?? amount.earned, earned);
  return { ...amount, earned, returned: returned === returned ? returned : 0 };
}

interface Effects {
  readonly amounts: readonly SettledAmount[];
  readonly before: ReadonlyMap<string, number>;
  readonly earnedWithout: (left: ReadonlySet<ReturnedDeal>) => ReadonlyMap<string, number>;
}

/** What payees keep, by amount: per return its effect × completed months ÷ term, in money. */
function keptAmounts(tables: WorkbookTables, returns: readonly ReturnedDeal[], { amounts, before, earnedWithout }: Effects): ReadonlyMap<string, number> {
  const terms = new Map(tables.components.flatMap(({ scheme, component, keepMonths = 0 }) => (keepMonths > 0 ? [[termKey(scheme, component), keepMonths] as const] : [])));
  const kept = new Map<string, number>();
  const concerned = amounts.filter(({ scheme, component }) => terms.has(termKey(scheme, component)));
  if (concerned.length === 0) return kept;
  const left = new Set(returns);
  let earlier = before;
  for (const one of returns) {
    left.delete(one);
    const now = earnedWithout(left);
    for (const amount of concerned) {
      const key = keyOf(amount);
      const effect = difference(earlier.get(key) ?? 0, now.get(key) ?? 0);
      const share = Math.min(1, one.monthsKept / terms.get(termKey(amount.scheme, amount.component))!);
      if (effect === effect && effect !== 0 && share > 0) kept.set(key, exactSum([kept.get(key) ?? 0, roundEarned(effect * share, amount.decimals)]));
    }
    earlier = now;
  }
  return kept;
}

const termKey = (scheme: string, component: string): string => JSON.stringify([fold(scheme), fold(component)]);
