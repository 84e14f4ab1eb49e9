import type { Day, Period } from '../../core/period';
import { exactSum } from '../../core/money/exact-sum';
import type { Language } from '../../i18n';
import { lineId } from '../../reward/ledger/close-fingerprints';
import type { CloseRow } from '../../tables/schemas/closes';
import type { NewLine } from '../../reward/ledger/ledger-line';
import type { SchemeCell } from '../../tables/read/stored-schemes';
import type { TableId } from '../../tables/schema';
import { schemaOf } from '../../tables/schemas';
import { recordedReason } from '../../sheets/closing/recorded-reason';
import { dayCell, type RecordedRow } from './input-table';

/** Who records, when, and in which language. */
export interface Recording {
  readonly today: Day;
  readonly author: string;
  readonly language: Language;
}

function choiceLabel(table: TableId, column: string, id: string, language: Language): string {
  const type = schemaOf(table).columns.find((one) => one.id === column)?.type;
  return (type?.kind === 'choice' ? type.choices.find((one) => one.id === id)?.label[language] : undefined) ?? id;
}

/** The rows of the ledger for the lines of a posting. */
export function ledgerRows(lines: readonly NewLine[], run: string, { author, language }: Recording): readonly RecordedRow[] {
  return lines.map((line, at) => ({
    line: lineId(run, at + 1, line),
    period: line.period.name,
    origin: line.origin.name,
    person: line.payee,
    ...(line.scheme !== '' && { scheme: line.scheme }),
    ...(line.component !== '' && { component: line.component }),
    kind: choiceLabel('ledger', 'kind', line.kind, language),
    amount: line.amount,
    currency: line.currency,
    reason: recordedReason(line.reason, language),
    author,
    run,
  }));
}

/** What a close or reopening proves. */
export interface Proof {
  readonly inputs: string;
  readonly schemes: string;
  readonly results: string;
}

/** What a row of Closes is about. */
export interface RecordedClose {
  readonly run: string;
  readonly period: Period;
  readonly action: CloseRow['action'];
  readonly reason: string;
  readonly lines: readonly NewLine[];
  /** How many bonuses are not recorded because they are missing; left out for a reopening. */
  readonly missing?: number;
  readonly proof?: Proof;
}

/** The row of Closes that makes a posting count. */
export function closeRow({ run, period, action, reason, lines, missing, proof }: RecordedClose, { today, author, language }: Recording): RecordedRow {
  return {
    run,
    period: period.name,
    action: choiceLabel('closes', 'action', action, language),
    date: dayCell(today, language),
    author,
    ...(reason !== '' && { reason }),
    lines: lines.length,
    total: exactSum(lines.map(({ amount }) => amount)),
    ...(missing !== undefined && { missing }),
    ...proof,
  };
}

/** The rows that store the schemes of a close. */
export const versionRows = (cells: readonly SchemeCell[], version: string, language: Language): readonly RecordedRow[] =>
  cells.map(({ table, record, column, value }) => ({
    version,
    table: schemaOf(table).label[language],
    record,
    column: schemaOf(table).columns.find(({ id }) => id === column)?.label[language] ?? column,
    value,
  }));
