import type { SheetId, SheetSpec } from '../spec/sheet-spec';
import type { CellBlock } from './cell-block';
import type { Progress } from './progress';

/** A rectangle on a sheet, 1-based, last row and column included. */
export interface Area {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SheetInfo {
  readonly name: string;
  readonly visible: boolean;
  /** The cells in use, or undefined for an empty sheet. */
  readonly used?: Area;
  readonly merges: readonly Area[];
  /** Which own sheet of Koers this is; undefined = the user's. */
  readonly owned?: SheetId;
  /** True where Excel will refuse every change; left out where nothing is in the way, or a file is open. */
  readonly isProtected?: true;
}

/** A table made with Excel's Insert › Table. */
export interface TableInfo {
  readonly name: string;
  /** Header row, body and totals row. */
  readonly area: Area;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
}

/** What the workbook is: sheets and tables, without their cells. */
export interface WorkbookOutline {
  /** The file's name, where the host knows it. */
  readonly name?: string;
  readonly sheets: readonly SheetInfo[];
  readonly tables: readonly TableInfo[];
  readonly date1904: boolean;
}

/** A day to be written as a date: its serial of the 1900 system, and the number format for a cell that shows no days yet. */
export interface DayCell {
  readonly day: number;
  /** In Excel's neutral (en-US) notation: `dd-mm-yyyy`. */
  readonly format: string;
}

/** What can be written into a cell of an input sheet. */
export type NewValue = string | number | boolean | null | DayCell;

/** True for a day. */
export const isDayCell = (value: unknown): value is DayCell => typeof value === 'object' && value !== null && 'day' in value;

/** A change of one cell on an input sheet; refused when the cell no longer holds what was expected. */
export interface CellChange {
  readonly sheet: string;
  /** A1 notation. */
  readonly cell: string;
  readonly expected: string | number | boolean | null;
  readonly value: NewValue;
}

/** A sheet that was written, under the name it has in the workbook. */
export interface WrittenSheet {
  readonly id: SheetId;
  readonly name: string;
  readonly isNew: boolean;
}

/** What the app needs from its host: Excel, or an .xlsx file. */
export interface Workbook {
  outline(): Promise<WorkbookOutline>;
  /** Reads an area in blocks of whole rows, from top to bottom. */
  read(area: Area, progress?: Progress): AsyncIterable<CellBlock>;
  /** Makes or rewrites own sheets; a sheet without Koers's mark is never touched. */
  write(sheets: readonly SheetSpec[], progress?: Progress): Promise<readonly WrittenSheet[]>;
  /** Adds rows below the last row of a table. */
  append(table: string, rows: readonly (readonly NewValue[])[]): Promise<void>;
  /** Adds columns at the right of a table, each with its header and empty below it; refused when cells there are in use. */
  widen(table: string, headers: readonly string[]): Promise<void>;
  /** Takes the last rows and columns off a table again, with what is in them; for what `append` and `widen` added to it. One row stays, blank. */
  shrink(table: string, by: { readonly rows: number; readonly columns: number }): Promise<void>;
  /** Changes single cells; when one no longer holds the expected value, none is changed and the call is refused. */
  change(changes: readonly CellChange[]): Promise<void>;
  /**
   * Puts the sheets of the last `write` back as they were before it; sheets that it made disappear. False = nothing to undo:
   * nothing was written, or the last thing written was rows or cells.
   */
  undo(): Promise<boolean>;
  /** Brings a cell (A1 notation) into view and selects it. */
  select(sheet: string, cell: string): Promise<void>;
}

/**
 * Why a workbook cannot be opened or written. Files: `encrypted`, `strict`, `notAWorkbook`, `damaged`. Excel: `editing` (the
 * user is typing in a cell), `unreachable` (Excel did not answer), `unfinished` (the new figures stand, but looks, charts or links
 * are not all there: write again). Both: `tooLarge`, `changedMeanwhile` (a cell no longer holds
 * what was expected), `notFound` (no such sheet or table), `occupied` (cells in the way are in use), `nameTaken`, `protected`,
 * `readOnly`.
 */
export type FaultReason =
  | 'encrypted'
  | 'strict'
  | 'notAWorkbook'
  | 'damaged'
  | 'tooLarge'
  | 'changedMeanwhile'
  | 'notFound'
  | 'occupied'
  | 'nameTaken'
  | 'protected'
  | 'readOnly'
  | 'editing'
  | 'unreachable'
  | 'unfinished';

/** The workbook cannot be opened, or a write was refused. `reason` is a key that the entry point turns into a sentence. */
export class WorkbookFault extends Error {
  constructor(
    readonly reason: FaultReason,
    readonly detail: string,
  ) {
    super(`${reason}: ${detail}`);
  }
}
