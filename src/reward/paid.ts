import type { Derivation } from '../core/derivation';
import type { WorkbookTables } from '../tables/workbook-tables';
import type { BonusPlan } from './bonus-plan';
import type { BonusRun } from './bonus-run';
import { buildContext } from './build-context';
import { statutoryParts } from './combine/statutory-caps';
import { derivePayout } from './derive-payout';
import { deriveTotal } from './derive-total';
import { payRun } from './pay-run';
import { payoutColumns } from './payout-columns';
import { needsEarlierPayouts, periodNumbers, restrictionTo, restrictPayouts, restrictTotals, sinceYearStart } from './restrict-run';
import type { Notes, RunContext } from './run-context';
import type { RunRange } from './run-range';
import { schemeTotals } from './scheme-totals';
import { whatIf } from './what-if';

/** The money of a run: payouts, totals, and how each came about. */
export type Paid = Pick<BonusRun, 'payouts' | 'schemeTotals' | 'derive' | 'deriveTotal' | 'whatIf' | 'statutory'>;

/**
 * Pays the lines of a run. Where payouts depend on payouts of earlier periods of the year, those are calculated too and
 * left out of the answer, so that a period has the same payouts whether it is asked for alone or not.
 */
export function payContext(context: RunContext, { tables, plan, range, notes }: { readonly tables: WorkbookTables; readonly plan: BonusPlan; readonly range: RunRange; readonly notes: Notes }): Paid {
  if (!range.asked || !needsEarlierPayouts(plan.schemes)) return paidIn(context, notes);
  const { context: whole } = buildContext(tables, plan, sinceYearStart(plan, range));
  return restricted(context, whole, paidIn(whole, notes));
}

function paidIn(context: RunContext, notes: Notes): Paid {
  const columns = payoutColumns(context.schemes.reduce((sum, { lines, scheme }) => sum + lines.length * scheme.components.length, 0));
  const book = payRun(context, columns, notes);
  const made = schemeTotals(book);
  const statutory = statutoryParts(book);
  return {
    payouts: columns,
    schemeTotals: made.totals,
    ...(statutory && { statutory }),
    derive: derivePayout(book, notes.reasons),
    deriveTotal: deriveTotal(book, made),
    whatIf: whatIf(book),
  };
}

function restricted(asked: RunContext, whole: RunContext, paid: Paid): Paid {
  const places = restrictionTo(asked, whole);
  const numbers = periodNumbers(asked, whole);
  const { statutory } = paid;
  return {
    payouts: restrictPayouts(paid.payouts, places, numbers),
    schemeTotals: restrictTotals(paid.schemeTotals, places, numbers),
    ...(statutory && { statutory: { within: Float64Array.from(places.payouts, (i) => statutory.within[i]!), caps: Float64Array.from(places.payouts, (i) => statutory.caps[i]!), isCapped: Uint8Array.from(places.payouts, (i) => statutory.isCapped[i]!) } }),
    derive: (payout: number, mostDeals?: number): Derivation => paid.derive(placed(places.payouts, payout), mostDeals),
    deriveTotal: (total) => paid.deriveTotal(placed(places.totals, total)),
    whatIf: (payout, actual) => paid.whatIf(placed(places.payouts, payout), actual),
  };
}

function placed(places: Int32Array, i: number): number {
  const place = places[i];
  if (place === undefined) throw new RangeError(`There is no payout or total ${i}.`);
  return place;
}
