import type { SheetSpec } from '../sheet-spec';

export interface PlacedNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The notes of a sheet by row and column: of loose cells, of table headers and of table cells. */
export function notesOf({ cells, tables }: SheetSpec): readonly PlacedNote[] {
  const loose = cells.map(({ row, column, note }) => ({ row, column, text: note }));
  const headers = tables.flatMap((table) => table.columns.map(({ note }, i) => ({ row: table.row, column: table.column + i, text: note })));
  const bodies = tables.flatMap((table) =>
    (table.extras ?? []).map(({ row, column, note }) => ({ row: table.row + 1 + row, column: table.column + column, text: note })),
  );
  const notes = [...loose, ...headers, ...bodies].flatMap(({ row, column, text }) => (text ? [{ row, column, text }] : []));
  return notes.sort((a, b) => a.row - b.row || a.column - b.column);
}
