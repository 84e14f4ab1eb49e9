import type { Finding } from '../../core/finding';
import type { Day, Period } from '../../core/period';
import type { Language } from '../../i18n';
import { readPeriod } from '../../measure/run-calendar';
import { silentProgress, type Progress } from '../../ports/progress';
import { inputFingerprint, resultFingerprint } from '../../reward/ledger/close-fingerprints';
import { type CloseProblem, closeProblem } from '../../reward/ledger/close-problem';
import { linesOfClose, verifyCloses } from '../../reward/ledger/verify-closes';
import { type PaidPayee, paidBy } from '../../reward/ledger/payee-balances';
import { type Posting, postClose } from '../../reward/ledger/post-close';
import type { SettledAmount } from '../../reward/ledger/settled-amounts';
import { storedCells } from '../../tables/read/stored-schemes';
import type { ReadWorkbook } from '../../tables/read-tables';
import { collect } from '../collect';
import { languageOf } from '../language';
import { type ClosingBooks, closingBooks, openCorrections } from './closing-books';
import type { Recordable } from './input-table';
import { nextRun, recordPosting } from './record-posting';
import { versionRows } from './recorded-rows';

/** How a close is asked for. */
export interface CloseOptions {
  readonly today: Day;
  /** As the user writes it: `2026-09`, `2026-Q3`, an own name. */
  readonly period: string;
  readonly author: string;
  readonly reason?: string;
  /** True = payouts that are missing are known, and the period is closed without them. */
  readonly acknowledgesMissing?: boolean;
  readonly language?: Language;
  readonly fallbackLanguage: Language;
}

/** The name of a payee as People has it. */
export interface Named {
  readonly name: string;
}

/** How a close ended. When it was refused, nothing was written. */
export type CloseOutcome =
  | { readonly kind: 'closed'; readonly run: string; readonly period: Period; readonly lines: number; readonly paid: readonly (PaidPayee & Named)[]; readonly findings: readonly Finding[]; readonly language: Language }
  | { readonly kind: 'refused'; readonly why: CloseRefusal; readonly findings: readonly Finding[]; readonly language: Language };

/** Why a close was refused. */
export type CloseRefusal =
  | CloseProblem
  | { readonly kind: 'badPeriod' }
  | { readonly kind: 'missing'; readonly period: Period; readonly amounts: readonly (SettledAmount & Named)[] }
  /** A draw without amount, or another error that what is paid depends on. */
  | { readonly kind: 'unclear'; readonly period: Period };

/**
 * Closes a period: records what is earned, corrected, held and drawn, the schemes it was calculated with, and the
 * fingerprints that prove it. Interrupted at any point, the next close of the period completes it; nothing is recorded twice.
 */
export async function closePeriod(workbook: Recordable, options: CloseOptions, progress: Progress = silentProgress): Promise<CloseOutcome> {
  const { tables } = await collect(workbook, progress);
  progress.report('calculating', 0, 0);
  const language = options.language ?? languageOf(tables) ?? options.fallbackLanguage;
  const books = closingBooks(tables, options.today);
  const closing = readPeriod(books.calendar, options.period);
  const refused = (why: CloseRefusal, findings: readonly Finding[] = []): CloseOutcome => ({ kind: 'refused', why, findings, language });
  if (!closing) return refused({ kind: 'badPeriod' });
  const broken = brokenLines(books);
  const problem = broken.length > 0 ? { kind: 'ledgerUnclear' as const, period: closing } : closeProblem(books.inputFor(closing), options.today);
  if (problem) return refused(problem, broken);
  const posting = postClose(books.inputFor(closing));
  const errors = posting.findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return refused({ kind: 'unclear', period: closing }, errors);
  if (posting.missing.length > 0 && options.acknowledgesMissing !== true) return refused({ kind: 'missing', period: closing, amounts: named(books, posting.missing) });
  const run = await record(workbook, { tables, books, closing, posting }, { ...options, language });
  return { kind: 'closed', run, period: closing, lines: posting.lines.length, paid: named(books, paidBy([...posting.lines, ...ownLines(books, closing)])), findings: posting.findings, language };
}

/** Errors in what was recorded: on such a ledger nothing more is built. */
export function brokenLines(books: ClosingBooks): readonly Finding[] {
  const { tables, calendar, ledger, isStored } = books;
  return verifyCloses({ tables, calendar, ledger, isStored, corrections: openCorrections(books) }).filter(({ severity }) => severity === 'error');
}

const ownLines = ({ ledger }: ClosingBooks, period: Period) => linesOfClose(ledger, '', period);

function named<T extends { readonly payee: string }>({ tables }: ClosingBooks, of: readonly T[]): readonly (T & Named)[] {
  const names = new Map(tables.people.map(({ id, name }) => [id, name ?? id]));
  return of.map((one) => ({ ...one, name: names.get(one.payee) ?? one.payee }));
}

interface ToRecord {
  readonly tables: ReadWorkbook;
  readonly books: ClosingBooks;
  readonly closing: Period;
  readonly posting: Posting;
}

async function record(workbook: Recordable, { tables, books, closing, posting }: ToRecord, options: CloseOptions & { readonly language: Language }): Promise<string> {
  const { ledger, calendar, version, cells } = books;
  const { run, recorded } = nextRun(ledger, closing, posting.lines);
  const proof = { inputs: inputFingerprint(tables, closing, calendar), schemes: version, results: resultFingerprint([...posting.lines, ...ownLines(books, closing)]) };
  const stored = new Set(storedCells(tables.schemeVersions, version).map(keyOf));
  const versions = versionRows(cells.filter((cell) => !stored.has(keyOf(cell))), version, options.language);
  const close = { run, period: closing, action: 'close' as const, reason: options.reason ?? '', lines: posting.lines, proof };
  await recordPosting(workbook, tables, { close, versions, recorded }, options);
  return run;
}

const keyOf = ({ table, record: row, column }: { readonly table: string; readonly record: number; readonly column: string }): string => JSON.stringify([table, row, column]);
