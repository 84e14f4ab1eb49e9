import type { Finding } from '../../core/finding';
import type { Day } from '../../core/period';
import type { Bilingual, TableId } from '../../tables/schema';
import type { JobOptions, PlannedSheet } from './koers';

/** Money in one currency. */
export interface Amount {
  readonly currency: string;
  readonly amount: number;
}

/** A payout that cannot be told, so that a close does not record it. Periods are neutral names. */
export interface MissingPayout {
  readonly name: string;
  readonly scheme: string;
  /** Empty = the scheme as a whole. */
  readonly component: string;
  readonly period: string;
}

/** What closing a period would record. */
export interface ClosePreview {
  readonly period: string;
  readonly lines: number;
  /** What payroll would pay, per currency. */
  readonly totals: readonly Amount[];
  /** Everybody who would be paid or owes something, largest first. */
  readonly paid: readonly (Amount & { readonly name: string })[];
  readonly missing: readonly MissingPayout[];
  readonly findings: readonly Finding[];
  /** To be handed back with the close: it refuses when something else would be recorded by then. */
  readonly seal: string;
}

/** Why a period cannot be closed, or not be opened again. `other` is the period that stands in the way. */
export interface Refusal {
  readonly why: 'notOver' | 'alreadyClosed' | 'nothing' | 'earlierOpen' | 'ledgerUnclear' | 'unclear' | 'missing' | 'badPeriod' | 'noReason' | 'notClosed' | 'notLast';
  readonly period: string;
  readonly other?: string;
  readonly findings: readonly Finding[];
}

/** A period that is closed, and whether it still is what was recorded. */
export interface ClosedPeriod {
  readonly period: string;
  readonly day: Day;
  readonly author: string;
  readonly reason: string;
  readonly lines: number;
  readonly totals: readonly Amount[];
  /** What differs from what was recorded; empty = nothing. */
  readonly findings: readonly Finding[];
  /** Only the period that was closed last can be opened again. */
  readonly isLast: boolean;
}

/** A close or reopening that was broken off: its lines do not count until it is done again. */
export interface Interrupted {
  readonly period: string;
  readonly isReopening: boolean;
  readonly lines: number;
}

/** What has been recorded in the workbook, and what can be recorded now. */
export interface Books {
  /** The periods that can be closed now, by neutral names, the first to be closed first. */
  readonly open: readonly string[];
  /** Of the period that was asked for, else the first that can be closed. */
  readonly preview?: ClosePreview;
  /** Why that period cannot be closed. */
  readonly refused?: Refusal;
  /** Newest first. */
  readonly closed: readonly ClosedPeriod[];
  readonly interrupted?: Interrupted;
  /** What is not right in the ledger and belongs to no closed period. */
  readonly findings: readonly Finding[];
}

/** A close as the user confirmed it. */
export interface CloseOrder {
  readonly period: string;
  readonly author: string;
  readonly reason: string;
  readonly seal: string;
  /** True = the user has acknowledged every missing payout that was shown. */
  readonly acknowledgesMissing: boolean;
}

/** A reopening as the user confirmed it. */
export interface ReopenOrder {
  readonly period: string;
  readonly author: string;
  /** Never empty: it is recorded. */
  readonly reason: string;
}

/** How a close or reopening ended; refused = nothing was recorded. */
export type Recorded =
  | { readonly kind: 'closed' | 'reopened'; readonly period: string; readonly lines: number }
  | ({ readonly kind: 'refused' } & Refusal);

/** Pages per person: `statements` look back on a period, `letters` look ahead to one. */
export type PageKind = 'statements' | 'letters';

/** Pages that were written on one sheet; without any nothing was written. */
export interface WrittenPages {
  readonly sheet?: PlannedSheet;
  /** How many pages there are on the sheet. */
  readonly shown: number;
  /** How many people have a page; more than `shown` when one sheet cannot hold them all. */
  readonly people: number;
}

/** How pages are asked for; without a period the newest finished one of each scheme. */
export type PageRequest = Pick<JobOptions, 'language' | 'paneLanguage' | 'period'> & {
  readonly kind: PageKind;
  /** Only this person, by id; left out = everybody. */
  readonly person?: string;
};

/** Groups of tables in the order in which they are offered. */
export type TableGroup = 'basic' | 'scheme' | 'people' | 'settlement';

/** A table of Koers that is not in the workbook and can be added, with what it is for. */
export interface AddableTable {
  readonly table: TableId;
  readonly group: TableGroup;
  readonly label: Bilingual;
  readonly description: Bilingual;
}
