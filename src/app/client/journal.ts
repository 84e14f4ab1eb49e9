import { type CellBlock, CellKind } from '../../ports/cell-block';
import { type Area, type CellChange, isDayCell, type Workbook, WorkbookFault } from '../../ports/workbook';

/** Something that was written, and how it stood right after. */
type Entry =
  | { readonly kind: 'sheets' }
  | { readonly kind: 'cells'; readonly changes: readonly CellChange[] }
  | { readonly kind: 'rows'; readonly table: string; readonly count: number; readonly held: string }
  | { readonly kind: 'columns'; readonly table: string; readonly count: number };

/** Keeps what is written between two moments, to take it back as a whole. */
export interface Journal {
  /** The workbook that is written through. */
  readonly workbook: Workbook;
  /** What is written from now on belongs together, and can be taken back. */
  begin(): void;
  /** True when something was written since `begin`. */
  hasBegun(): boolean;
  /** What is written from now on is not kept. */
  end(): void;
  /** True while what was kept is the last that was written. */
  hasKept(): boolean;
  /** Takes back what was kept; refused, with nothing changed, when somebody has changed it since. */
  takeBack(): Promise<void>;
}

const contents = ({ kinds, numbers, texts }: CellBlock): readonly unknown[] => Array.from(kinds, (kind, at) => (kind === CellKind.text || kind === CellKind.error ? texts[numbers[at] ?? 0] : kind === CellKind.blank ? null : numbers[at]));

/** What an area holds, to hold it against later. */
async function heldIn(workbook: Workbook, area: Area): Promise<string> {
  const cells: unknown[] = [];
  for await (const block of workbook.read(area)) cells.push(...contents(block));
  return JSON.stringify(cells);
}

async function lastRows(workbook: Workbook, table: string, count: number): Promise<string> {
  const area = (await workbook.outline()).tables.find(({ name }) => name.toLowerCase() === table.toLowerCase())?.area;
  return area ? heldIn(workbook, { ...area, top: Math.max(area.top + 1, area.bottom - count + 1) }) : '';
}

/** The changes that put cells back. */
const reversed = (changes: readonly CellChange[]): readonly CellChange[] =>
  changes.map(({ sheet, cell, expected, value }) => ({ sheet, cell, expected: isDayCell(value) ? value.day : value, value: expected }));

async function reverse(workbook: Workbook, entry: Entry): Promise<void> {
  switch (entry.kind) {
    case 'sheets':
      await workbook.undo();
      return;
    case 'cells':
      return workbook.change(reversed(entry.changes));
    case 'rows':
      return workbook.shrink(entry.table, { rows: entry.count, columns: 0 });
    case 'columns':
      return workbook.shrink(entry.table, { rows: 0, columns: entry.count });
  }
}

const isBlank = (held: string): boolean => /^\[(null,?)*\]$/.test(held);

/** What was written into added columns above the rows that go too. */
async function columnsHold(workbook: Workbook, { table, count }: Extract<Entry, { kind: 'columns' }>, entries: readonly Entry[]): Promise<boolean> {
  const area = (await workbook.outline()).tables.find(({ name }) => name.toLowerCase() === table.toLowerCase())?.area;
  const rows = entries.reduce((sum, entry) => sum + (entry.kind === 'rows' && entry.table === table ? entry.count : 0), 0);
  if (!area || area.bottom - rows <= area.top) return false;
  return !isBlank(await heldIn(workbook, { ...area, top: area.top + 1, bottom: area.bottom - rows, left: area.right - count + 1 }));
}

/** Rows that somebody has changed, and columns that somebody has written into, are not thrown away. */
async function refuseChanged(workbook: Workbook, entries: readonly Entry[]): Promise<void> {
  for (const entry of entries) {
    const isChanged = entry.kind === 'rows' ? (await lastRows(workbook, entry.table, entry.count)) !== entry.held : entry.kind === 'columns' && (await columnsHold(workbook, entry, entries));
    if (isChanged && 'table' in entry) throw new WorkbookFault('changedMeanwhile', entry.table);
  }
}

/** A journal of a workbook. */
export function journalOf(workbook: Workbook): Journal {
  let entries: Entry[] = [];
  let isKeeping = false;
  // What was kept before can be taken back until something else is really written.
  let isFresh = false;
  const keep = async <T>(work: Promise<T>, entry: () => Entry | Promise<Entry>): Promise<T> => {
    const done = await work;
    if (isFresh || !isKeeping) entries = [];
    isFresh = false;
    if (isKeeping) entries.push(await entry());
    return done;
  };
  return {
    workbook: {
      ...workbook,
      write: (sheets, progress) => keep(workbook.write(sheets, progress), () => ({ kind: 'sheets' })),
      append: (table, rows) => keep(workbook.append(table, rows), async () => ({ kind: 'rows', table, count: rows.length, held: await lastRows(workbook, table, rows.length) })),
      widen: (table, headers) => keep(workbook.widen(table, headers), () => ({ kind: 'columns', table, count: headers.length })),
      change: (changes) => keep(workbook.change(changes), () => ({ kind: 'cells', changes })),
    },
    begin: () => {
      [isKeeping, isFresh] = [true, true];
    },
    hasBegun: () => isKeeping && !isFresh,
    end: () => {
      [isKeeping, isFresh] = [false, false];
    },
    hasKept: () => entries.length > 0,
    takeBack: async () => {
      await refuseChanged(workbook, entries);
      for (const entry of [...entries].reverse()) await reverse(workbook, entry);
      entries = [];
    },
  };
}
