import type { Box } from '../box';
import { overlaps } from '../box';
import { insertBox } from '../edit/shift-cells';
import { EventType } from '../events';
import { refuse } from '../host-error';
import { freeName } from '../sheet-name';
import type { Worksheet } from '../worksheet';
import { columnsFromHeader } from './header-names';
import { Table } from './table';

/** Refuses an area on which no table fits: it may touch no other table and no merged cells. */
export function mustFitTable(sheet: Worksheet, box: Box, except?: Table): void {
  if (sheet.book.tables.some((table) => table !== except && table.touches(sheet, box))) refuse('InvalidArgument');
  const merges = sheet.layers.flatMap((layer) => layer.merges?.() ?? []);
  if (merges.some((merge) => overlaps(merge, box))) refuse('MergedRangeConflict');
}

/** Makes a table of an area. Without headers Excel puts a header row above the data, which moves down. */
export function addTable(sheet: Worksheet, area: Box, hasHeaders: boolean): Table {
  sheet.mustBeEditable(area);
  mustFitTable(sheet, area);
  if (!hasHeaders) insertBox(sheet, { ...area, rows: 1 }, 'Down');
  const box = { ...area, rows: Math.max(2, area.rows + (hasHeaders ? 0 : 1)) };
  mustFitTable(sheet, box);
  const table = new Table(sheet, box, '');
  table.name = freeTableName(sheet);
  table.columns = columnsFromHeader(table, { ...box, rows: 1 });
  announce(table);
  return table;
}

export function announce(table: Table): void {
  const { book, sheet } = table;
  book.tables.push(table);
  book.IsDirty = true;
  book.calculator.dirty();
  const payload = () => ({ source: book.events.source(), tableId: table.Id, tableName: table.Name, worksheetId: sheet.Id });
  book.events.both(EventType.tableAdded, sheet.Id, payload);
}

export function freeTableName({ book }: Worksheet, word = book.locale.table): string {
  return freeName((n) => `${word}${n}`, (name) => [...book.tables, ...book.names].some((other) => other.Name.toLowerCase() === name.toLowerCase()));
}
