import { rewriteBook } from '../calc/rewrite-book';
import { EventType } from '../events';
import { absoluteReference } from '../names/named-items';
import type { Range } from '../range';
import { clearCells } from '../edit/clear-cells';
import type { Table } from './table';
import { structuredBox } from './structured';

/** Takes a table away with its cells; formulas that used it lose their reference. */
export function deleteTable(table: Table): void {
  table.sheet.mustBeEditable(table.box);
  dropTable(table);
  clearCells(table.sheet, table.box, 'All');
}

/** Takes a table away; its cells stay. Formulas that used it lose their reference. */
export function dropTable(table: Table): void {
  rewriteBook(table.book, () => ({ structured: (name) => (isOf(table, name) ? '#REF!' : undefined) }));
  forget(table);
}

/** Turns a table into ordinary cells; formulas that used it refer to the cells instead. */
export function toRange(table: Table): Range {
  table.sheet.mustBeEditable(table.box);
  rewriteBook(table.book, () => ({
    structured: (name, body) => {
      const box = isOf(table, name) ? structuredBox(table, body) : undefined;
      return box ? absoluteReference(table.sheet, box) : isOf(table, name) ? '#REF!' : undefined;
    },
  }));
  forget(table);
  return table.GetRange();
}

const isOf = (table: Table, name: string): boolean => name.toLowerCase() === table.Name.toLowerCase();

function forget(table: Table): void {
  const { book, sheet } = table;
  book.tables = book.tables.filter((other) => other !== table);
  book.calculator.dirty();
  const payload = () => ({ source: book.events.source(), tableId: table.Id, tableName: table.Name, worksheetId: sheet.Id });
  book.events.both(EventType.tableDeleted, sheet.Id, payload);
}
