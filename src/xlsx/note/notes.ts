import type { SheetSpec } from '../../spec/sheet-spec';
import { cellName } from '../../core/cell-name';
import type { PlacedTable } from '../table/placed-table';
import { escapeText } from '../xml/escape';
import { mainNamespace, xmlDeclaration } from '../xml/namespaces';

export interface PlacedNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The notes of a sheet by row and column: of loose cells, of table headers and of table cells. */
export function notesOf(spec: SheetSpec, tables: readonly PlacedTable[]): readonly PlacedNote[] {
  const loose = spec.cells.map(({ row, column, note }) => ({ row, column, text: note }));
  const headers = tables.flatMap(({ table }) => table.columns.map(({ note }, i) => ({ row: table.row, column: table.column + i, text: note })));
  const bodies = tables.flatMap(({ table }) =>
    (table.extras ?? []).map(({ row, column, note }) => ({ row: table.row + 1 + row, column: table.column + column, text: note })),
  );
  const notes = [...loose, ...headers, ...bodies].flatMap(({ row, column, text }) => (text ? [{ row, column, text }] : []));
  return notes.sort((a, b) => a.row - b.row || a.column - b.column);
}

/** The comments part. */
export function commentsXml(notes: readonly PlacedNote[]): string {
  const font = '<rPr><sz val="9"/><color indexed="81"/><rFont val="Tahoma"/><family val="2"/></rPr>';
  const one = ({ row, column, text }: PlacedNote): string =>
    `<comment ref="${cellName(row, column)}" authorId="0"><text><r>${font}<t xml:space="preserve">${escapeText(text)}</t></r></text></comment>`;
  return `${xmlDeclaration}<comments xmlns="${mainNamespace}"><authors><author>Koers</author></authors><commentList>${notes.map(one).join('')}</commentList></comments>`;
}
