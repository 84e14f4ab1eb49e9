import { rangeName } from '../../spec/place/cell-reference';
import type { Range } from '../../spec/sheet-spec';
import { textInput } from '../write/cell-input';
import type { Draw } from '../write/draw';
import { outside } from './outside';
import type { TableShape } from './table-shape';
import { smallest, withoutTotals } from './table-shape';
import type { StayingTable, TableSteps } from './table-steps';

/**
 * Empties a sheet and gives its tables their new shape. Cells are cleared, never deleted, and a table that stays is moved as
 * Excel moves what is cut and pasted: formulas of the user that point at either keep pointing at them.
 */
export function shapeDraws({ gone, staying, fresh }: TableSteps, used: Range): readonly Draw[] {
  const inPlace = staying.filter(({ waitsAt }) => waitsAt === undefined);
  return [
    (sheet) => sheet.getRange(rangeName(used)).unmerge(),
    ...gone.map(({ name }): Draw => (sheet) => sheet.tables.getItem(name).delete()),
    ...staying.map((table): Draw => (sheet) => shrink(sheet, table)),
    ...[used, ...staying.flatMap(({ waitsAt }) => waitsAt ?? [])].map((area): Draw => (sheet) => sheet.getRange(rangeName(area)).clear('Formats')),
    ...outside(used, inPlace.map(({ now }) => smallest(now.range))).map((area): Draw => (sheet) => sheet.getRange(rangeName(area)).clear('Contents')),
    ...staying.map((table): Draw => (sheet) => bringBack(sheet, table)),
    ...staying.map(({ next }): Draw => (sheet) => sheet.tables.getItem(next.name).resize(rangeName(withoutTotals(next)))),
    ...fresh.map((table): Draw => (sheet) => make(sheet, table)),
    ...[...staying.map(({ next }) => next), ...fresh].map((table): Draw => (sheet) => dress(sheet, table)),
  ];
}

function shrink(sheet: Excel.Worksheet, { now, waitsAt }: StayingTable): void {
  const table = sheet.tables.getItem(now.name);
  table.clearFilters();
  if (now.hasTotals) table.showTotals = false;
  const small = smallest(now.range);
  if (now.range.bottom > small.bottom) table.resize(rangeName(small));
  if (waitsAt !== undefined) sheet.getRange(rangeName(small)).moveTo(rangeName(waitsAt));
}

function bringBack(sheet: Excel.Worksheet, { next, columns, waitsAt, now }: StayingTable): void {
  if (waitsAt === undefined) return;
  const list = sheet.tables.getItem(now.name).columns;
  columns.gone.forEach((at) => list.getItemAt(at).delete());
  let count = now.headers.length - columns.gone.length;
  for (const { at, name } of columns.added) {
    // Without a place the column comes last.
    list.add(at < count ? at : undefined, undefined, name);
    count += 1;
  }
  const waiting = { ...waitsAt, right: waitsAt.left + count - 1 };
  sheet.getRange(rangeName(waiting)).moveTo(rangeName(smallest(next.range)));
}

function make(sheet: Excel.Worksheet, shape: TableShape): void {
  const { top, left, right } = shape.range;
  sheet.getRange(rangeName({ top, left, bottom: top, right })).values = [shape.headers.map(textInput)];
  sheet.tables.add(rangeName(withoutTotals(shape)), true).name = shape.name;
}

function dress(sheet: Excel.Worksheet, { name, isBanded, hasFilter, hasTotals }: TableShape): void {
  const table = sheet.tables.getItem(name);
  table.style = 'TableStyleLight1';
  table.showBandedRows = isBanded;
  table.showFilterButton = hasFilter;
  if (hasTotals) table.showTotals = true;
}
