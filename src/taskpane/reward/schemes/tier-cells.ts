import type { DraftRow } from '../../../app/client/schemes';
import { put, type TierColumn } from './forms';
import { readField, type NumberStyle } from './number-text';

/** The two columns of the grid, and whether they are percentages. */
export interface GridColumns {
  readonly value: TierColumn;
  readonly isFromPercent: boolean;
}

/** The columns from left to right. */
export const columnsOf = ({ value }: GridColumns): readonly ['from', TierColumn] => ['from', value];

export const isPercentColumn = (column: string, { isFromPercent }: GridColumns): boolean => (column === 'from' ? isFromPercent : column !== 'amount');

/** Cells copied in Excel: lines, and tabs between the cells of a line. */
export const pastedCells = (text: string): readonly (readonly string[])[] => text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n').map((line) => line.split('\t'));

interface Paste {
  readonly row: number;
  /** 0 = from. */
  readonly column: number;
  readonly cells: readonly (readonly string[])[];
}

const isEmpty = ({ cells }: DraftRow): boolean => ['from', 'rate', 'ratio', 'amount'].every((id) => (cells[id] ?? null) === null);

/** Tiers after a paste; rows that are lacking are added. Cells that cannot be read are left as they were, and counted. */
export function withPasted(tiers: readonly DraftRow[], { row, column, cells }: Paste, { columns, names, language }: { readonly columns: GridColumns; readonly names: DraftRow['cells']; readonly language: NumberStyle['language'] }): { readonly tiers: readonly DraftRow[]; readonly unclear: number } {
  const now = [...tiers];
  let unclear = 0;
  cells.forEach((line, r) => {
    while (now.length <= row + r) now.push({ cells: names, unreadable: [] });
    line.forEach((text, c) => {
      const id = columnsOf(columns)[column + c];
      if (id === undefined) return;
      const read = readField(text, { isPercent: isPercentColumn(id, columns), language });
      if (read.kind === 'unclear') unclear += 1;
      else now[row + r] = put(now[row + r]!, id, read.kind === 'number' ? read.value : null);
    });
  });
  return { tiers: now.filter((tier, i) => i < tiers.length || !isEmpty(tier)), unclear };
}
