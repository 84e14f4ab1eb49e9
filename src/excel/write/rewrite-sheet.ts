import { withGivenNames } from '../../spec/place/given-names';
import type { SheetSpec } from '../../spec/sheet-spec';
import { gridOf } from '../../spec/place/grid';
import { slice } from '../host/slice';
import type { SheetBefore } from '../guard/begin';
import { shapeDraws } from '../shape/shape-draws';
import { shapeOf } from '../shape/table-shape';
import { tableSteps } from '../shape/table-steps';
import { cellInput } from './cell-input';
import type { Draw } from './draw';
import { drawInWrite } from './draw';
import { rangeName } from '../../spec/place/cell-reference';
import type { PlannedSheet, WritePlan } from './plan-sheets';
import { sheetRows } from './sheet-rows';
import { numberDraws, numberRows } from './number-formats';
import { joinedRows, styleAreas } from './style-areas';
import { styleDraws } from './style-draws';
import { writeRows } from './write-rows';

/** Writes tables, cells and their looks into a sheet, in place. `beforeBlock` is told the row of each block; it may throw. */
export async function rewriteSheet(before: SheetBefore, { spec, tables }: PlannedSheet, { names }: WritePlan, beforeBlock: (row: number) => void): Promise<void> {
  const grid = slice('plan', () => gridOf(spec, tables));
  const free = Math.max(before.used.bottom, grid.used.bottom) + 2;
  const formulaText = (formula: string): string => withGivenNames(formula, names);
  const rowAt = sheetRows(grid, (content) => cellInput(content, formulaText));
  const shapes = tables.map(shapeOf);
  await drawInWrite(before.id, shapeDraws(tableSteps(before.tables, shapes, free), before.used));
  await writeRows({ sheetId: before.id, area: grid.used, rowAt, what: 'formulas', beforeBlock });
  const styles = slice('styles', () => styleAreas(spec, tables));
  const numbers = numberDraws(styles);
  const isScattered = numbers.length > mostNumberDraws;
  if (isScattered) await writeRows({ sheetId: before.id, area: grid.used, rowAt: numberRows(styles, grid.used.right), what: 'numberFormat', beforeBlock: () => undefined });
  await drawInWrite(before.id, [...mergeDraws(spec), ...(isScattered ? [] : numbers), ...styleDraws(styles)]);
}

// Beyond it, rows with the formats of all their cells are the shorter message.
const mostNumberDraws = 500;

/** Titles and paragraphs over several columns, those of rows that follow each other at once. */
function mergeDraws({ cells }: SheetSpec): readonly Draw[] {
  const across = cells.flatMap(({ row, column, across: count = 1 }) => (count > 1 ? [{ top: row, left: column, bottom: row, right: column + count - 1 }] : []));
  return joinedRows(across).map((area) => (sheet) => sheet.getRange(rangeName(area)).merge(true));
}
