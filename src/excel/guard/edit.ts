import { rangeName } from '../../spec/place/cell-reference';
import type { Range } from '../../spec/sheet-spec';
import { rangeOf } from '../book/excel-book';
import { inExcel, isPassing } from '../host/in-excel';
import type { Session } from '../session';
import type { CellInput } from '../write/cell-input';
import { isAsWritten } from './as-written';

/** Cells of the user's that an edit writes. */
export interface EditedCells {
  readonly sheet: string;
  readonly range: Range;
  /** What was in them. */
  readonly former: readonly (readonly CellInput[])[];
  /** What the edit puts there; null = it leaves the cell to Excel, which may put the formula of its column there. */
  readonly fresh: readonly (readonly (CellInput | null)[])[];
  /** Number formats to go with what was in them; 'none' = blank cells that get the looks of their neighbours. */
  readonly formats?: readonly (readonly unknown[])[] | 'none';
}

/** An edit of the user's own cells: what it changes, and how to take it back. */
export interface Edit {
  readonly cells: readonly EditedCells[];
  /** The table that grows or shrinks with it. */
  readonly table?: { readonly sheet: string; readonly name: string; readonly from: Range; readonly to: Range };
}

/** Tells, before the first thing is written, what is going to be. */
export type Announce = (edit: Edit) => void;

/** Carries out an edit whole or not at all: what Excel does not confirm is taken back, at once or, while Excel does not answer, by the next call. */
export async function wholeEdit(session: Session, work: (announce: Announce) => Promise<void>): Promise<void> {
  try {
    await work((edit) => {
      session.editing = edit;
    });
    session.editing = undefined;
  } catch (fault) {
    await settleEdit(session).catch(() => undefined);
    throw fault;
  }
}

/** Takes back the edit of which nobody knows how far it came, if there is one. */
export async function settleEdit(session: Session): Promise<void> {
  if (session.editing === undefined) return;
  try {
    await takeBack(session.editing);
  } catch (fault) {
    // A sheet that its user has protected or deleted since stays as it is.
    if (isPassing(fault)) throw fault;
  }
  session.editing = undefined;
}

// Only while the cells hold nothing but what was there and what the edit put there: anything else is work of their user.
function takeBack({ cells, table }: Edit): Promise<void> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const ranges = cells.map(({ sheet, range }) => worksheets.getItem(sheet).getRange(rangeName(range)));
    const own = table && worksheets.getItem(table.sheet).tables.getItem(table.name);
    const area = own?.getRange();
    ranges.forEach((range) => range.load('formulas'));
    area?.load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    if (cells.some((edited, i) => isOthers(edited, ranges[i]!.formulas))) return;
    if (table && area && rangeName(rangeOf(area)) === rangeName(table.to)) own?.resize(rangeName(table.from));
    cells.forEach((edited, i) => putBack(ranges[i]!, edited));
    await context.sync();
  });
}

const isOthers = ({ former, fresh }: EditedCells, now: readonly (readonly unknown[])[]): boolean =>
  now.some((row, r) => row.some((cell, c) => !isAsWritten(former[r]?.[c] ?? '', cell) && !isFresh(fresh[r]?.[c] ?? null, cell)));

const isFresh = (fresh: CellInput | null, now: unknown): boolean => (fresh === null ? now === '' || String(now).startsWith('=') : isAsWritten(fresh, now));

function putBack(range: Excel.Range, { former, formats }: EditedCells): void {
  if (formats === 'none') range.clear();
  else if (formats !== undefined) range.numberFormat = formats.map((row) => [...row]);
  range.formulas = former.map((row) => [...row]);
}

/** Cells without anything in them, as many as a range has. */
export const blank = ({ top, left, bottom, right }: Range): readonly (readonly CellInput[])[] =>
  Array.from({ length: bottom - top + 1 }, () => Array.from({ length: right - left + 1 }, () => ''));
