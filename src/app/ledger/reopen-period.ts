import type { Finding } from '../../core/finding';
import { message } from '../../core/message';
import type { Day, Period } from '../../core/period';
import type { Language } from '../../i18n';
import { readPeriod, runCalendar } from '../../measure/run-calendar';
import { silentProgress, type Progress } from '../../ports/progress';
import { type Ledger, type PostedLine, readLedger } from '../../reward/ledger/ledger';
import type { NewLine } from '../../reward/ledger/ledger-line';
import { collect } from '../collect';
import { languageOf } from '../language';
import type { Recordable } from './input-table';
import { nextRun, recordPosting } from './record-posting';

/** How a reopening is asked for. */
export interface ReopenOptions {
  readonly today: Day;
  readonly period: string;
  readonly author: string;
  /** Why; never empty, it is recorded. */
  readonly reason: string;
  readonly language?: Language;
  readonly fallbackLanguage: Language;
}

/** How a reopening ended. When it was refused, nothing was written. */
export type ReopenOutcome =
  | { readonly kind: 'reopened'; readonly run: string; readonly period: Period; readonly lines: number; readonly language: Language }
  | { readonly kind: 'refused'; readonly why: ReopenRefusal; readonly findings: readonly Finding[]; readonly language: Language };

/** Why a reopening was refused. */
export type ReopenRefusal =
  | { readonly kind: 'badPeriod' }
  | { readonly kind: 'noReason' }
  | { readonly kind: 'notClosed'; readonly period: Period }
  /** A later period is closed on top of it; that one goes first. */
  | { readonly kind: 'notLast'; readonly period: Period; readonly last: Period }
  | { readonly kind: 'ledgerUnclear'; readonly period: Period };

/** Opens the period that was closed last: its lines are reversed by new ones, and the act is recorded. Nothing is deleted. */
export async function reopenPeriod(workbook: Recordable, options: ReopenOptions, progress: Progress = silentProgress): Promise<ReopenOutcome> {
  const { tables } = await collect(workbook, progress, 'shortTables');
  const language = options.language ?? languageOf(tables) ?? options.fallbackLanguage;
  const calendar = runCalendar(tables);
  const ledger = readLedger(tables, calendar);
  const period = readPeriod(calendar, options.period);
  const why = period ? reopenProblem(ledger, period, options.reason) : { kind: 'badPeriod' as const };
  if (why || !period) return { kind: 'refused', why: why ?? { kind: 'badPeriod' }, findings: ledger.findings, language };
  const closed = ledger.closed.find((close) => close.period.name === period.name);
  const lines = ledger.lines.filter(({ row }) => row.run === closed?.run).map(reversed);
  const { run, recorded } = nextRun(ledger, period, lines);
  const close = { run, period, action: 'reopen' as const, reason: options.reason, lines };
  progress.report('writing', 0, 0);
  await recordPosting(workbook, tables, { close, versions: [], recorded }, { ...options, language });
  return { kind: 'reopened', run, period, lines: lines.length, language };
}

function reopenProblem({ closed, findings }: Ledger, period: Period, reason: string): ReopenRefusal | undefined {
  if (reason.trim() === '') return { kind: 'noReason' };
  if (findings.length > 0) return { kind: 'ledgerUnclear', period };
  const own = closed.find((close) => close.period.name === period.name);
  const last = closed.at(-1);
  if (!own || !last) return { kind: 'notClosed', period };
  return own === last ? undefined : { kind: 'notLast', period, last: last.period };
}

function reversed({ period, origin, payee, scheme, component, kind, amount, currency, row }: PostedLine): NewLine {
  return { period, origin, payee, scheme, component, kind, amount: -amount, currency, reason: message('ledger.reversed', { line: row.line ?? '' }) };
}
