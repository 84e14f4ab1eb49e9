import type { CreditScope, Derivation } from '../core/derivation';
import type { Finding } from '../core/finding';
import type { Message } from '../core/message';
import type { StatutoryParts } from './combine/statutory-caps';
import type { Day, Period } from '../core/period';
import type { UncreditedReason } from '../measure/reconcile';
import type { LongTable } from '../tables/columns';
import type { AppliedDefaults } from './scheme/applied-defaults';

/** Who is paid: the id and name of People (the id where there is no name) and the team, empty without one. */
export interface Payee {
  readonly id: string;
  readonly name: string;
  readonly team: string;
}

/** A component as the run used it. */
export interface ComponentInfo {
  readonly scheme: string;
  readonly name: string;
  readonly measure: string;
  /** The measures over rows that a ratio consists of; left out when `measure` is one itself. */
  readonly parts?: readonly string[];
  readonly unit: 'money' | 'number' | 'ratio';
  /** What is measured in money is in this currency. */
  readonly currency: string;
  /** What it earns: the currency of the scheme, or `PTS` where the scheme gives points; left out when it is `currency`. */
  readonly paidIn?: string;
  /** Running components show actual, target, attainment and at target of the fiscal year to date. */
  readonly grouping: 'period' | 'deal' | 'running' | 'dealRunning';
  /** Decimals of its earned money: 2 cents, 0 whole, −1 tens. */
  readonly decimals: number;
  /** The documented defaults that it stands on; left out when it cannot be calculated as written. */
  readonly defaults?: AppliedDefaults;
}

/** A scheme as the run used it. */
export interface SchemeInfo {
  readonly name: string;
  /** `PTS` for a scheme that gives points. */
  readonly currency: string;
  readonly decimals: number;
}

/** The total of a scheme per payee × period, as columns. */
export interface SchemeTotals {
  readonly count: number;
  /** Index into `payees`, `periods` and `schemes` of the run. */
  readonly payee: Int32Array;
  readonly period: Int32Array;
  readonly scheme: Int32Array;
  /** The first day that the total is about: with payee, period and scheme it tells totals apart. */
  readonly from: Int32Array;
  readonly until: Int32Array;
  /** After the scheme's cap and rounding; NaN when a component is missing or none applies. */
  readonly earned: Float64Array;
  /** The components that are known, added up, before the scheme's cap. */
  readonly subtotal: Float64Array;
  readonly state: Uint8Array;
  /** Index into `reasons` when the total is missing though its components are known, else −1. */
  readonly reason: Int32Array;
}

/** How a payout stands: its money is known, it should exist but cannot be told, or it does not concern the payee. */
export const PayoutState = { known: 0, missing: 1, notApplicable: 2 } as const;
/** One of the states of a payout, as the columns hold it. */
export type PayoutState = (typeof PayoutState)[keyof typeof PayoutState];

/** Payouts per payee × period × component, as columns: index i is one payout. NaN where a figure is not known. */
export interface Payouts {
  readonly count: number;
  /** Index into `payees`, `periods` and `components` of the run. */
  readonly payee: Int32Array;
  readonly period: Int32Array;
  readonly component: Int32Array;
  /**
   * The days of the period that the payout measures: `from` included, `until` not. A payee whose assignment changes has
   * more than one payout of a component in a period, each with its own days.
   */
  readonly from: Int32Array;
  readonly until: Int32Array;
  readonly actual: Float64Array;
  readonly target: Float64Array;
  /** A ratio, 1 = 100 %. */
  readonly attainment: Float64Array;
  /** Money of this component at target for this period (incentive × weight); NaN for pure commissions. */
  readonly atTarget: Float64Array;
  /** Earned money, rounded as the scheme says. */
  readonly earned: Float64Array;
  /** What a part of the scheme's score reaches, as a ratio; such a part pays nothing itself. NaN for every other payout. */
  readonly score: Float64Array;
  readonly state: Uint8Array;
  /** Index into `reasons` for what is missing or not applicable, else -1. */
  readonly reason: Int32Array;
}

