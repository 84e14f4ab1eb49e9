import type { Subject } from '../../core/finding';
import { cellName } from '../../core/cell-name';
import type { Candidate } from '../recognise/candidate';

/** Where a finding points inside a table: the row, and the column with its header and cell. */
export function subjectAt(candidate: Candidate, row: number, column?: { readonly header: string; readonly place: number }): Subject {
  const place = { sheet: candidate.sheet, table: candidate.name, row };
  return column ? { ...place, column: column.header, cell: cellName(row, column.place) } : place;
}
