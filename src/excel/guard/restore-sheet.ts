import { quotedSheet } from '../../spec/place/sheet-reference';
import { rangeName } from '../../spec/place/cell-reference';
import type { Range } from '../../spec/sheet-spec';
import type { ExcelBook, ExcelSheet, ExcelTable } from '../book/excel-book';
import { rangeIn } from '../book/excel-book';
import { inExcel, isFault } from '../host/in-excel';
import { outside } from '../shape/outside';
import { shapeDraws } from '../shape/shape-draws';
import type { TableShape } from '../shape/table-shape';
import { tableSteps } from '../shape/table-steps';
import { textInput } from '../write/cell-input';
import type { Draw } from '../write/draw';
import { drawOn } from '../write/draw';
import type { SheetBefore } from './begin';
import { loadSheet, readSheet } from './begin';
import { ownFormula, ownTableName } from './marks';

/** Puts an own sheet back as its copy has it: tables, cells and looks. */
export async function restoreSheet(book: ExcelBook, own: ExcelSheet, copy: ExcelSheet): Promise<void> {
  const comparison = await compare(book, own, copy);
  const { now, then, shapes } = comparison;
  const free = Math.max(now.used.bottom, then.used.bottom) + 2;
  await drawOn(own.id, shapeDraws(tableSteps(now.tables, shapes, free), now.used));
  await copyLooks(own, copy, comparison);
  await copyCells(own, copy, then.used);
}

interface Comparison {
  readonly now: SheetBefore;
  readonly then: SheetBefore;
  readonly shapes: readonly TableShape[];
}

function compare(book: ExcelBook, own: ExcelSheet, copy: ExcelSheet): Promise<Comparison> {
  const tablesOn = (sheet: ExcelSheet): readonly ExcelTable[] => book.tables.filter((table) => table.sheet === sheet.name);
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const looks = tablesOn(copy).map(({ name }) => context.workbook.tables.getItem(name));
    looks.forEach((table) => table.load('showBandedRows,showFilterButton'));
    const ownSheet = loadSheet(worksheets.getItem(own.id), tablesOn(own));
    const copySheet = loadSheet(worksheets.getItem(copy.id), tablesOn(copy));
    await context.sync();
    const [now, then] = [readSheet(ownSheet), readSheet(copySheet)];
    const shapes = then.tables.map((table, i): TableShape => ({ ...table, name: ownTableName(table.name), isBanded: looks[i]!.showBandedRows, hasFilter: looks[i]!.showFilterButton }));
    return { now, then, shapes };
  });
}

// Pasting a whole table would make another one; its header alone, or what is below it, are only cells. A table that took
// what was pasted beside it for a part of itself gets its size again.
function copyLooks(own: ExcelSheet, copy: ExcelSheet, { now, then, shapes }: Comparison): Promise<void> {
  const tables = then.tables.map(({ range }) => range);
  const pieces = tables.flatMap((range) => [{ ...range, bottom: range.top }, { ...range, top: range.top + 1 }]);
  const paste = (area: Range): Draw => (sheet) => sheet.getRange(rangeName(area)).copyFrom(`${quotedSheet(copy.name)}!${rangeName(area)}`, 'All');
  const sizes = shapes.map(({ name, range }): Draw => (sheet) => sheet.tables.getItem(name).resize(rangeName(range)));
  return drawOn(own.id, [(sheet) => clearRules(rangeIn(sheet, now.used)), ...outside(then.used, tables).map(paste), ...pieces.map(paste), ...sizes]);
}

/** Takes away what hangs on cells besides their looks: conditional formats, validation, links. */
export function clearRules(range: Excel.Range): void {
  range.conditionalFormats.clearAll();
  range.dataValidation.clear();
  range.clear('Hyperlinks');
}

const cellsPerBlock = 50_000;

async function copyCells(own: ExcelSheet, copy: ExcelSheet, used: Range): Promise<void> {
  const rows = Math.max(1, Math.floor(cellsPerBlock / (used.right - used.left + 1)));
  for (let top = used.top; top <= used.bottom; top += rows) await copyBlock(own, copy, { ...used, top, bottom: Math.min(used.bottom, top + rows - 1) });
}

/** One block; when Excel says that it is too large, its halves. */
async function copyBlock(own: ExcelSheet, copy: ExcelSheet, area: Range): Promise<void> {
  try {
    await copyRows(own, copy, area);
  } catch (fault) {
    if (area.top === area.bottom || !isFault(fault, 'tooLarge')) throw fault;
    const middle = Math.floor((area.top + area.bottom) / 2);
    await copyBlock(own, copy, { ...area, bottom: middle });
    await copyBlock(own, copy, { ...area, top: middle + 1 });
  }
}

function copyRows(own: ExcelSheet, copy: ExcelSheet, area: Range): Promise<void> {
  const names = { copy: `${quotedSheet(copy.name)}!`, own: `${quotedSheet(own.name)}!` };
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const from = rangeIn(worksheets.getItem(copy.id), area);
    from.load('formulas,values,valueTypes');
    await context.sync();
    const cells = from.formulas.map((row: readonly unknown[], r) => row.map((formula, c) => restored({ formula, value: from.values[r]?.[c], isError: from.valueTypes[r]?.[c] === 'Error' }, names)));
    rangeIn(worksheets.getItem(own.id), area).formulas = cells;
    await context.sync();
  });
}

interface CopiedCell {
  readonly formula: unknown;
  readonly value: unknown;
  readonly isError: boolean;
}

/** What makes the cell anew: a text that only looks like a formula is one whose value is itself. */
function restored({ formula, value, isError }: CopiedCell, names: { readonly copy: string; readonly own: string }): unknown {
  if (typeof formula !== 'string' || formula === '') return formula;
  if (formula.startsWith('=') && formula !== value) return ownFormula(formula, names);
  return isError ? formula : textInput(formula);
}

