import type { Day, Period } from '../../core/period';
import { type RunCalendar, runCalendar } from '../../measure/run-calendar';
import type { BonusRun } from '../../reward/bonus-run';
import { correctionLines } from '../../reward/ledger/calculated-lines';
import { schemeFingerprint } from '../../reward/ledger/close-fingerprints';
import { collectedShares } from '../../reward/ledger/collected';
import { correctionCauses } from '../../reward/ledger/correction-causes';
import { type Close, closeOn, type Ledger, readLedger } from '../../reward/ledger/ledger';
import type { NewLine } from '../../reward/ledger/ledger-line';
import { originsClosed, type PostInput, stepInputOf } from '../../reward/ledger/post-close';
import { type SettleOptions, settledRun } from '../../reward/ledger/settled-run';
import type { Calculation } from '../../reward/ledger/slots';
import { runBonus } from '../../reward/run-bonus';
import { type SchemeCell, schemeCells, storedCells, storedTables } from '../../tables/read/stored-schemes';
import type { WorkbookTables } from '../../tables/workbook-tables';

/** Everything that closes, reopenings and balances are made from. */
export interface ClosingBooks {
  readonly tables: WorkbookTables;
  readonly calendar: RunCalendar;
  readonly ledger: Ledger;
  /** Every bonus by the schemes as they are now. */
  readonly run: BonusRun;
  readonly current: Calculation;
  /** The schemes as they are now, to be stored, and their fingerprint. */
  readonly cells: readonly SchemeCell[];
  readonly version: string;
  readonly inputFor: (closing: Period) => PostInput;
  /** True when the schemes of a close are stored completely, or are still those of today. */
  readonly isStored: (close: Close) => boolean;
}

/** What the books are made with. */
export interface BooksOptions {
  readonly today: Day;
  /** The bonuses, where they were calculated already. */
  readonly run?: BonusRun;
  /** A period that is to be closed: where money may be due in it, it is calculated whether or not it has rows. */
  readonly closing?: Period;
}

/** The books of a workbook on a day. A close that was made with other schemes is calculated with those, once per version. */
export function closingBooks(tables: WorkbookTables, { today, run: known, closing }: BooksOptions): ClosingBooks {
  const calendar = runCalendar(tables);
  const ledger = readLedger(tables, calendar);
  const including = closing && settledPeriod(tables, ledger, closing);
  const options: SettleOptions = { today, ...(including && { including }) };
  const run = known ?? runBonus(tables, options);
  const current = settledRun(tables, run, options);
  const cells = schemeCells(tables);
  const version = schemeFingerprint(cells);
  const versions = new Map<string, Calculation | undefined>([[version, current]]);
  const calculationFor = (wanted: string): Calculation | undefined => {
    if (!versions.has(wanted)) versions.set(wanted, storedCalculation(tables, wanted, options));
    return versions.get(wanted);
  };
  const asClosed = (origin: Period): Calculation | undefined => {
    const close = closeOn(ledger.closed, origin);
    return calculationFor(close?.row.schemes ?? version);
  };
  const collected = collectedShares(tables, run);
  const causesOf = correctionCauses(tables, ledger, run);
  return {
    tables,
    calendar,
    ledger,
    run,
    current,
    cells,
    version,
    inputFor: (closing) => ({ tables, calendar, ledger, closing, current, asClosed, collected, causesOf }),
    isStored: ({ row }) => calculationFor(row.schemes ?? version) !== undefined,
  };
}

/** A period that comes after every close, in a workbook in which money may be due without rows: balances, draws or holds. */
function settledPeriod({ draws, holds }: WorkbookTables, { closed }: Ledger, closing: Period): Period | undefined {
  const mayBeDue = closed.length > 0 || draws.length > 0 || holds.length > 0;
  return mayBeDue && !closed.some(({ period }) => period.end > closing.start) ? closing : undefined;
}

function storedCalculation(tables: WorkbookTables, version: string, options: SettleOptions): Calculation | undefined {
  const cells = storedCells(tables.schemeVersions, version);
  if (schemeFingerprint(cells) !== version) return undefined;
  const then: WorkbookTables = { ...tables, ...storedTables(cells) };
  return settledRun(then, runBonus(then, options), options);
}

/** What the next close would correct in periods that are closed. */
export function openCorrections({ inputFor, ledger, current }: ClosingBooks): readonly NewLine[] {
  const last = ledger.closed.at(-1)?.period;
  if (!last) return [];
  const input = inputFor(last);
  const step = { period: last, origins: [] };
  return originsClosed({ current, ledger }).length === 0 ? [] : correctionLines(stepInputOf(input, step, ledger.lines)).lines;
}
