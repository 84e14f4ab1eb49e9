import type { Finding } from '../../core/finding';
import type { Day } from '../../core/period';
import type { Language } from '../../i18n';
import { silentProgress, type Progress } from '../../ports/progress';
import type { Workbook } from '../../ports/workbook';
import type { BonusRun } from '../../reward/bonus-run';
import { type ClosedBooks, closedBooks } from '../../reward/ledger/closed-amounts';
import type { Close } from '../../reward/ledger/ledger';
import { type PayeePeriod, payeePeriods } from '../../reward/ledger/payee-balances';
import { verifyCloses } from '../../reward/ledger/verify-closes';
import type { ReadWorkbook } from '../../tables/read-tables';
import type { WorkbookTables } from '../../tables/workbook-tables';
import { collect } from '../collect';
import { languageOf } from '../language';
import { type ClosingBooks, closingBooks, openCorrections } from './closing-books';

/** What has been recorded in a workbook, and whether it still holds. */
export interface LedgerState {
  /** Per payee and period what is due and how the balances stand. */
  readonly periods: readonly PayeePeriod[];
  /** Names of people by their id. */
  readonly names: ReadonlyMap<string, string>;
  /** Every close and reopening, in the order in which they were recorded. */
  readonly closes: readonly Close[];
  /** What was recorded of closed periods, beside what is calculated of them now. */
  readonly closed: ClosedBooks;
  /** What no longer matches; empty when every close holds. */
  readonly findings: readonly Finding[];
}

/** The state of the ledger of tables that were read, with the bonuses that were calculated from them. */
export function ledgerStateOf(tables: WorkbookTables, today: Day, run?: BonusRun): LedgerState {
  const books = closingBooks(tables, { today, ...(run && { run }) });
  return {
    periods: payeePeriods(books.ledger.lines),
    names: new Map(tables.people.map(({ id, name }) => [id, name ?? id])),
    closes: books.ledger.closes,
    closed: closedBooks(books.run, books.ledger),
    findings: verifiedFindings(books),
  };
}

const verifiedFindings = (books: ClosingBooks): readonly Finding[] => {
  const { tables, calendar, ledger, isStored } = books;
  return verifyCloses({ tables, calendar, ledger, isStored, corrections: openCorrections(books) });
};

/** True when a workbook keeps a ledger, or has what only a ledger settles. */
export const hasLedger = ({ ledger, closes, draws, holds }: WorkbookTables): boolean => ledger.length + closes.length + draws.length + holds.length > 0;

/** Reads a workbook and tells what was recorded in it. */
export async function ledgerState(workbook: Pick<Workbook, 'outline' | 'read'>, options: { readonly today: Day; readonly fallbackLanguage: Language }, progress: Progress = silentProgress): Promise<LedgerState & { readonly language: Language; readonly tables: ReadWorkbook }> {
  const { tables } = await collect(workbook, progress);
  return { ...ledgerStateOf(tables, options.today), language: languageOf(tables) ?? options.fallbackLanguage, tables };
}
