import type { Message } from '../message';

/** Findings about what is written and cannot be meant, or cannot be calculated. */
export interface DefectFindings {
  /** Payouts of a component (empty: totals of the scheme) are missing; the reason is that of the first. */
  'run.missing': { scheme: string; component: string; payouts: number; reason: Message };
  /** Rows of somebody who has left, after the last day in service. */
  'run.beforeService': { payee: string; measure: string; rows: number; first: number };
  'run.afterService': { payee: string; measure: string; rows: number; last: number };
  /** A holiday of which the day cannot be read. */
  'holidays.unreadable': object;
  /** A row of Employment from before the first day in service. */
  'employment.beforeService': { person: string; start: number; first: number };
  /** A rate below 0. */
  'component.rateNegative': { scheme: string; component: string; rate: number };
  /** A cell of a table that the ledger settles by cannot be read. */
  'settlement.unreadable': { table: 'draws' | 'holds' | 'collections'; column: string };
  /** A draw or a hold names a scheme that does not exist. */
  'settlement.unknownScheme': { table: 'draws' | 'holds'; scheme: string };
  /** A draw for somebody who is not in People. */
  'draw.unknownPerson': { person: string };
  /** A share to recover of what is not recovered. */
  'draw.nothingToRecover': { share: number };
  /** A hold names a component that its scheme does not have. */
  'hold.unknownComponent': { scheme: string; component: string };
  /** Tranches are not 100 % together. */
  'hold.shares': { scheme: string; component: string; total: number };
  /** More was received of a deal than it amounts to. */
  'collection.more': { deal: string };
  /** A curve has one point only. */
  'tiers.onePoint': { scheme: string; component: string };
  /** A scheme ends before it starts. */
  'scheme.endBeforeStart': { scheme: string; start: number; end: number };
  /** A measure counts the payouts of a component that no scheme has. */
  'measure.unknownPayout': { measure: string; component: string };
  /** A measure counts payouts in another currency than that of the scheme. */
  'measure.payoutCurrency': { scheme: string; component: string; measure: string; currency: string; other: string };
  /** A modifier or gate takes its figure from a column that no table has. */
  'condition.unknownColumn': { table: 'modifiers' | 'gates'; scheme: string; column: string };
  /** A factor below 0 or of 10 and more was perhaps meant otherwise. */
  'modifier.unusual': { scheme: string; name: string; value: number };
  /** A modifier of a pool looks at the result of each member. */
  'pool.ownCondition': { scheme: string; component: string; name: string };
  /** A gate leaves an amount of money on a part of a score. */
  'gate.amountOnScore': { scheme: string; component: string };
  /** What was paid so far is asked of results of others. */
  'component.soFarOwn': { scheme: string; component: string; column: string };
  /** The rate in the ramp of a whole scheme does nothing for a component with tiers. */
  'ramp.rateSkips': { scheme: string; component: string };
  /** Part of a deal is for somebody who is not in People. */
  'split.unknownPerson': { deal: string; person: string; share: number };
  /** A row of Splits of which the deal cannot be read. */
  'split.dealUnreadable': { person: string };
  /** Employment of somebody who is not in People. */
  'employment.unknownPerson': { person: string };
  /** A row of Employment of which nobody knows whose it is. */
  'employment.whoseUnclear': object;
  /** A row of Employment of which nobody knows from when it holds. */
  'employment.undated': { person: string };
  /** Returns that name no original row. */
  'returns.noOriginal': { rows: number };
  /** A return of more than was sold. */
  'returns.more': { deal: string };
  /** A return that names a deal of somebody else: it comes off the result of the person in its own row. */
  'returns.otherPerson': { deal: string; amount: number; person: string; original: string };
  /** A return without a person or a date: it is taken back from nobody. */
  'returns.notTaken': { deal: string; amount: number; lacks: 'person' | 'date' };
  /** A return that is no negative amount. */
  'returns.notNegative': { deal: string };
  /** The weights of a pattern over the year add up to nothing. */
  'seasons.zero': { scheme: string };
}
