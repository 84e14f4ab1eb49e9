import type { ColumnType } from '../schema';
import { isSaneDay } from '../cells/day-serial';
import { cellAt, type Grid, type RawCell } from '../cells/grid';
import { parseChoice, parseYesNo } from '../cells/parse-choice';
import { dayInText } from '../../core/period/written-day';
import { parseNumber } from '../cells/parse-number';
import type { Candidate } from './candidate';

const sampled = 100;

/** The filled cells of a column in the first rows of a candidate. */
export function sampleCells(grid: Grid, candidate: Candidate, place: number): readonly RawCell[] {
  const last = Math.min(candidate.body.bottom, candidate.body.top + sampled - 1);
  const cells: RawCell[] = [];
  for (let row = candidate.body.top; row <= last; row += 1) cells.push(cellAt(grid, row, place));
  return cells.filter(({ kind }) => kind !== 'blank' && kind !== 'error' && kind !== 'uncalculated');
}

function fits(cell: RawCell, type: ColumnType): boolean {
  switch (type.kind) {
    case 'number':
    case 'money':
    case 'percent':
      return cell.kind === 'number' || (cell.kind === 'text' && parseNumber(cell.value).kind !== 'notANumber');
    case 'day':
      return (cell.kind === 'number' && isSaneDay(cell.value)) || (cell.kind === 'text' && dayInText(cell.value).kind !== 'notADate');
    case 'choice':
      return cell.kind === 'text' && parseChoice(cell.value, type.choices) !== undefined;
    case 'yesNo':
      return cell.kind === 'boolean' || (cell.kind === 'text' && parseYesNo(cell.value) !== undefined);
    case 'text':
    case 'reference':
    case 'period':
    case 'figure':
      return cell.kind !== 'boolean';
  }
}

/**
 * How well the cells of a column suit a column type: 1 when at least half do, otherwise 0.6 and up: under a plain header
 * the column is still taken, so that its cells are reported one by one. A column without filled cells says little: 0.9.
 */
export function contentFit(cells: readonly RawCell[], type: ColumnType): number {
  if (cells.length === 0) return 0.9;
  const share = cells.filter((cell) => fits(cell, type)).length / cells.length;
  return share >= 0.5 ? 1 : 0.6 + 0.4 * share;
}

const valueOf = (cell: RawCell): unknown => ('value' in cell ? cell.value : '');

/** 1 when nearly every cell is different, as a key must be, a slip or two apart; otherwise 0.3. */
export function keyFit(cells: readonly RawCell[]): number {
  const repeated = cells.length - new Set(cells.map(valueOf)).size;
  return repeated <= Math.max(2, 0.15 * cells.length) && repeated * 2 <= cells.length ? 1 : 0.3;
}
