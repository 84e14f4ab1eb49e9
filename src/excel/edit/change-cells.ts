import type { CellChange } from '../../ports/workbook';
import { WorkbookFault } from '../../ports/workbook';
import { parseRange } from '../../spec/place/cell-reference';
import type { Range } from '../../spec/sheet-spec';
import type { ExcelBook } from '../book/excel-book';
import type { Announce } from '../guard/edit';
import { inExcel } from '../host/in-excel';
import { neededFormat, newInput } from './date-cells';

/** Changes single cells that still hold what is expected; when one does not, none is changed. Two syncs, however many cells. */
export async function changeCells(book: ExcelBook, changes: readonly CellChange[], date1904: boolean, announce: Announce): Promise<void> {
  changes.forEach((change) => refuse(book, change));
  await inExcel(async (context) => {
    const cells = changes.map(({ sheet, cell }) => context.workbook.worksheets.getItem(sheet).getRange(cell));
    cells.forEach((cell) => cell.load('values,formulas,valueTypes,numberFormat'));
    await context.sync();
    changes.forEach((change, i) => refuseUnexpected(change, cells[i]!));
    announce({
      cells: changes.map(({ sheet, cell, expected, value }, i) => ({ sheet, range: cellRange(cell), former: [[newInput(expected, date1904) ?? '']], fresh: [[newInput(value, date1904) ?? '']], formats: cells[i]!.numberFormat })),
    });
    changes.forEach(({ value }, i) => {
      const format = neededFormat(value, cells[i]!.numberFormat[0]?.[0]);
      if (format !== undefined) cells[i]!.numberFormat = [[format]];
      cells[i]!.values = [[newInput(value, date1904) ?? '']];
    });
    await context.sync();
  });
}

function cellRange(cell: string): Range {
  const place = parseRange(cell);
  if (place === undefined || place.top !== place.bottom || place.left !== place.right) throw new Error(`${cell} is not one cell`);
  return place;
}

function refuse({ sheets, isReadOnly }: ExcelBook, { sheet: name, cell, value }: CellChange): void {
  cellRange(cell);
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${cell} would hold ${value}`);
  const sheet = sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (sheet === undefined) throw new WorkbookFault('notFound', name);
  if (isReadOnly) throw new WorkbookFault('readOnly', 'Workbook.readOnly');
  if (sheet.isProtected) throw new WorkbookFault('protected', sheet.name);
}

// A formula is the user's own work, whatever it shows.
function refuseUnexpected({ sheet, cell, expected }: CellChange, range: Excel.Range): void {
  const value: unknown = range.values[0]?.[0];
  const formula: unknown = range.formulas[0]?.[0];
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  const isError = String(range.valueTypes[0]?.[0]) === 'Error';
  const isSame = value === (expected ?? '');
  if (isFormula || isError || !isSame) throw new WorkbookFault('changedMeanwhile', `${sheet}!${cell}`);
}
