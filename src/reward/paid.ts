import type { Derivation } from '../core/derivation';
import type { WorkbookTables } from '../tables/workbook-tables';
import type { BonusPlan } from './bonus-plan';
import type { BonusRun } from './bonus-run';
import { buildContext } from './build-context';
import { statutoryParts } from './combine/statutory-caps';
import { derivePayout } from './derive-payout';
import { deriveTotal } from './derive-total';
import { knownPart } from './known-part';
import { clearPayouts, keptPayouts, type PaidRun } from './kept/kept-payouts';
import { payRun } from './pay-run';
import { emptyPayouts } from './payout-columns';
import { needsEarlierPayouts, periodNumbers, restrictionTo, restrictPayouts, restrictTotals, sinceYearStart } from './restrict-run';
import type { Notes, RunContext } from './run-context';
import type { RunRange } from './run-range';
import { schemeTotals } from './scheme-totals';
import { whatIf } from './what-if';

/** The money of a run: payouts, totals, and how each came about. */
export type Paid = Pick<BonusRun, 'payouts' | 'schemeTotals' | 'derive' | 'deriveTotal' | 'knownPart' | 'whatIf' | 'statutory' | 'within'>;

/**
 * Pays the lines of a run. Where payouts depend on payouts of earlier periods of the year, those are calculated too and
 * left out of the answer, so that a period has the same payouts whether it is asked for alone or not.
 */
export function payContext(context: RunContext, { tables, plan, range, notes, before }: Paying): Paid {
  if (!isRestricted(plan, range)) return paidIn(context, notes, before);
  const { context: whole } = buildContext(tables, plan, sinceYearStart(plan, range));
  return restricted(context, whole, paidIn(whole, notes, undefined));
}

/** What a run is paid with, besides its lines. */
export interface Paying {
  readonly tables: WorkbookTables;
  readonly plan: BonusPlan;
  readonly range: RunRange;
  readonly notes: Notes;
  /** An earlier run over the same workbook, whose payouts may serve again. */
  readonly before: PaidRun | undefined;
}

/** True when more periods are paid than are answered. */
export const isRestricted = ({ schemes }: BonusPlan, { asked }: RunRange): boolean => asked !== undefined && needsEarlierPayouts(schemes);

function paidIn(context: RunContext, notes: Notes, before: PaidRun | undefined): Paid {
  const kept = before && keptPayouts(context, before);
  const columns = kept?.columns ?? emptyPayouts(context);
  if (kept) context.schemes.forEach((run, s) => run.scheme.components.forEach((_, c) => kept.isKept(s, c) || clearPayouts(columns, run, c)));
  const book = payRun(context, columns, notes, kept?.isKept);
  const made = schemeTotals(book);
  const statutory = statutoryParts(book);
  return {
    payouts: columns,
    schemeTotals: made.totals,
    ...(statutory && { statutory }),
    derive: derivePayout(book, notes.reasons),
    deriveTotal: deriveTotal(book, made),
    knownPart: knownPart(book, made),
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
    knownPart: (total) => paid.knownPart(placed(places.totals, total)),
    whatIf: (payout, actual) => paid.whatIf(placed(places.payouts, payout), actual),
    within: { numberOf: (payout) => placed(places.payouts, payout), derive: paid.derive },
  };
}

function placed(places: Int32Array, i: number): number {
  const place = places[i];
  if (place === undefined) throw new RangeError(`There is no payout or total ${i}.`);
  return place;
}
