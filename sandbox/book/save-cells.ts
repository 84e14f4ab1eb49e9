import { showsDay } from '../../src/spec/place/date-system';
import type { CellEdit, EditContent } from '../../src/xlsx/edit/set-cells';
import { bounding } from '../model/box';
import { Kind } from '../model/cells/cell-value';
import type { Worksheet } from '../model/worksheet';
import type { SheetPair } from './save-pairs';

/** The cells of a sheet that differ from what the file has. */
export function cellEdits({ sheet, old }: SheetPair): readonly CellEdit[] {
  const [now, then] = [sheet.usedBox(true), old.usedBox(true)];
  const reach = now && then ? bounding(now, then) : (now ?? then);
  if (reach === undefined) return [];
  const edits: CellEdit[] = [];
  for (let row = reach.row; row < reach.row + reach.rows; row++) {
    for (let column = reach.column; column < reach.column + reach.columns; column++) {
      const content = changedContent(sheet, old, row, column);
      if (content !== undefined) edits.push({ row: row + 1, column: column + 1, content });
    }
  }
  return edits;
}

/** What a cell holds now; undefined when it is what the file has. A formula counts by its text: its value follows from others. */
function changedContent(sheet: Worksheet, old: Worksheet, row: number, column: number): EditContent | undefined {
  const [formula, before] = [sheet.formulas.get(row, column)?.text, old.formulas.get(row, column)?.text];
  if (formula !== undefined) return formula === before ? undefined : { formula: formula.replace(/^=/, '') };
  const [now, then] = [sheet.cells.get(row, column), old.cells.get(row, column)];
  if (before === undefined && now.kind === then.kind && now.value === then.value) return undefined;
  if (now.kind === Kind.blank) return null;
  // An error that stands in a cell by itself is kept as the formula that gives it: `=#N/A`.
  if (now.kind === Kind.error) return { formula: String(now.value) };
  const format = sheet.cells.format(row, column);
  const isNewDate = now.kind === Kind.number && showsDay(format) && !showsDay(old.cells.format(row, column));
  return isNewDate ? { serial: Number(now.value), format } : now.value;
}
