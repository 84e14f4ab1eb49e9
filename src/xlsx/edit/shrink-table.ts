import { rangeName } from '../../spec/place/cell-reference';
import type { Range } from '../../spec/sheet-spec';
import { readBook } from '../book/book-index';
import { bookTables } from '../book/book-tables';
import { stagedParts } from '../package/parts';
import { child, outlineXml } from '../xml/outline';
import { removal, splice, withAttribute } from '../xml/splice';
import type { Zip } from '../zip';
import { tableNamed } from './append-rows';
import { editBook, editSheet } from './edit-book';
import type { CellEdit } from './set-cells';

/** Takes the last rows and columns off a table, with what is in them. One row stays, blank. */
export function shrinkTable(zip: Zip, name: string, { rows, columns }: { readonly rows: number; readonly columns: number }): void {
  const parts = stagedParts(zip);
  const table = tableNamed(bookTables(parts, readBook(parts)), name);
  const { range } = table;
  const first = range.top + (table.hasHeader ? 1 : 0);
  const kept: Range = { ...range, bottom: Math.max(range.bottom - rows, first), right: Math.max(range.right - columns, range.left) };
  const blanks = blankCells({ ...range, top: Math.max(range.bottom - rows + 1, first) }).concat(blankCells({ ...range, left: kept.right + 1 }));
  editBook(zip, (changed) => {
    editSheet(changed, table.sheet, blanks);
    changed.set(table.part, shrunkTable(changed.text(table.part), table.part, kept));
  });
}

const blankCells = ({ top, bottom, left, right }: Range): readonly CellEdit[] =>
  Array.from({ length: Math.max(0, bottom - top + 1) }, (_, r) => Array.from({ length: Math.max(0, right - left + 1) }, (_, c) => ({ row: top + r, column: left + c, content: null }))).flat();

function shrunkTable(xml: string, part: string, kept: Range): string {
  const root = outlineXml(xml, part);
  const columns = child(root, 'tableColumns');
  const filter = child(root, 'autoFilter');
  const ref = rangeName(kept);
  const width = kept.right - kept.left + 1;
  const gone = columns?.children.slice(width) ?? [];
  return splice(xml, [
    withAttribute(xml, root, 'ref', ref),
    ...(filter ? [withAttribute(xml, filter, 'ref', ref)] : []),
    ...(columns && gone.length > 0 ? [withAttribute(xml, columns, 'count', String(width)), ...gone.map(removal)] : []),
  ]);
}
