import type { Message } from '../../core/message';
import { message } from '../../core/message';
import { headerOf, rowSubject } from '../../measure/row-subject';
import type { KpiRow } from '../../tables/schemas/kpis';
import type { Verdict } from '../kpi-check';

/** Columns of the KPI table. */
export type KpiColumn = Exclude<keyof KpiRow, 'sheet' | 'sourceTable' | 'row' | 'unreadable' | 'headers' | 'letters' | 'extra'>;

/** A letter that is not met, or of which that cannot be known. */
export type Gap = Exclude<Verdict, { kind: 'met' }>;

/** Reason and question of a gap. */
export interface GapText {
  readonly reason: Message;
  readonly question: Message;
}

/** The letter is met; `column` is the cell that shows it. */
export const met = (row: KpiRow, column: KpiColumn, reason: Message): Verdict => ({ kind: 'met', reason, at: rowSubject(row, column) });

/** The letter is not met; `column` is the cell that decides it, or where the answer belongs. */
export const notMet = (row: KpiRow, column: KpiColumn, text: GapText): Gap => ({ kind: 'notMet', at: rowSubject(row, column), ...text });

/** Nobody can tell whether the letter is met. */
export const unknown = (row: KpiRow, column: KpiColumn, text: GapText): Gap => ({ kind: 'unknown', at: rowSubject(row, column), ...text });

/** The gap of a cell that cannot be read; none when it can. Reading has reported the cell already. */
export function unreadable(row: KpiRow, column: KpiColumn): Gap | undefined {
  if (!row.unreadable.includes(column)) return undefined;
  const header = headerOf(row, column);
  return unknown(row, column, { reason: message('smart.unreadable', { column: header }), question: message('ask.readable', { column: header }) });
}

/**
 * Of all gaps the one to speak of: what is certainly not met goes before what cannot be known, the first before later
 * ones. Without gaps the letter is met.
 */
export function worstOf(gaps: readonly (Gap | undefined)[], otherwise: () => Verdict): Verdict {
  const found = gaps.filter((gap) => gap !== undefined);
  return found.find(({ kind }) => kind === 'notMet') ?? found[0] ?? otherwise();
}
