import type { Source } from '../core/derivation';
import type { Link } from '../spec/sheet-spec';

/** Where a figure comes from, short enough for a column: `Doelen!E14`, or the table's name. */
export const sourceText = ({ sheet, table, cell, row }: Source): string =>
  cell !== undefined ? `${sheet}!${cell}` : row !== undefined ? `${sheet}!${row}:${row}` : table === '' ? sheet : table;

/** The cell to go to: its own, else the first of its row, else the sheet. */
export const sourceLink = ({ sheet, cell, row }: Source, tip: string): Link => ({
  sheet: { name: sheet },
  cell: cell ?? (row === undefined ? 'A1' : `A${row}`),
  tip,
});
