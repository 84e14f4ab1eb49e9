import type { Finding } from '../../core/finding';
import type { Day, Period } from '../../core/period';
import type { Language } from '../../i18n';
import { readPeriod, runCalendar } from '../../measure/run-calendar';
import { silentProgress, type Progress } from '../../ports/progress';
import { WorkbookFault } from '../../ports/workbook';
import { inputFingerprint, resultFingerprint } from '../../reward/ledger/close-fingerprints';
import type { PaidPayee } from '../../reward/ledger/payee-balances';
import type { Posting } from '../../reward/ledger/post-close';
import { marksRows, storedMarks } from '../../reward/ledger/row-marks';
import type { SettledAmount } from '../../reward/ledger/settled-amounts';
import { storedCells } from '../../tables/read/stored-schemes';
import type { ReadWorkbook } from '../../tables/read-tables';
import { collect } from '../collect';
import { languageOf } from '../language';
import { type ClosingBooks, closingBooks } from './closing-books';
import type { Recordable } from './input-table';
import { ownLines, planClose, type PlanRefusal } from './plan-close';
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
  /** Of the plan that the user has seen: when something else would be recorded by now, nothing is. */
  readonly seal?: string;
  readonly language?: Language;
  readonly fallbackLanguage: Language;
}

/** The name of a payee as People has it. */
export interface Named {
  readonly name: string;
}

/** How a close ended. When it was refused, nothing was written. */
export type CloseOutcome =
  | { readonly kind: 'closed'; readonly run: string; readonly period: Period; readonly lines: number; readonly paid: readonly (PaidPayee & Named)[]; readonly missing: readonly (SettledAmount & Named)[]; readonly findings: readonly Finding[]; readonly language: Language }
  | { readonly kind: 'refused'; readonly why: CloseRefusal; readonly findings: readonly Finding[]; readonly language: Language };

/** Why a close was refused. */
export type CloseRefusal = PlanRefusal | { readonly kind: 'badPeriod' } | { readonly kind: 'missing'; readonly period: Period; readonly amounts: readonly (SettledAmount & Named)[] };

/**
 * Closes a period: records what is earned, corrected, held and drawn, the schemes it was calculated with, and the
 * fingerprints that prove it. Interrupted at any point, the next close of the period completes it; nothing is recorded twice.
 */
export async function closePeriod(workbook: Recordable, options: CloseOptions, progress: Progress = silentProgress): Promise<CloseOutcome> {
  const { tables } = await collect(workbook, progress);
  progress.report('calculating', 0, 0);
  const language = options.language ?? languageOf(tables) ?? options.fallbackLanguage;
  const closing = readPeriod(runCalendar(tables), options.period);
  if (!closing) return { kind: 'refused', why: { kind: 'badPeriod' }, findings: [], language };
  const books = closingBooks(tables, { today: options.today, closing });
  const plan = planClose(books, closing, options.today);
  if (plan.kind === 'refused') return { ...plan, language };
  const { period, posting, paid, seal } = plan;
  if (options.seal !== undefined && options.seal !== seal) throw new WorkbookFault('changedMeanwhile', period.name);
  if (posting.missing.length > 0 && options.acknowledgesMissing !== true) return { kind: 'refused', why: { kind: 'missing', period, amounts: named(books, posting.missing) }, findings: [], language };
  progress.report('writing', 0, 0);
  const run = await record(workbook, { tables, books, closing: period, posting }, { ...options, language });
  return { kind: 'closed', run, period, lines: posting.lines.length, paid: named(books, paid), missing: named(books, posting.missing), findings: [...posting.findings, ...errorsBehind(books)], language };
}

/** Errors in the workbook that the amounts may suffer from. */
const errorsBehind = ({ tables, run }: ClosingBooks): readonly Finding[] => [...tables.findings, ...run.findings].filter(({ severity }) => severity === 'error');

/** What concerns payees, with their names. */
export function named<T extends { readonly payee: string }>({ tables }: ClosingBooks, of: readonly T[]): readonly (T & Named)[] {
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
  const marks = storedMarks(tables.schemeVersions, proof.inputs).length > 0 ? [] : marksRows(tables, closing, proof.inputs);
  const versions = [...versionRows(cells.filter((cell) => !stored.has(keyOf(cell))), version, options.language), ...marks.map((row) => ({ ...row }))];
  const close = { run, period: closing, action: 'close' as const, reason: options.reason ?? '', lines: posting.lines, missing: posting.missing.length, proof };
  await recordPosting(workbook, tables, { close, versions, recorded }, options);
  return run;
}

const keyOf = ({ table, record: row, column }: { readonly table: string; readonly record: number; readonly column: string }): string => JSON.stringify([table, row, column]);
