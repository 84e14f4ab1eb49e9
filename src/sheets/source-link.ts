import type { Source } from '../core/derivation';
import type { SheetText } from '../i18n/sheet-text';
import type { Link } from '../spec/sheet-spec';

/** Where a figure comes from, short enough for a column: `Doelen!E14`, `Doelen, rij 14`, or the table's name. */
export function sourceText({ sheet, table, cell, row }: Source, say: SheetText): string {
  if (cell !== undefined) return `${sheet}!${cell}`;
  if (row !== undefined) return say('explanation.sourceRow', { sheet, row });
  return table === '' ? sheet : table;
}

/** The cell to go to: its own, else the first of its row, else the sheet. */
export const sourceLink = ({ sheet, cell, row }: Source, tip: string): Link => ({
  sheet: { name: sheet },
  cell: cell ?? (row === undefined ? 'A1' : `A${row}`),
  tip,
});
