import { finding, type Finding } from '../../core/finding';
import { cellAt, type Grid, type RawCell } from '../cells/grid';
import { shownText } from '../cells/read-cell';
import type { TableMatch } from '../recognise/recognise';
import type { TableSchema } from '../schema';
import { totalFinder } from './short-totals';
import { subjectAt } from './subject';

/** True for a row that is the headers once more. */
function isHeaders({ columns }: TableMatch, grid: Grid, row: number): boolean {
  const filled = columns.map(({ header, place }) => ({ header, cell: cellAt(grid, row, place) })).filter(({ cell }) => cell.kind !== 'blank');
  return filled.length > 1 && filled.every(({ header, cell }) => cell.kind === 'text' && cell.value === header);
}

/** Says what a row is when it is no data: blank, a total, the headers, or a remark: a single cell of text between blank rows, or beside the table's columns. */
export function otherRows(schema: TableSchema, match: TableMatch, grid: Grid): (row: number) => Omit<NoData, 'row'> | undefined {
  const { top, bottom, left, right } = match.candidate.body;
  const places = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  const filled = (row: number): readonly RawCell[] => places.map((place) => cellAt(grid, row, place)).filter(({ kind }) => kind !== 'blank');
  const isGap = (row: number): boolean => row >= top && row <= bottom && filled(row).length === 0;
  const totalIn = totalFinder(schema, match.columns, grid);
  return (row) => {
    const total = totalIn(row);
    if (total !== undefined) return { kind: 'total', found: total };
    const cells = filled(row);
    const [only] = cells;
    if (!only) return { kind: 'blank', found: '' };
    if (isHeaders(match, grid, row)) return { kind: 'headers', found: '' };
    const isUseless = match.columns.every(({ place }) => cellAt(grid, row, place).kind === 'blank');
    const isAlone = cells.length === 1 && only.kind === 'text' && match.columns.length > 1 && (isGap(row - 1) || isGap(row + 1));
    return isUseless || isAlone ? { kind: 'remark', found: shownText(only) } : undefined;
  };
}

/** A row that is left out. */
interface NoData {
  readonly row: number;
  readonly kind: 'blank' | 'headers' | 'remark' | 'total';
  readonly found: string;
}

/** The finding about a row that is left out; a blank one is none. */
export function leftOut({ row, kind, found }: NoData, { candidate }: TableMatch): readonly Finding[] {
  const subject = subjectAt(candidate, row);
  switch (kind) {
    case 'blank':
      return [];
    case 'headers':
      return [finding('row.headers', 'info', subject, { rows: 1 })];
    case 'remark':
      return [finding('row.remark', 'warning', subject, { found, rows: 1 })];
    case 'total':
      return [finding('row.total', 'warning', subject, { found, rows: 1 })];
  }
}
