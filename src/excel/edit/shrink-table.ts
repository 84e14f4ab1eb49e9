import { rangeName } from '../../spec/place/cell-reference';
import type { Range } from '../../spec/sheet-spec';
import type { ExcelBook } from '../book/excel-book';
import { type Announce, blank, type EditedCells } from '../guard/edit';
import { inExcel } from '../host/in-excel';
import { type CellInput, textInput } from '../write/cell-input';
import { tableNamed } from './append-rows';

/** Takes the last rows and columns off a table, with what is in them. One row stays, blank. */
export async function shrinkTable(book: ExcelBook, name: string, { rows, columns }: { readonly rows: number; readonly columns: number }, announce: Announce): Promise<void> {
  const { range, sheet: on, hasHeader, name: own } = tableNamed(book, name);
  const first = range.top + (hasHeader ? 1 : 0);
  const kept: Range = { ...range, bottom: Math.max(range.bottom - rows, first), right: Math.max(range.right - columns, range.left) };
  const gone = [...(rows > 0 ? [{ ...range, top: Math.max(range.bottom - rows + 1, first) }] : []), ...(kept.right < range.right ? [{ ...range, left: kept.right + 1 }] : [])];
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(on);
    const ranges = gone.map((area) => sheet.getRange(rangeName(area)));
    ranges.forEach((one) => one.load('values,formulas,numberFormat'));
    await context.sync();
    announce({ cells: gone.map((area, i) => goneCells(on, area, ranges[i]!)), table: { sheet: on, name: own, from: range, to: kept } });
    if (rows > 0) ranges[0]?.clear('Contents');
    sheet.tables.getItem(own).resize(rangeName(kept));
    if (kept.right < range.right) ranges.at(-1)?.clear();
    await context.sync();
  });
}

const goneCells = (sheet: string, range: Range, { values, formulas, numberFormat }: Excel.Range): EditedCells => ({
  sheet, range, fresh: blank(range), formats: numberFormat,
  former: formulas.map((row, r) => row.map((formula, c) => formerInput(formula, values[r]?.[c]))),
});

/** What brings back what was in a cell: its formula, or its value. */
function formerInput(formula: unknown, value: unknown): CellInput {
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) return formula;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' && value !== '' ? textInput(value) : '';
}
