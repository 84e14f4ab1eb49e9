import type { KpiRow } from '../../tables/schemas/kpis';
import type { KpiWording } from './kpi-wording';
import { textDeadline } from './text-deadline';
import { inColumnScale } from './text-figures';

/** A row with what its empty cells leave to the text. */
export interface CompletedRow {
  readonly row: KpiRow;
  /** The columns that the text fills. */
  readonly taken: readonly ('baseline' | 'target' | 'deadline')[];
}

/**
 * Takes baseline, target and deadline from the text where their cells are empty. A cell that cannot be read is not empty.
 * @example the description `leads van 150 naar 220 vóór 1 oktober 2027` without columns: baseline 150, target 220, 1 October 2027
 */
export function completedRow(row: KpiRow, wording: KpiWording | undefined): CompletedRow {
  if (!wording?.isGoal) return { row, taken: [] };
  const { extracted, text } = wording.reading;
  const said = textDeadline(extracted);
  const found = {
    baseline: inColumnScale(extracted.baseline, text, row),
    target: row.lower === undefined && row.upper === undefined ? inColumnScale(extracted.target, text, row) : undefined,
    deadline: said?.hasYear === true ? said.day : undefined,
  };
  const taken = (['baseline', 'target', 'deadline'] as const).filter((column) => row[column] === undefined && !row.unreadable.includes(column) && found[column] !== undefined);
  const cells = Object.fromEntries(taken.map((column) => [column, found[column]]));
  return { row: taken.length === 0 ? row : { ...row, ...cells }, taken };
}
