/** Ids of the rows behind a correction, as far as they are known. */
interface RowIds {
  added: readonly string[];
  changed: readonly string[];
  removed: readonly string[];
}

/** Why a line was added to the ledger. */
export interface LedgerReasons {
  /** Earned in a period that is closed now. */
  'ledger.earned': { period: string };
  /** What the cap, floor, conditions or rounding of a scheme make of its components together. */
  'ledger.schemeWide': { scheme: string; period: string };
  /** The year to date minus what was recorded before. */
  'ledger.trueUp': { period: string };
  /** A closed period calculates otherwise now. */
  'ledger.adjustment': { period: string } & RowIds;
  /** Sales of a closed period came back. */
  'ledger.clawback': { period: string } & RowIds;
  /** More came back than was ever earned. */
  'ledger.waived': { period: string } & RowIds;
  /** Filled up to a minimum, to be recovered. */
  'ledger.draw': { minimum: number; currency: string; isBelowZero: boolean };
  /** A loan on top of what was earned. */
  'ledger.loan': { minimum: number; currency: string };
  /** An advance that was handed over at the start of the period. */
  'ledger.advance': { period: string };
  'ledger.recovery': {};
  'ledger.forgiven': { period: string };
  'ledger.guarantee': { minimum: number; currency: string; isBelowZero: boolean };
  'ledger.averageGuarantee': { minimum: number; currency: string; periods: number };
  'ledger.hold': { period: string };
  'ledger.release': { period: string };
  /** Less than nothing was earned; the rest goes to a later period. */
  'ledger.carriedOn': {};
  /** An earlier shortage is settled. */
  'ledger.carriedBack': {};
  /** A line of a posting that was reopened, the other way round. */
  'ledger.reversed': { line: string };
}

/** Findings about the ledger, its closes, and what feeds them. */
export interface LedgerFindings {
  'ledger.unreadable': { line: string };
  'closes.unreadable': { run: string };
  /** Lines of a posting that has no row in Closes. */
  'ledger.unfinished': { run: string; lines: number };
  /** A recorded line is no longer what it was. */
  'ledger.changed': { line: string };
  /** Lines of a posting are gone, or there are more. */
  'ledger.count': { run: string; lines: number; found: number };
  /** The lines of a closed period, own lines among them, are no longer those that were closed. */
  'close.lines': { period: string };
  /** A line of the user's own in a period that is closed. */
  'ledger.lateManual': { period: string; payee: string; amount: number; currency: string };
  /** Money was recorded for somebody who is not in People. */
  'ledger.personGone': { payee: string; amount: number; currency: string };
  /** What a closed period calculates to is no longer what was recorded. */
  'close.differs': { period: string; payouts: number; amount: number; currency: string } & RowIds;
  /** The data of a closed period has changed, and no payout with it. */
  'close.inputs': { period: string; isCorrected: boolean };
  /** A closed period is no longer in the data. */
  'close.originGone': { period: string };
  /** A payout of a closed period can no longer be calculated. */
  'close.nowMissing': { period: string; payee: string; scheme: string };
  /** The stored schemes of a close are incomplete or changed. */
  'schemeVersions.damaged': { version: string; period: string };
  /** A draw or guarantee without an amount for a payee. */
  'draw.noAmount': { payee: string };
  /** A minimum that is not filled up to, because a bonus is missing. */
  'draw.waits': { payee: string; period: string; minimum: number; currency: string };
  /** A payment waits for receipts, and the sales have no ids to find them by. */
  'hold.noDeals': { scheme: string };
  /** Receipts of deals that Sales does not know. */
  'collection.unknownDeal': { deal: string; rows: number };
  /** A return that names a deal that is not there. */
  'returns.unknown': { deal: string; rows: number };
}
