import { type CellBlock, CellKind } from '../../ports/cell-block';
import { type Area, type CellChange, isDayCell, type NewValue, type Workbook, WorkbookFault } from '../../ports/workbook';

type NewRows = readonly (readonly NewValue[])[];

/** Rows that were added to a table. */
export interface AppendedRows {
  readonly kind: 'rows';
  readonly table: string;
  readonly rows: NewRows;
  /** How the rows stood right after; undefined when they could not be read then. */
  held: string | undefined;
}

/** Something that was written. */
export type Entry =
  | { readonly kind: 'sheets' }
  | { readonly kind: 'cells'; readonly changes: readonly CellChange[] }
  | AppendedRows
  | { readonly kind: 'columns'; readonly table: string; readonly count: number };

const contents = ({ kinds, numbers, texts }: CellBlock): readonly unknown[] => Array.from(kinds, (kind, at) => (kind === CellKind.text || kind === CellKind.error ? texts[numbers[at] ?? 0] : kind === CellKind.blank ? null : numbers[at]));

/** What an area holds, to hold it against later. */
async function heldIn(workbook: Workbook, area: Area): Promise<string> {
  const cells: unknown[] = [];
  for await (const block of workbook.read(area)) cells.push(...contents(block));
  return JSON.stringify(cells);
}

async function areaOf(workbook: Workbook, table: string): Promise<Area | undefined> {
  return (await workbook.outline()).tables.find(({ name }) => name.toLowerCase() === table.toLowerCase())?.area;
}

/** What the last rows of a table hold. */
export async function lastRows(workbook: Workbook, table: string, count: number): Promise<string> {
  const area = await areaOf(workbook, table);
  return area ? heldIn(workbook, { ...area, top: Math.max(area.top + 1, area.bottom - count + 1) }) : '';
}

/** How rows are read back that nobody has touched since they were written. */
const asWritten = (rows: NewRows): string => JSON.stringify(rows.flat().map((value) => (isDayCell(value) ? value.day : typeof value === 'boolean' ? Number(value) : value === '' ? null : value)));

/** The changes that put cells back. */
const reversed = (changes: readonly CellChange[]): readonly CellChange[] =>
  changes.map(({ sheet, cell, expected, value }) => ({ sheet, cell, expected: isDayCell(value) ? value.day : value, value: expected }));

/** Takes back one thing that was written. */
export async function reverse(workbook: Workbook, entry: Entry): Promise<void> {
  switch (entry.kind) {
    case 'sheets':
      await workbook.undo();
      return;
    case 'cells':
      return workbook.change(reversed(entry.changes));
    case 'rows':
      return workbook.shrink(entry.table, { rows: entry.rows.length, columns: 0 });
    case 'columns':
      return workbook.shrink(entry.table, { rows: 0, columns: entry.count });
  }
}

const isBlank = (held: string): boolean => /^\[(null,?)*\]$/.test(held);

/** What was written into added columns above the rows that go too. */
async function columnsHold(workbook: Workbook, { table, count }: Extract<Entry, { kind: 'columns' }>, entries: readonly Entry[]): Promise<boolean> {
  const area = await areaOf(workbook, table);
  const rows = entries.reduce((sum, entry) => sum + (entry.kind === 'rows' && entry.table === table ? entry.rows.length : 0), 0);
  if (!area || area.bottom - rows <= area.top) return false;
  return !isBlank(await heldIn(workbook, { ...area, top: area.top + 1, bottom: area.bottom - rows, left: area.right - count + 1 }));
}

/** Rows that somebody has changed, and columns that somebody has written into, are not thrown away. */
export async function refuseChanged(workbook: Workbook, entries: readonly Entry[]): Promise<void> {
  for (const entry of entries) {
    const isChanged = entry.kind === 'rows' ? (await lastRows(workbook, entry.table, entry.rows.length)) !== (entry.held ?? asWritten(entry.rows)) : entry.kind === 'columns' && (await columnsHold(workbook, entry, entries));
    if (isChanged && 'table' in entry) throw new WorkbookFault('changedMeanwhile', entry.table);
  }
}