/** What became of every row of the sales table, for one measure. The three amounts add up to the table. */
export interface Reconciliation {
  readonly measure: string;
  readonly table: string;
  readonly unit: 'money' | 'number';
  readonly currency: string;
  readonly tableRows: number;
  readonly tableAmount: number;
  readonly creditedRows: number;
  readonly creditedAmount: number;
  /** Whose results were credited, where that is not one's own. */
  readonly scope?: CreditScope;
  /**
   * All credits together: what is credited, and what counts beyond it. `creditedAmount` = `creditsAmount` − overlay −
   * duplicates − factor effect − cap effect.
   */
  readonly creditsAmount: number;
  /** Extra on divided deals, on top of the 100 %. */
  readonly overlay: number;
  /** What counts for more than one payee: team credit, and the roll-up to managers. */
  readonly duplicates: number;
  /** What credit factors add (above 1) or take off (negative). */
  readonly factorEffect: number;
  /** What caps per deal take off: negative, for deals above 0. */
  readonly capEffect: number;
  /** Rows outside every period, without a payee, of somebody who is no payee, or left out by the filter. */
  readonly uncredited: readonly { readonly why: UncreditedReason; readonly rows: number; readonly amount: number }[];
  /** What the rows are told apart by, as the user wrote it: to find them back. */
  readonly by?: { readonly person: string; readonly date: string; readonly filter: string };
  readonly unreadableRows: number;
  readonly unreadableAmount: number;
}

/** Why a readable row counts for nobody. */
export type { UncreditedReason };

/** Rows of a payee that stand in no period, because their day cannot be read: the payee's figures may be too low by them. */
export interface Unplaced {
  /** Index into `payees`. */
  readonly payee: number;
  readonly measure: string;
  readonly rows: number;
  /** In the unit of the measure; rows whose amount cannot be read either add nothing. */
  readonly amount: number;
}

/** Rows of a table that count for a payout. */
export interface CreditedRows {
  readonly table: LongTable;
  /** Rows of the table, from 0. */
  readonly rows: ArrayLike<number> & Iterable<number>;
}

/** Everything one bonus calculation yields. */
export interface BonusRun {
  readonly payees: readonly Payee[];
  readonly periods: readonly Period[];
  readonly components: readonly ComponentInfo[];
  readonly schemes: readonly SchemeInfo[];
  readonly payouts: Payouts;
  readonly schemeTotals: SchemeTotals;
  /** Per payout the part within a cap by law; left out when no component has one. */
  readonly statutory?: StatutoryParts;
  readonly reasons: readonly Message[];
  readonly reconciliation: readonly Reconciliation[];
  /** What could be credited to no period; empty when the day of every row can be read. */
  readonly unplaced: readonly Unplaced[];
  readonly findings: readonly Finding[];
  /** The period that was asked for, read with the workbook's own calendar; left out when none was, or none could be read. */
  readonly asked?: Period;
  /** The steps of one payout, made on demand. `derive(i).value` is `earned[i]`. With `mostDeals`, up to so many deals each have their steps. */
  readonly derive: (payout: number, mostDeals?: number) => Derivation;
  /**
   * Where the periods that were asked for stand on earlier ones that were calculated too: the number that steps call a payout
   * by, and the steps of a payout by that number. Left out where every payout has the number it has here.
   */
  readonly within?: { readonly numberOf: (payout: number) => number; readonly derive: BonusRun['derive'] };
  /** The steps of one scheme total, by its index in `schemeTotals`; none when it is not known. Its value is `earned`. */
  readonly deriveTotal: (total: number) => Derivation | undefined;
  /**
   * What the known components of a missing total come to within the cap of the scheme, which is owed whatever the rest
   * becomes; NaN where conditions, factors, a pool or what is carried over decide about the whole.
   */
  readonly knownPart: (total: number) => number;
  /** The rows that count for one payout, per table of its measure. */
  readonly creditedRows: (payout: number) => readonly CreditedRows[];
  /**
   * The earned money of one payout at another actual, everything else as it is; NaN where it cannot be told: per deal, where
   * others decide too, and where something else than the actual is missing.
   */
  readonly whatIf: (payout: number, actual: number) => number;
  /**
   * The last day up to which Settings state that the data is loaded, the earliest where measures differ. Left out when
   * nothing is stated: a day without rows may be a day without sales.
   */
  readonly coversTo?: Day;
}
