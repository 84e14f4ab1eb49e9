import { rewriteBook } from '../calc/rewrite-book';
import { refuse } from '../host-error';
import { isDefinedName } from '../names/named-item';
import type { Table } from './table';

/** Gives a table another name; formulas that use it follow. */
export function renameTable(table: Table, name: string): void {
  const { book } = table;
  table.sheet.mustBeEditable(table.box);
  if (!isDefinedName(name)) refuse('InvalidArgument');
  const isTaken = [...book.tables.filter((other) => other !== table), ...book.names].some((other) => other.Name.toLowerCase() === name.toLowerCase());
  if (isTaken) refuse('ItemAlreadyExists');
  const before = table.name.toLowerCase();
  rewriteBook(book, () => ({ structured: (other, body) => (other.toLowerCase() === before ? name + body : undefined) }));
  table.name = name;
}
