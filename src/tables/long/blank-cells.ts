import { finding, type Finding } from '../../core/finding';
import type { Column } from '../columns';
import type { Candidate } from '../recognise/candidate';
import { subjectAt } from '../read/subject';
import type { FinishedColumn } from './finished-column';

function isBlankAt(column: Column, row: number): boolean {
  switch (column.kind) {
    case 'text':
      return (column.codes[row] ?? -1) < 0;
    case 'number':
      return Number.isNaN(column.values[row] ?? NaN);
    case 'day':
      return Number.isNaN(column.days[row] ?? NaN);
  }
}

/** True where an amount other than 0 stands in the row. */
function hasMoneyAt(amounts: Column | undefined, row: number): boolean {
  const amount = amounts?.kind === 'number' ? (amounts.values[row] ?? NaN) : NaN;
  return !Number.isNaN(amount) && amount !== 0;
}

/**
 * Blank cells in a column that decides whether a row counts, or for how much: one finding. A warning where a row would have
 * counted: for a figure that is added up where there is a date, for the others where there is an amount.
 */
export function blankCells({ plan, column, unreadable }: FinishedColumn, columns: ReadonlyMap<string, Column>, sheetRows: Int32Array, candidate: Candidate): readonly Finding[] {
  const skipped = new Set(unreadable);
  const [amounts, dates] = [columns.get('amount'), columns.get('date')];
  const counts = (row: number): boolean => (plan.isAdded ? dates !== undefined && !isBlankAt(dates, row) : hasMoneyAt(amounts, row));
  let rows = 0;
  let first = -1;
  let isLost = false;
  for (let row = 0; row < sheetRows.length; row += 1) {
    if (!isBlankAt(column, row) || skipped.has(row)) continue;
    if (first < 0) first = row;
    rows += 1;
    isLost ||= counts(row);
  }
  return rows === 0 ? [] : [finding('column.blank', isLost ? 'warning' : 'info', subjectAt(candidate, sheetRows[first] ?? 0, plan), { rows })];
}
