import { rewriteBook } from '../calc/rewrite-book';
import type { Table } from './table';

const escaped = (name: string): string => name.replace(/['[\]#@]/g, "'$&");

/** Gives the columns these names; formulas that use them follow. */
export function renameColumns(table: Table, names: readonly string[]): void {
  const changed = new Map<string, string>();
  table.columns.forEach((column, i) => {
    if (column.name !== names[i]) changed.set(escaped(column.name).toLowerCase(), escaped(names[i]!));
    column.name = names[i]!;
  });
  if (changed.size === 0) return;
  rewriteBook(table.book, () => ({ structured: (name, body) => (refersTo(table, name) ? name + renamed(body, changed) : undefined) }));
}

const refersTo = (table: Table, name: string): boolean => name.toLowerCase() === table.Name.toLowerCase();

function renamed(body: string, changed: ReadonlyMap<string, string>): string {
  return body.replace(/((?:'.|[^[\]@#,:'\s])(?:'.|[^[\]'])*)/g, (name) => changed.get(name.toLowerCase()) ?? name);
}
