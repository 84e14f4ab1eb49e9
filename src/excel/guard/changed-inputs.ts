import { gridOf } from '../../spec/place/grid';
import type { Range, SheetId } from '../../spec/sheet-spec';
import type { ExcelBook } from '../book/excel-book';
import { rangeOf } from '../book/excel-book';
import { askExcel } from '../host/in-excel';
import type { FinishedSheet, Session } from '../session';
import { cellInput } from '../write/cell-input';
import { sheetRows } from '../write/sheet-rows';
import { isAsWritten } from './as-written';

/** The input sheets of the last write that no longer hold what Koers put there: they hold work of their user. One sync. */
export function changedInputs({ finished }: Session, { sheets }: ExcelBook): Promise<readonly SheetId[]> {
  const made = sheets.flatMap(({ id, madeFor }) => {
    const known = madeFor && finished.get(madeFor);
    return known?.sheet.spec.kind === 'input' ? [{ id, known }] : [];
  });
  if (made.length === 0) return Promise.resolve([]);
  return askExcel(async (context) => {
    const used = made.map(({ id }) => context.workbook.worksheets.getItem(id).getUsedRange(true));
    used.forEach((range) => range.load('formulas,rowIndex,columnIndex,rowCount,columnCount'));
    await context.sync();
    return made.filter(({ known }, i) => isChanged(known, rangeOf(used[i]!), used[i]!.formulas)).map(({ known }) => known.sheet.spec.id);
  });
}

function isChanged({ sheet: { spec, tables } }: FinishedSheet, { top, left, bottom, right }: Range, formulas: readonly (readonly unknown[])[]): boolean {
  const grid = gridOf(spec, tables);
  const rowAt = sheetRows(grid, (content) => cellInput(content, (formula) => formula));
  const lastRow = Math.max(bottom, grid.used.bottom);
  const lastColumn = Math.max(right, grid.used.right);
  for (let row = 1; row <= lastRow; row++) {
    const written = rowAt(row);
    for (let column = 1; column <= lastColumn; column++) {
      if (!isAsWritten(written[column - 1] ?? '', formulas[row - top]?.[column - left] ?? '')) return true;
    }
  }
  return false;
}
