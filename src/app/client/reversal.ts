import { type CellBlock, CellKind } from '../../ports/cell-block';
import { type Area, type CellChange, isDayCell, type NewValue, type Workbook, WorkbookFault } from '../../ports/workbook';
import { parseRange } from '../../spec/place/cell-reference';
import { serialIn } from '../../spec/place/date-system';

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

/** What the cells of an area hold, row by row. */
async function cellsIn(workbook: Workbook, area: Area): Promise<readonly unknown[]> {
  const cells: unknown[] = [];
  for await (const block of workbook.read(area)) contents(block).forEach((cell) => cells.push(cell));
  return cells;
}

/** What an area holds, to hold it against later. */
const heldIn = async (workbook: Workbook, area: Area): Promise<string> => JSON.stringify(await cellsIn(workbook, area));

async function areaOf(workbook: Workbook, table: string): Promise<Area | undefined> {
  return (await workbook.outline()).tables.find(({ name }) => name.toLowerCase() === table.toLowerCase())?.area;
}

/** What the last rows of a table hold. */
export async function lastRows(workbook: Workbook, table: string, count: number): Promise<string> {
  const area = await areaOf(workbook, table);
  return area ? heldIn(workbook, { ...area, top: Math.max(area.top + 1, area.bottom - count + 1) }) : '';
}

/** A value as it is read back from a workbook of this date system. */
const stored = (value: NewValue, date1904: boolean): string | number | null => (isDayCell(value) ? serialIn(value.day, date1904) : typeof value === 'boolean' ? Number(value) : value === '' ? null : value);

/** How rows are read back that nobody has touched since they were written. */
const asWritten = (rows: NewRows, date1904: boolean): string => JSON.stringify(rows.flat().map((value) => stored(value, date1904)));

/** The changes that put cells back. */
const reversed = (changes: readonly CellChange[], date1904: boolean): readonly CellChange[] =>
  changes.map(({ sheet, cell, expected, value }) => ({ sheet, cell, expected: isDayCell(value) ? serialIn(value.day, date1904) : value, value: expected }));

/** Takes back one thing that was written. */
export async function reverse(workbook: Workbook, entry: Entry): Promise<void> {
  switch (entry.kind) {
    case 'sheets':
      await workbook.undo();
      return;
    case 'cells':
      return workbook.change(reversed(entry.changes, (await workbook.outline()).date1904));
    case 'rows':
      return workbook.shrink(entry.table, { rows: entry.rows.length, columns: 0 });
    case 'columns':
      return workbook.shrink(entry.table, { rows: 0, columns: entry.count });
  }
}

/** Where a changed cell stands. */
const placeOf = ({ cell }: CellChange): { readonly row: number; readonly column: number } => {
  const place = parseRange(cell);
  return { row: place?.top ?? 1, column: place?.left ?? 1 };
};

/** The smallest area with all these cells of one sheet in it. */
function areaAround(sheet: string, changes: readonly CellChange[]): Area {
  const [rows, columns] = [changes.map((one) => placeOf(one).row), changes.map((one) => placeOf(one).column)];
  return { sheet, top: Math.min(...rows), bottom: Math.max(...rows), left: Math.min(...columns), right: Math.max(...columns) };
}

const indexIn = ({ top, left, right }: Area, { row, column }: { readonly row: number; readonly column: number }): number => (row - top) * (right - left + 1) + column - left;

/** Whether single cells no longer hold what was written into them. */
async function cellsDiffer(workbook: Workbook, changes: readonly CellChange[]): Promise<boolean> {
  const { date1904 } = await workbook.outline();
  for (const sheet of new Set(changes.map((one) => one.sheet))) {
    const own = changes.filter((one) => one.sheet === sheet);
    const area = areaAround(sheet, own);
    const cells = await cellsIn(workbook, area);
    if (own.some((one) => (cells[indexIn(area, placeOf(one))] ?? null) !== stored(one.value, date1904))) return true;
  }
  return false;
}

/** Whether somebody wrote into added columns, above the rows that go too; what was written with them is no reason to keep them. */
async function columnsHold(workbook: Workbook, { table, count }: Extract<Entry, { kind: 'columns' }>, entries: readonly Entry[]): Promise<boolean> {
  const whole = await areaOf(workbook, table);
  const rows = entries.reduce((sum, entry) => sum + (entry.kind === 'rows' && entry.table === table ? entry.rows.length : 0), 0);
  if (!whole || whole.bottom - rows <= whole.top) return false;
  const area = { ...whole, top: whole.top + 1, bottom: whole.bottom - rows, left: whole.right - count + 1 };
  const isIn = ({ row, column }: ReturnType<typeof placeOf>): boolean => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
  const changes = entries.flatMap((entry) => (entry.kind === 'cells' ? entry.changes : []));
  const own = new Set(changes.filter(({ sheet }) => sheet === area.sheet).map(placeOf).filter(isIn).map((place) => indexIn(area, place)));
  return (await cellsIn(workbook, area)).some((cell, at) => cell !== null && !own.has(at));
}

/** Whether somebody has changed what was written. */
async function isChanged(workbook: Workbook, entry: Entry, entries: readonly Entry[]): Promise<boolean> {
  switch (entry.kind) {
    case 'sheets':
      return false;
    case 'cells':
      return cellsDiffer(workbook, entry.changes);
    case 'rows':
      return (await lastRows(workbook, entry.table, entry.rows.length)) !== (entry.held ?? asWritten(entry.rows, (await workbook.outline()).date1904));
    case 'columns':
      return columnsHold(workbook, entry, entries);
  }
}

/** What somebody has changed, or written into, is not thrown away: then nothing at all is taken back. */
export async function refuseChanged(workbook: Workbook, entries: readonly Entry[]): Promise<void> {
  for (const entry of entries) {
    if (await isChanged(workbook, entry, entries)) throw new WorkbookFault('changedMeanwhile', 'table' in entry ? entry.table : entry.kind === 'cells' ? (entry.changes[0]?.sheet ?? '') : '');
  }
}
